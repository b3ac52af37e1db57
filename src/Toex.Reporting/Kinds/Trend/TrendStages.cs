using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Says which months cannot be compared yet, and why: an unfinished month must not be taken for a fall.</summary>
internal static class TrendStages
{
    public static IEnumerable<string> Lines(TrendContent content)
    {
        var partial = Months(content, TrendStage.Partial);
        if (partial.Count > 0)
        {
            yield return Sentence(partial, content.Period, "is not complete", "are not complete", "drawn hollow, not joined to the line");
        }

        var provisional = Months(content, TrendStage.Provisional).Except(partial).ToList();
        if (provisional.Count > 0)
        {
            const string why = "will still change, as late records and outcomes come in";
            yield return Sentence(provisional, content.Period, why, why, "drawn hollow");
        }
    }

    private static List<DateTime> Months(TrendContent content, TrendStage stage) =>
        [.. content.Series.SelectMany(s => s.Known).Where(p => p.Stage == stage).Select(p => p.Month).Distinct().Order()];

    private static string Sentence(List<DateTime> months, PeriodText period, string one, string many, string drawn)
    {
        var names = Stretches(months, period)
            .Select(s => s.Count < 3 ? string.Join(", ", s.Select(period.Short)) : $"{period.Short(s[0])} to {period.Short(s[^1])}");
        return months.Count == 1
            ? $"{period.Short(months[0])} {one}: it is {drawn}, and left out of mean, limits and signals."
            : $"{string.Join(", ", names)} {many}: they are {drawn}, and left out of mean, limits and signals.";
    }

    /// <summary>Months without a gap, together.</summary>
    private static List<List<DateTime>> Stretches(List<DateTime> months, PeriodText period)
    {
        var stretches = new List<List<DateTime>>();
        foreach (var month in months)
        {
            if (stretches.Count > 0 && PeriodText.Number(month) - PeriodText.Number(stretches[^1][^1]) == period.Months)
            {
                stretches[^1].Add(month);
            }
            else
            {
                stretches.Add([month]);
            }
        }

        return stretches;
    }
}
