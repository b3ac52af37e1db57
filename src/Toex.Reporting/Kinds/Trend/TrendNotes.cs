using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a reader of a trend must know.</summary>
internal static class TrendNotes
{
    /// <summary>More points than this beyond the limits of one panel may not all find room for their labels, and are listed.</summary>
    private const int LabelledBreaches = 3;

    public static IEnumerable<string> Of(TrendContent content, bool fromZero)
    {
        var series = content.Series;
        var unit = content.Period.Unit;
        if (series.Any(s => s.Limits is not null))
        {
            yield return "Dashed lines are process limits, the line between them the mean."
                + (series.Any(s => s.HasSignal)
                    ? $" Orange diamonds are signals: a {unit} beyond a limit, or one of eight or more in a row on one side of the mean." : "");
        }

        if (content.Words.Measure.IsStock)
        {
            yield return $"Those there at the end of each {unit}, who stay from one to the next: process limits would take that for a signal, so there are none.";
        }

        var few = series.Where(s => s.Limits is null).ToList();
        if (few.Count > 0 && !content.Words.Measure.IsStock)
        {
            yield return $"Limits need {XmrChart.FewestPoints} settled {unit}s, so there are none"
                + (few.Count == series.Count ? "." : $" for {string.Join(", ", few.Select(s => s.PoliceForce))}.");
        }

        if (series.Count == 1 && series[0].Breaches.Count > LabelledBreaches)
        {
            yield return $"Signals: {string.Join("; ", TrendFinding.Each(series[0], content))}.";
        }

        foreach (var note in Gaps(content))
        {
            yield return note;
        }

        if (!fromZero)
        {
            yield return "The value scale does not begin at zero.";
        }
    }

    private static IEnumerable<string> Gaps(TrendContent content)
    {
        foreach (var stage in TrendStages.Of(content))
        {
            yield return stage;
        }

        var unknown = content.Series
            .Select(s => (s.PoliceForce, Months: s.Points.Where(p => p.Value is null).Select(p => content.Period.Short(p.Month)).ToList()))
            .Where(s => s.Months.Count > 0)
            .Select(s => (content.Series.Count == 1 ? "" : s.PoliceForce + " ") + string.Join(", ", s.Months)).ToList();
        if (unknown.Count > 0)
        {
            yield return $"Not known: {string.Join("; ", unknown)}.";
        }
    }
}
