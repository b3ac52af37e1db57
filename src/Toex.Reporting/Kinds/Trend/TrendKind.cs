using Toex.Reporting.Findings;
using Toex.Reporting.Layout;
using Toex.Reporting.Text;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A force's months.</summary>
internal sealed class TrendKind : ProfileKind
{
    private const float LeastPanel = 190;

    public override string Shows => "A force's months, with process limits; a panel for each force, or for each group of one";

    public override VisualNeeds Needs { get; } = new() { Measures = m => m.IsMonthly };

    /// <summary>A trend, however its panels are laid out.</summary>
    internal static Visual Draw(TrendContent content, TrendAxes scales, string subtitle, PageBody body)
    {
        var finding = TrendTitle.Claim(content);
        return new(NumberText.Format(content.Series.Count, "panel"), body)
        {
            Title = finding.Statement,
            Finding = finding,
            Subtitle = subtitle + TrendTitle.Others(content),
            Notes = [.. NotKnown.Notes(content.Unknown), .. LeftOutText.Undrawn(content.LeftOut, content.Words),
                .. TrendNotes.Lines(content, scales.FromZero)],
            AlternativeText = TrendAlternativeText.Write(content),
            Table = TrendTable.Create(content),
            Instead = content.Series.Any(s => s.Known.Skip(1).Any()) ? null
                : $"One {content.Period.Unit} is no trend: choose a longer window, or a comparison.",
        };
    }

    private protected override bool ShowsMonths => true;

    private protected override Visual Show(ProfileRequest request, CancellationToken cancel)
    {
        var content = TrendContent.FromRequest(request);
        var scales = TrendAxes.ForContent(content);
        var panels = content.Series.Count == 1 ? "" : $" Panels: {request.Measure.Unit} by {content.Period.Unit}, on one scale.";
        return Draw(content, scales, request.OfMeasure + panels, (page, top, height) =>
        {
            var grid = PanelGrid.Arrange(content.Series.Count, page.Width).Fitting(height, g =>
                new TrendLayout(page, content, g).Overhead + (g.Rows * g.LeastPlotHeight), LeastPanel);
            var layout = new TrendLayout(page, content, grid);
            var given = (height - layout.Overhead) / grid.Rows;
            return layout.Write(top, given is { } plot ? Math.Max(grid.LeastPlotHeight, plot) : grid.NaturalPlotHeight, scales);
        });
    }
}
