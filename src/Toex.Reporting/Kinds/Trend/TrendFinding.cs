using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a series did, as the end of a sentence or as a note over a small panel.</summary>
internal static class TrendFinding
{
    /// <summary>What follows the measure in a sentence: <c>have been higher since March 2026</c>; null without a signal.</summary>
    public static string? Clause(TrendSeries series, TrendContent content) =>
        series.Steps.Count > 0 ? $"{(Nouns.ArePlural(content.Words.Series) ? "have" : "has")} been {series.Steps[^1].Side} since {content.Period.Long(series.Steps[^1].Month)}"
        : series.Breaches.Count > 0 ? Breaches(series.Breaches, content)
        : null;

    /// <summary><c>Above the upper limit: Jun 2026. Mean 1.19</c>, for a panel.</summary>
    public static string Brief(TrendSeries series, TrendContent content)
    {
        if (series.Limits is not { } limits)
        {
            return WithoutLimits(series, content);
        }

        var parts = new List<string>(2);
        if (series.Steps.Count > 0)
        {
            parts.Add($"{MeasureWords.Capital(series.Steps[^1].Side)} since {content.Period.Short(series.Steps[^1].Month)}");
        }

        if (series.Breaches is [.., var last] breaches)
        {
            var more = breaches.Count > 1 ? $" and {breaches.Count - 1} more" : "";
            parts.Add($"{(breaches.Count == 1 ? BriefSide(last) : "Beyond the limits")}: {content.Period.Short(last.Month)}{more}");
        }

        return $"{(parts.Count == 0 ? "No signal" : string.Join(". ", parts))}. Mean {content.Words.Value(limits.Mean)}";
    }

    /// <summary><c>Mean 1.19. Above: Jun 2026</c>, for a panel with little room.</summary>
    public static string Small(TrendSeries series, TrendContent content)
    {
        if (series.Limits is not { } limits)
        {
            return WithoutLimits(series, content);
        }

        var parts = new List<string> { $"Mean {content.Words.Value(limits.Mean)}" };
        if (series.Steps.Count > 0)
        {
            parts.Add($"{MeasureWords.Capital(series.Steps[^1].Side)} since {content.Period.Short(series.Steps[^1].Month)}");
        }

        if (series.Breaches is [.., var last] breaches)
        {
            parts.Add($"{(last.Signal == SeriesSignal.AboveLimit ? "Above" : "Below")}: {content.Period.Short(last.Month)}{(breaches.Count > 1 ? $" +{breaches.Count - 1}" : "")}");
        }

        // Each part keeps to one line where it can.
        return string.Join(". ", parts.Select(p => p.Replace(' ', '\u00A0')));
    }

    /// <summary>Every signal of a series, in order: <c>June 2026 (1.62, above the upper limit)</c>.</summary>
    public static IEnumerable<string> Each(TrendSeries series, TrendContent content)
    {
        foreach (var step in series.Steps)
        {
            yield return $"{step.Side} since {content.Period.Long(step.Month)} (mean {content.Words.Value(step.After)}, before {content.Words.Value(step.Before)})";
        }

        foreach (var point in series.Breaches)
        {
            yield return $"{content.Period.Long(point.Month)} ({content.Words.Value(point.Value!.Value)}, {BriefSide(point).ToLowerInvariant()})";
        }
    }

    private static string WithoutLimits(TrendSeries series, TrendContent content) => series.Reason switch
    {
        SeriesReason.TooFewPeriods => $"Too few {content.Period.Unit}s for limits",
        SeriesReason.TooFewEvents => "Too few to judge",
        _ => $"{content.Words.Value(series.Latest.Value!.Value)} in {content.Period.Short(series.Latest.Month)}",
    };

    private static string Breaches(IReadOnlyList<TrendPoint> breaches, TrendContent content)
    {
        var last = content.Period.Long(breaches[^1].Month);
        var above = breaches[^1].Signal == SeriesSignal.AboveLimit;
        if (breaches.Count == 1)
        {
            return above ? $"rose above the upper limit in {last}" : $"fell below the lower limit in {last}";
        }

        return breaches.Any(b => b.Signal != breaches[0].Signal)
            ? $"went beyond the limits in {content.Period.Count(breaches.Count)}, last in {last}"
            : $"went {BriefSide(breaches[0]).ToLowerInvariant()} in {content.Period.Count(breaches.Count)}, last in {last}";
    }

    private static string BriefSide(TrendPoint point) =>
        point.Signal == SeriesSignal.AboveLimit ? "Above the upper limit" : "Below the lower limit";
}
