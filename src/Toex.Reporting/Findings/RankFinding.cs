using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>
/// Ranks of rates, shares and the like. It is a signal that a force stands apart from the group, or is clearly different from every other:
/// by either, at most 1 group in 20 that differs by nothing but chance has such a force.
/// </summary>
internal static class RankFinding
{
    private const string NoLimits = "The measure has no limits, so how sure the rank is, is not known";

    public static Finding OfGroup(ComparisonWords comparison)
    {
        var (words, first, like) = (comparison.Words, comparison.Ranked[0], comparison.Like(comparison.Ranked[0]));
        var lead = $"{comparison.Names(first)} {(like.Count > 1 ? "have" : "has")} {words.Most}";
        if (first.NotDifferentFrom - (like.Count - 1) is not { } same)
        {
            return comparison.Finding(FindingKind.Rank, like, false, WithValue(lead, comparison, first),
                Sentence.Join(NoLimits, Tied(like)));
        }

        if (same == 0 || IsHigh(first, comparison.Comparison))
        {
            return comparison.Finding(FindingKind.Rank, like, true, WithValue(lead, comparison, first),
                Sentence.Join(Only(StandingWords.HowSure(first), like), Tied(like)));
        }

        if (comparison.Comparison.Funnel is { IsOverdispersed: false } && !comparison.Ranked.Any(f => f.StandsApart))
        {
            return comparison.Finding(FindingKind.NoDifference, [], false,
                Sentence.Fit(
                    $"No force stands apart for {words.Ranked}; "
                        + $"{comparison.Names(first)} {(like.Count > 1 ? "are" : "is")} highest, {comparison.Value(first)}",
                    $"No force stands apart for {words.Ranked}", $"No force stands apart for {words.Thing}"),
                "The forces differ no more than chance would have them.");
        }

        var unsure = lead + NotAbove(same);
        var statement = Sentence.Fit(
            $"{unsure}: {comparison.ValuePer(first)}", $"{unsure}: {comparison.Value(first)}", unsure, WithValue(lead, comparison, first));
        return comparison.Finding(FindingKind.Rank, like, false, statement, Sentence.Join(
            statement.StartsWith(unsure, StringComparison.Ordinal) ? null : Only(StandingWords.HowSure(first), like), Tied(like)));
    }

    public static Finding OfForce(ComparisonWords comparison, ComparedForce force)
    {
        var (words, name, value) = (comparison.Words, ComparisonWords.Name(force), comparison.Value(force));
        var rank = $"{(force.IsJoint ? "joint " : "")}{NumberText.Ordinal(force.Rank!.Value)} of {force.RankedOf}";
        var place = !force.IsJoint && force.Rank == 1 ? "has " + words.Most
            : !force.IsJoint && force.Rank == force.RankedOf ? "has " + words.Least
            : $"ranks {rank} for {words.Ranked}";
        var isSignal = force.StandsApart || (force.NotDifferentFrom == 0 && force.RankedOf > 1);
        var others = !force.IsJoint && force is { Rank: 1, NotDifferentFrom: > 0 and var same } && !isSignal ? NotAbove(same) : "";
        var statement = Sentence.Fit(
            $"{name} {place}{others}: {comparison.ValuePer(force)}", $"{name} {place}{others}: {value}",
            others.Length > 0 ? $"{name} {place}{others}" : $"{name} {place}: {value}",
            comparison.Comparison.Measure.Format == MeasureFormat.Rate && words.Per.Length > 0 && !words.IsMedian
                ? $"{name}: {value} {words.Title}, {rank}" : $"{name}: {words.Noun} is {value}, {rank}",
                    $"{name}: {words.Noun} {value}, {rank}", $"{name} ranks {rank} for {words.Thing}: {value}", $"{name} {place}",
                        $"{name} ranks {rank} for {words.Thing}");
        return comparison.Finding(FindingKind.Rank, [force], isSignal, statement, Sentence.Join(
            [.. Standing(comparison, force), StandingWords.HowSure(force) ?? NoLimits, statement.Contains(value, StringComparison.Ordinal)
                ? null : $"Its value is {comparison.ValuePer(force)}"]));
    }

    private static IEnumerable<string?> Standing(ComparisonWords comparison, ComparedForce force)
    {
        if (comparison.Comparison.Group is not { } group)
        {
            yield break;
        }

        var shown = comparison.Words.Value(group);
        if (force.Standing is not { } position || position == Profiles.Statistics.FunnelPosition.Unknown)
        {
            yield return $"The group\u2019s is {shown}";
            yield break;
        }

        var widened = force.Overdispersion is not null;
        yield return $"{StandingWords.Place(position, widened)} around the group\u2019s {shown}";
        yield return StandingWords.PlainPlace(force.PlainStanding!.Value, widened);
    }

    private static string NotAbove(int others) => $", not clearly above {(others == 1 ? "1 other" : $"{others} others")}";

    private static bool IsHigh(ComparedForce force, ForceComparison comparison) => force.StandsApart && force.Value > comparison.Group;

    private static string WithValue(string lead, ComparisonWords comparison, ComparedForce force) =>
        Sentence.Fit($"{lead}: {comparison.ValuePer(force)}", $"{lead}: {comparison.Value(force)}", lead);

    /// <summary>How sure a shared rank is, is not said of one.</summary>
    private static string? Only(string? said, IReadOnlyList<ComparedForce> like) => like.Count == 1 ? said : null;

    /// <summary>Names of three or more, which the title counts.</summary>
    private static string? Tied(IReadOnlyList<ComparedForce> like) =>
        like.Count < 3 ? null : $"They are {string.Join(", ", like.Select(ComparisonWords.Name))}";
}
