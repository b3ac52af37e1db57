using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Funnel;

/// <summary>Composes a funnel.</summary>
internal static class FunnelChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = FunnelContent.Of(request);
        var axes = FunnelAxes.Of(content);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, FunnelTitle.Of(content), $"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}.", FunnelNotes.Of(content, axes),
            FunnelNotes.AlternativeText(content, window), NumberText.Of(content.Dots.Count, "force"))
            .Compose(fonts, (page, top, height) => new FunnelLayout(page, content, axes).Write(top, height));
    }
}
