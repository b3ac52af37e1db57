using Toex.Profiles.Findings;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>The finding of the trends of a force's groups: which of them shows a signal.</summary>
internal static class GroupTrendTitle
{
    public static Finding Claim(TrendContent content, string force)
    {
        var (groups, words) = (content.Series.Count, content.Words);
        var signals = content.Series.Where(s => s.HasSignal).ToList();
        var (kind, said) = signals switch
        {
            [] when content.Series.Any(s => s.Limits is not null) => (FindingKind.NoDifference, Said("none of", "shows a signal in ")),
            [] when content.Series.All(s => s.Reason == SeriesReason.TooFewPeriods) =>
                (FindingKind.TooFew, $"{force}: too few {content.Period.Unit}s to judge {words.Noun} by group"),
            [] => (FindingKind.TooFew, $"{force}: {words.Noun} by group are too few to judge"),
            [var one] => (one.Steps.Count > 0 ? FindingKind.Step : FindingKind.Signal, One(one)),
            _ => (FindingKind.Signal, Said($"{(signals.Count == groups ? "all" : $"{signals.Count} of")}", "show a signal in ")),
        };
        return TrendTitle.Finding(content, kind, signals, said) with { About = [force, .. signals.Select(s => s.Name)] };

        string Said(string which, string shows) => TitleText.Fitting(
            $"{force}: {which} {groups} groups {shows}{words.Series}", $"{force}: {which} {groups} groups {shows}{words.Noun}");

        string One(TrendSeries series)
        {
            var group = MeasureWords.InSentence(series.Name);
            return TitleText.Fitting(
                $"{force}: {TrendFinding.Sentence($"{words.Noun} ({group})", series, content)}",
                $"{force}: only {group} of {groups} groups shows a signal");
        }
    }
}
