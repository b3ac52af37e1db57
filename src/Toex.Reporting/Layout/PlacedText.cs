using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>A line of text in its place on the page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Where it starts, centres or ends.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Align">Which of start, centre and end <paramref name="X"/> is.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Width">Its width in units.</param>
/// <param name="Backed">Whether the background is laid under it, so that lines do not cross it.</param>
internal sealed record PlacedText(
    string Text, float X, float Baseline, SKTextAlign Align, TextStyle Style, float Width, bool Backed = false)
{
    /// <summary>The rectangle that its letters take, descenders included.</summary>
    public SKRect Bounds
    {
        get
        {
            var left = Align switch { SKTextAlign.Left => X, SKTextAlign.Center => X - (Width / 2), _ => X - Width };
            return new(left, Baseline - (Style.Size * 0.76f), left + Width, Baseline + (Style.Size * 0.22f));
        }
    }
}
