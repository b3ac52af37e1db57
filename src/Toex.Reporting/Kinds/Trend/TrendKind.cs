using Toex.Reporting.Layout;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A force's months.</summary>
internal sealed class TrendKind : ProfileKind
{
    public override string Shows => "A force's months, with process limits; a panel for each force";

    public override VisualNeeds Needs { get; } = new() { Measures = m => m.IsMonthly };

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = TrendContent.Of(request);
        var scales = TrendAxes.Of(content);
        var panels = content.Series.Count == 1 ? "" : $" Panels: {request.Measure.Unit} by {content.Period.Unit}, on one scale.";
        return new(NumberText.Of(content.Series.Count, "panel"), (page, top, height) => Write(page, top, height, content, scales))
        {
            Title = TrendTitle.Of(content, request.Window),
            Subtitle = request.OfMeasure + panels,
            Notes = [.. TrendNotes.Of(content, scales.FromZero)],
            AlternativeText = TrendAlternativeText.Of(content, request.Window),
            Table = TrendTable.Of(content),
        };
    }

    private static float Write(Page page, float top, float? height, TrendContent content, TrendAxes scales)
    {
        var grid = PanelGrid.Of(content.Series.Count, page.Width);
        var layout = new TrendLayout(page, content, grid);
        var plotHeight = height is { } given ? Math.Max(grid.LeastPlotHeight, (given - layout.Overhead) / grid.Rows) : grid.NaturalPlotHeight;
        return layout.Write(top, plotHeight, scales);
    }
}
