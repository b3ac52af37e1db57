using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a reader of a trend must know.</summary>
internal static class TrendNotes
{
    /// <summary>More points than this beyond the limits of one panel may not all find room for their labels, and are listed.</summary>
    private const int LabelledBreaches = 3;

    public static IEnumerable<string> Lines(TrendContent content, bool fromZero)
    {
        var series = content.Series;
        foreach (var note in Limits(content))
        {
            yield return note;
        }

        if (series.Count == 1 && series[0].Breaches.Count > LabelledBreaches)
        {
            yield return $"Signals: {string.Join("; ", TrendFinding.Each(series[0], content))}.";
        }

        if (content.Events.Count > 0)
        {
            var events = content.Events
                .Select(e => $"{e.Name}{(e.PoliceForce is { } force && series.Count > 1 ? $" ({force})" : "")}, {DateText.Day(e.Date)}");
            yield return $"Dotted vertical lines: {string.Join("; ", events)}. They split the limits only where a lasting shift begins.";
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

    private static IEnumerable<string> Limits(TrendContent content)
    {
        var (series, unit) = (content.Series, content.Period.Unit);
        if (series.Any(s => s.Limits is not null))
        {
            yield return "Dashed lines are process limits, the line between them the mean."
                + (series.Any(s => s.Breaches.Count > 0)
                    ? $" An orange diamond is a {unit} beyond a limit, further out than chance explains." : "")
                + (series.Any(s => s.Steps is [{ Days: not null }, ..])
                    ? " Where the days between rare events have grown or shortened beyond chance, a diamond begins a mean and limits of "
                        + "their own." : "")
                + (series.Any(s => s.Steps is [{ Days: null }, ..])
                    ? $" A lasting shift, of six {unit}s or more and beyond chance, begins with a diamond; from there on mean and limits "
                        + $"are its own." : "")
                + (series.Any(s => s.Explained.Any()) ? $" A {unit} beyond a limit that has no diamond may be chance." : "");
        }

        var unseasoned = series.Where(s => s.Limits is not null && !s.KnowsSeason).ToList();
        if (unseasoned.Count > 0)
        {
            yield return "The year before is not known, so that a lasting shift could be the season, and none is named"
                + (unseasoned.Count == series.Count ? "." : $": {string.Join(", ", unseasoned.Select(s => s.Name))}.");
        }

        foreach (var (reason, said) in new[]
        {
            (SeriesReason.RareEvents,
                $"Fewer than {SeriesChart.LeastMean:0} a {unit}, so limits are those of chance alone (exact Poisson)"),
            (SeriesReason.TooFewPeriods, $"Limits need {SeriesChart.FewestPoints} settled {unit}s, so there are none"),
            (SeriesReason.TooFewEvents, content.Words.Measure.Kind == MeasureKind.Share
                ? $"Limits need {SeriesChart.LeastMean:0} a {unit} in the share and out of it, so there are none"
                : $"Fewer than {SeriesChart.FewestEvents} in all are too few to judge, so there are no limits"),
            (SeriesReason.Stock,
                $"Those there at the end of each {unit}, who stay from one to the next: process limits would take that for a signal, so "
                    + $"there are none"),
        })
        {
            var such = series.Where(s => s.Reason == reason).ToList();
            if (such.Count > 0)
            {
                yield return said + (such.Count == series.Count ? "." : $": {string.Join(", ", such.Select(s => s.Name))}.");
            }
        }
    }

    private static IEnumerable<string> Gaps(TrendContent content)
    {
        foreach (var stage in TrendStages.Lines(content))
        {
            yield return stage;
        }

        var unknown = content.Series
            .Select(s => (s.Name, Months: s.Points.Where(p => p.Value is null).Select(p => content.Period.Short(p.Month)).ToList()))
            .Where(s => s.Months.Count > 0)
            .Select(s => (content.Series.Count == 1 ? "" : s.Name + " ") + string.Join(", ", s.Months)).ToList();
        if (unknown.Count > 0)
        {
            yield return $"Not known, drawn grey: {string.Join("; ", unknown)}.";
        }
    }
}
