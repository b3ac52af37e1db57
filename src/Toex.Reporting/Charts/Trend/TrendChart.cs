using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Trend;

/// <summary>Composes a trend chart.</summary>
internal static class TrendChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = TrendContent.Of(request);
        var scales = TrendAxes.Of(content);
        var window = DateText.Window(request.Profiles[0]);
        var panels = content.Series.Count == 1 ? "" : $" Panels: {request.Options.Measure.Unit} by {content.Period.Unit}, on one scale.";
        return Sheet.Of(request, TrendTitle.Of(content, window), $"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}.{panels}",
            TrendNotes.Of(content, scales.FromZero), TrendAlternativeText.Of(content, window), NumberText.Of(content.Series.Count, "panel"))
            .Compose(fonts, (page, top, height) => Write(page, top, height, content, scales));
    }

    private static float Write(Page page, float top, float? height, TrendContent content, TrendAxes scales)
    {
        var grid = PanelGrid.Of(content.Series.Count, page.Width);
        var layout = new TrendLayout(page, content, grid);
        var plotHeight = height is { } given ? Math.Max(grid.LeastPlotHeight, (given - layout.Overhead) / grid.Rows) : grid.NaturalPlotHeight;
        return layout.Write(top, plotHeight, scales);
    }
}
