using Toex.Profiles.Findings;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>The finding of a trend: of the force in focus or the only one, else of how many show a signal.</summary>
internal static class TrendTitle
{
    public static Finding Claim(TrendContent content) =>
        content.GroupsOf is { } force ? GroupTrendTitle.Claim(content, force)
        : content.Series.Count == 1 || content.Focus is not null ? OfOne(content.Series[0], content) : OfAll(content);

    /// <summary>What the forces beside the one in focus show, in a sentence; empty where there is none in focus, or nothing to
    /// judge.</summary>
    public static string Others(TrendContent content)
    {
        var others = content.Focus is null ? [] : content.Series.Skip(1).Where(s => s.Limits is not null).ToList();
        return (others.Count, others.Count(s => s.HasSignal)) switch
        {
            (0, _) => "",
            (1, var signals) => $" {others[0].Name} shows {(signals == 0 ? "no" : "a")} signal.",
            (var all, 0) => $" None of the {all} other forces shows a signal.",
            (var all, 1) => $" 1 of the {all} other forces shows a signal.",
            var (all, signals) => $" {signals} of the {all} other forces show a signal.",
        };
    }

    private static Finding OfOne(TrendSeries series, TrendContent content)
    {
        var (kind, said) = series switch
        {
            { IsSettled: false } => (FindingKind.NotKnown, Said($"no {content.Period.Unit} of ", " is settled yet")),
            { HasSignal: true } => (series.Steps.Count > 0 ? FindingKind.Step : FindingKind.Signal,
                SaidOf(measured => TrendFinding.Sentence(measured, series, content))),
            { Limits: not null } => (FindingKind.NoDifference, Said("no signal in ", $", {content.Window}")),
            { Reason: SeriesReason.TooFewEvents } => (FindingKind.TooFew, Said("", $", {content.Window}: too few to judge")),
            { Reason: SeriesReason.TooFewPeriods } => (FindingKind.TooFew, Said("", $": too few {content.Period.Unit}s to judge")),
            _ => (FindingKind.Figure,
                Said("", $" stood at {content.Words.Value(series.Latest.Value!.Value)} in {content.Period.Long(series.Latest.Month)}")),
        };
        return Finding(content, kind, [series], said) with
        {
            Value = series.Steps.Count > 0 ? series.Steps[^1].After : series.Breaches.Count > 0 ? series.Breaches[^1].Value
                : series.Latest.Value,
            Comparison = series.Steps.Count > 0 ? series.Steps[^1].Before : series.Limits?.Mean,
            Against = series.Steps.Count > 0 ? "the mean before" : series.Limits is null ? null : "the mean",
            Evidence = series.Limits is { } limits
                ? [new("mean", limits.Mean), new("lower limit", limits.Lower), new("upper limit", limits.Upper)] : [],
        };

        string Said(string before, string after) => SaidOf(measured => before + measured + after);

        string SaidOf(Func<string, string> sentence) => TitleText.Fitting(
            $"{series.Name}: {sentence(content.Words.Series)}", $"{series.Name}: {sentence(content.Words.Noun)}");
    }

    private static Finding OfAll(TrendContent content)
    {
        var forces = content.Series.Count;
        var signals = content.Series.Where(s => s.HasSignal).ToList();
        if (content.Series.All(s => s.Limits is null))
        {
            var (kind, said) = content.Series switch
            {
                var all when !all.Any(s => s.IsSettled) => (FindingKind.NotKnown, Said($"No {content.Period.Unit} of ", " is settled yet")),
                var all when all.All(s => s.Reason == SeriesReason.TooFewEvents) =>
                    (FindingKind.TooFew, Said("", $": too few to judge in each of {forces} forces")),
                var all when all.All(s => s.Reason == SeriesReason.TooFewPeriods) =>
                    (FindingKind.TooFew, Said("", $": too few {content.Period.Unit}s to judge in {forces} forces")),
                var all when all.Any(s => s.Reason == SeriesReason.Stock) =>
                    (FindingKind.Figure, Said("", $" by {content.Period.Unit} in {forces} forces")),
                _ => (FindingKind.TooFew, Said("", $": too few to judge in {forces} forces")),
            };
            return Finding(content, kind, [], said);
        }

        // A force that is late, or has too few, shows no signal because nobody can say so: it is not one of none.
        var judged = content.Series.Where(s => s.Limits is not null || s.HasSignal).ToList();
        if (judged.Count == 1 && forces > 1)
        {
            return Finding(content, signals.Count == 0 ? FindingKind.NoDifference : FindingKind.Signal, judged,
                Said($"{judged[0].Name}, alone to be judged, shows {(signals.Count == 0 ? "no" : "a")} signal in ", ""));
        }

        var of = judged.Count == forces ? $"{forces} forces" : $"{judged.Count} forces judged";
        return signals.Count switch
        {
            0 => Finding(content, FindingKind.NoDifference, [], Said($"None of {of} shows a signal in ", "")),
            1 => Finding(content, FindingKind.Signal, signals,
                Said($"Only {signals[0].Name} of {of} shows a signal in ", "")),
            _ when signals.Count == forces =>
                Finding(content, FindingKind.Signal, signals,
                    Said($"{(forces == 2 ? "Both" : $"All {forces}")} forces show a signal in ", "")),
            _ => Finding(content, FindingKind.Signal, signals, Said($"{signals.Count} of {of} show a signal in ", "")),
        };

        string Said(string before, string after) =>
            MeasureWords.Capital(TitleText.Fitting($"{before}{content.Words.Series}{after}", $"{before}{content.Words.Noun}{after}"));
    }

    internal static Finding Finding(TrendContent content, FindingKind kind, IReadOnlyList<TrendSeries> about, string said) => new()
    {
        Kind = kind,
        About = [.. about.Select(s => s.Name)],
        Of = content.Words.Measure.Id,
        IsSignal = about.Any(s => s.HasSignal),
        Period = content.Dates,
        Statement = said,
    };
}
