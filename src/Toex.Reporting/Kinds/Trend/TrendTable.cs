using Toex.Profiles.Statistics;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A trend as data: a row for each period of each force.</summary>
internal static class TrendTable
{
    public static VisualTable Create(TrendContent content)
    {
        var (unit, period) = (content.Words.Measure.Unit, content.Period.Unit);
        return new TableOf<(TrendSeries Series, TrendPoint Point, TrendPart? Limits)>()
            .Text("PoliceForce", "Name of the police force", r => content.GroupsOf ?? r.Series.Name)
            .Where(content.GroupsOf is not null, t => t.Text("Group", "Name of the group", r => r.Series.Name))
            .Date("Starts", $"First day of the {period}", r => r.Point.Month)
            .Number("Value", unit, content.Words.Measure.Definition, r => r.Point.Value)
            .Text("Stage", $"Whether the {period} can be compared with others", r => Stage(r.Point.Stage))
            .Text("Signal", $"Why the {period} is a signal, where it is", r => Signal(r.Point.Signal))
            .Number("Mean", unit, $"Mean of the settled {period}s on the same level", r => r.Limits?.Mean)
            .Number("LowerLimit", unit, "Lower process limit", r => r.Limits?.Lower)
            .Number("UpperLimit", unit, "Upper process limit", r => r.Limits?.Upper)
            .Text("Limits", "How the limits are drawn, or why there are none", r => Limits(r.Series))
            .Rows(content.Series.SelectMany(s => s.Points.Select(p => (s, p, s.PartAt(p.Month)))));
    }

    private static string Limits(TrendSeries series) => series.Reason switch
    {
        SeriesReason.Enough => "XmR",
        SeriesReason.RareEvents => "exact Poisson",
        SeriesReason.TooFewPeriods => "none: too few periods",
        SeriesReason.TooFewEvents => "none: too few events",
        _ => "none: a number on a day",
    };

    private static string Stage(TrendStage stage) => stage switch
    {
        TrendStage.Settled => "settled",
        TrendStage.Partial => "not complete",
        _ => "will still change",
    };

    private static string? Signal(SeriesSignal signal) => signal switch
    {
        SeriesSignal.AboveLimit => "above the upper limit",
        SeriesSignal.BelowLimit => "below the lower limit",
        SeriesSignal.HigherSince => "the first on a higher level",
        SeriesSignal.LowerSince => "the first on a lower level",
        _ => null,
    };
}
