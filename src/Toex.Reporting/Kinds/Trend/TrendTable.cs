using Toex.Profiles.Statistics;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A trend as data: a row for each period of each force.</summary>
internal static class TrendTable
{
    public static VisualTable Of(TrendContent content)
    {
        var (unit, period) = (content.Words.Measure.Unit, content.Period.Unit);
        return new TableOf<(TrendSeries Series, TrendPoint Point)>()
            .Text("PoliceForce", "Name of the police force", r => r.Series.PoliceForce)
            .Date("Starts", $"First day of the {period}", r => r.Point.Month)
            .Number("Value", unit, content.Words.Measure.Definition, r => r.Point.Value)
            .Text("Stage", $"Whether the {period} can be compared with others", r => Stage(r.Point.Stage))
            .Text("Signal", $"Why the {period} is a signal, where it is", r => Signal(r.Point.Signal))
            .Number("Mean", unit, $"Mean of the settled {period}s", r => r.Series.Limits?.Mean)
            .Number("LowerLimit", unit, "Lower process limit", r => r.Series.Limits?.Lower)
            .Number("UpperLimit", unit, "Upper process limit", r => r.Series.Limits?.Upper)
            .Rows(content.Series.SelectMany(s => s.Points.Select(p => (s, p))));
    }

    private static string Stage(TrendStage stage) => stage switch
    {
        TrendStage.Settled => "settled",
        TrendStage.Partial => "not complete",
        _ => "will still change",
    };

    private static string? Signal(XmrSignal signal) => signal switch
    {
        XmrSignal.AboveLimit => "above the upper limit",
        XmrSignal.BelowLimit => "below the lower limit",
        XmrSignal.RunAbove => "in a run above the mean",
        XmrSignal.RunBelow => "in a run below the mean",
        _ => null,
    };
}
