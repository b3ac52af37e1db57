using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>A chart ready to draw.</summary>
/// <param name="Page">Everything in its place.</param>
/// <param name="Scale">Its units in pixels.</param>
/// <param name="Title">Its title.</param>
/// <param name="AlternativeText">The finding in words.</param>
internal sealed record Composition(Page Page, ChartScale Scale, string Title, string AlternativeText)
{
    public int WidthInPixels => Scale.Pixels(Page.Width);

    public int HeightInPixels => Scale.Pixels(Page.Height);
}
