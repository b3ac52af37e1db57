using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>What a series did, as the end of a sentence or as a note over a small panel.</summary>
internal static class TrendFinding
{
    /// <summary>A sentence of what is measured, in the words given: <c>VAWG offences have been higher since March 2026</c>.</summary>
    public static string Sentence(string measured, TrendSeries series, TrendContent content) => series.Steps is [.., var step]
        ? step.Days is { } days
            ? $"days between {measured} have {(days.HaveGrown ? "grown" : "shortened")} since {content.Period.Long(step.Month)}"
        : $"{measured} {(Nouns.ArePlural(measured) ? "have" : "has")} been {step.Side} since {content.Period.Long(step.Month)}"
        : $"{measured} {Breaches(series.Breaches, content)}";

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

        return $"{(parts.Count == 0 ? "No signal" : string.Join(". ", parts))}. Mean {content.Words.Level(limits.Mean)}";
    }

    /// <summary><c>Mean 1.19. Above: Jun 2026</c>, for a panel with little room.</summary>
    public static string Small(TrendSeries series, TrendContent content)
    {
        if (series.Limits is not { } limits)
        {
            return WithoutLimits(series, content);
        }

        var parts = new List<string> { $"Mean {content.Words.Level(limits.Mean)}" };
        if (series.Steps.Count > 0)
        {
            parts.Add($"{MeasureWords.Capital(series.Steps[^1].Side)} since {content.Period.Short(series.Steps[^1].Month)}");
        }

        if (series.Breaches is [.., var last] breaches)
        {
            var more = breaches.Count > 1 ? $" +{breaches.Count - 1}" : "";
            parts.Add($"{(last.Signal == SeriesSignal.AboveLimit ? "Above" : "Below")}: {content.Period.Short(last.Month)}{more}");
        }

        // Each part keeps to one line where it can.
        return string.Join(". ", parts.Select(p => p.Replace(' ', '\u00A0')));
    }

    /// <summary>Every signal of a series, in order: <c>June 2026 (1.62, above the upper limit)</c>.</summary>
    public static IEnumerable<string> Each(TrendSeries series, TrendContent content)
    {
        foreach (var step in series.Steps)
        {
            yield return step.Days is { } days
                ? $"days between them {(days.HaveGrown ? "grown" : "shortened")} since {content.Period.Long(step.Month)} "
                    + $"({NumberText.Format(days.Since, MeasureFormat.Rate)} days on average, "
                    + $"before {NumberText.Format(days.Before, MeasureFormat.Rate)})"
                : $"{step.Side} since {content.Period.Long(step.Month)} "
                + $"(mean {content.Words.Level(step.After)}, before {content.Words.Level(step.Before)})";
        }

        foreach (var point in series.Breaches)
        {
            yield return $"{content.Period.Long(point.Month)} "
                + $"({content.Words.Value(point.Value!.Value)}, {BriefSide(point).ToLowerInvariant()})";
        }
    }

    /// <summary>Why there are none, or, where no panel has any and a note says why, the latest value.</summary>
    private static string WithoutLimits(TrendSeries series, TrendContent content) => series.Reason switch
    {
        _ when content.Series.Count > 1 && content.Series.All(s => s.Limits is null && s.Reason == series.Reason)
            => $"{content.Words.Value(series.Latest.Value!.Value)} in {content.Period.Short(series.Latest.Month)}",
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
