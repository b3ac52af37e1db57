using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a series did, as the end of a sentence or as a note over a small panel.</summary>
internal static class TrendFinding
{
    /// <summary>What follows the measure in a sentence: <c>rose above the upper limit in June 2026</c>; null without a signal.</summary>
    public static string? Clause(TrendSeries series, TrendContent content)
    {
        var parts = new List<string>(2);
        if (series.Breaches.Count > 0)
        {
            parts.Add(Breaches(series.Breaches, content));
        }

        if (series.Runs.Count > 0)
        {
            var run = series.Runs[^1];
            parts.Add($"ran {run.Side} the mean for {content.Period.Count(run.Points.Count)} in a row to {content.Period.Long(run.Points[^1].Month)}");
        }

        return parts.Count == 0 ? null : string.Join(series.Breaches.Count > 1 ? ", and " : " and ", parts);
    }

    /// <summary><c>Above the upper limit: Jun 2026</c>, for a panel.</summary>
    public static string Brief(TrendSeries series, TrendContent content)
    {
        if (series.Limits is null)
        {
            return $"Too few {content.Period.Unit}s for limits";
        }

        var parts = new List<string>(2);
        if (series.Breaches.Count > 0)
        {
            var last = series.Breaches[^1];
            var more = series.Breaches.Count > 1 ? $" and {series.Breaches.Count - 1} more" : "";
            parts.Add($"{(series.Breaches.Count == 1 ? BriefSide(last) : "Beyond the limits")}: {content.Period.Short(last.Month)}{more}");
        }

        if (series.Runs.Count > 0)
        {
            var run = series.Runs[^1];
            parts.Add($"{content.Period.Count(run.Points.Count)} {run.Side} the mean to {content.Period.Short(run.Points[^1].Month)}");
        }

        return $"{(parts.Count == 0 ? "No signal" : string.Join(". ", parts))}. Mean {content.Words.Value(series.Limits.Mean)}";
    }

    /// <summary><c>Mean 1.19. Above: Jun 2026</c>, for a panel with little room.</summary>
    public static string Small(TrendSeries series, TrendContent content)
    {
        if (series.Limits is null)
        {
            return "No limits";
        }

        var parts = new List<string> { $"Mean {content.Words.Value(series.Limits.Mean)}" };
        if (series.Breaches.Count > 0)
        {
            var last = series.Breaches[^1];
            parts.Add($"{(last.Signal == XmrSignal.AboveLimit ? "Above" : "Below")}: {content.Period.Short(last.Month)}{(series.Breaches.Count > 1 ? $" +{series.Breaches.Count - 1}" : "")}");
        }

        if (series.Runs.Count > 0)
        {
            parts.Add($"{series.Runs[^1].Points.Count} in a row {series.Runs[^1].Side}");
        }

        // Each part keeps to one line where it can.
        return string.Join(". ", parts.Select(p => p.Replace(' ', '\u00A0')));
    }

    /// <summary>Every signal of a series, in order: <c>June 2026 (1.62, above the upper limit)</c>.</summary>
    public static IEnumerable<string> Each(TrendSeries series, TrendContent content)
    {
        foreach (var point in series.Breaches)
        {
            yield return $"{content.Period.Long(point.Month)} ({content.Words.Value(point.Value!.Value)}, {BriefSide(point).ToLowerInvariant()})";
        }

        foreach (var run in series.Runs)
        {
            yield return $"{content.Period.Long(run.Points[0].Month)} to {content.Period.Long(run.Points[^1].Month)} "
                + $"({content.Period.Count(run.Points.Count)} in a row {run.Side} the mean)";
        }
    }

    private static string Breaches(IReadOnlyList<TrendPoint> breaches, TrendContent content)
    {
        var last = content.Period.Long(breaches[^1].Month);
        var above = breaches[^1].Signal == XmrSignal.AboveLimit;
        if (breaches.Count == 1)
        {
            return above ? $"rose above the upper limit in {last}" : $"fell below the lower limit in {last}";
        }

        var times = content.Period.Count(breaches.Count);
        return breaches.Any(b => b.Signal != breaches[0].Signal) ? $"went beyond the limits in {times}, most recently {(above ? "above" : "below")} in {last}"
            : $"went {BriefSide(breaches[0]).ToLowerInvariant()} in {times}, most recently in {last}";
    }

    private static string BriefSide(TrendPoint point) =>
        point.Signal == XmrSignal.AboveLimit ? "Above the upper limit" : "Below the lower limit";
}
