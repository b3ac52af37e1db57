using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts.Trend;

/// <summary>Composes a trend chart.</summary>
internal static class TrendChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = TrendContent.Of(request);
        var scale = ChartScale.Of(request.Options.Width);
        var page = new Page(scale.Width, Palette.Of(request.Options.Theme), fonts);
        var grid = PanelGrid.Of(content.Series.Count, page.Width);
        var layout = new TrendLayout(page, content, grid);
        var window = DateText.Window(request.Profiles[0]);

        var scales = TrendAxes.Of(content);
        var words = Words(request, content, window, scales.FromZero);
        var frame = new PageFrame(page, words);
        var top = frame.WriteHead() + 14;
        var plotHeight = grid.NaturalPlotHeight;
        if (request.Options.Height is { } pixels)
        {
            plotHeight = (scale.Units(pixels) - top - frame.FootHeight - layout.Overhead) / grid.Rows;
            if (plotHeight < grid.LeastPlotHeight - 0.05f)
            {
                throw ChartErrors.TooLow.With(NumberText.Of(content.Series.Count, "panel"), request.Options.Width, pixels,
                    scale.Pixels(top + frame.FootHeight + layout.Overhead + (grid.LeastPlotHeight * grid.Rows)));
            }
        }

        var bottom = layout.Write(top, plotHeight, scales);
        page.Height = request.Options.Height is { } given ? scale.Units(given) : MathF.Ceiling(bottom + frame.FootHeight);
        frame.WriteFoot();
        var warning = words.Warning is { } text ? $"{text}. " : "";
        return new(page, scale, words.Title, warning + TrendAlternativeText.Of(content, window));
    }

    private static PageText Words(ChartRequest request, TrendContent content, string window, bool fromZero)
    {
        var panels = content.Series.Count == 1 ? "" : $" Panels: {request.Options.Measure.Unit} by {content.Period.Unit}, on one scale.";
        return new()
        {
            Marking = CleanText.Of(request.Options.Marking),
            Warning = ProvenanceText.Warning(request.Profiles),
            Title = CleanText.Of(string.IsNullOrWhiteSpace(request.Options.Title) ? TrendTitle.Of(content, window) : request.Options.Title),
            Subtitle = CleanText.Of($"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}.{panels}"),
            Notes = [.. TrendNotes.Of(content, fromZero), .. ProvenanceText.Notes(request)],
            Source = ProvenanceText.Source(request.Profiles),
        };
    }
}
