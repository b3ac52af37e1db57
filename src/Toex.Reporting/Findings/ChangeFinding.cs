using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>
/// Changes on the period before, each said by its own 95 % interval, apart from whether it differs from the group's. It is a signal where
/// it is beyond the limits for the number of forces looked at: by those, at most 1 group in 20 without any change has such a force.
/// </summary>
internal static class ChangeFinding
{
    public static Finding OfGroup(ComparisonWords comparison)
    {
        var (words, first, last, forces) = (comparison.Words, comparison.Ranked[0], comparison.Ranked[^1], comparison.Ranked.Count);
        var thing = MeasureWords.Capital(words.Thing);
        if (comparison.AllAlike)
        {
            return comparison.Finding(FindingKind.NoDifference, comparison.Ranked, false,
                $"{thing} {Moved(words, first)} in each of {forces} forces");
        }

        if (!comparison.Ranked.Any(f => f.ChangeLower is not null))
        {
            return first.Value > 0
                ? Most("rose most in", first, false)
                : comparison.Finding(FindingKind.Change, comparison.Like(last), false, Sentence.Fit(
                    $"{thing} rose in none of {forces} forces and fell most in {comparison.Names(last)}: {comparison.Value(last)}",
                    $"{thing} fell most in {comparison.Names(last)}: {comparison.Value(last)}",
                        $"{thing} fell most in {comparison.Names(last)}"));
        }

        return first is { ChangeIsClear: true, Value: > 0 } ? Most("rose most in", first, true)
            : last is { ChangeIsClear: true, Value: < 0 } ? Most("fell most in", last, true)
            : comparison.Finding(FindingKind.NoDifference, [], false,
                Sentence.Fit($"{thing} clearly rose or fell in none of {forces} forces", $"No clear change in any of {forces} forces"),
                Sentence.Join($"The largest change is {Name(first)}\u2019s, {Interval(words, first)}"));

        Finding Most(string moved, ComparedForce force, bool isSignal) =>
            comparison.Finding(FindingKind.Change, comparison.Like(force), isSignal, Sentence.Fit(
            $"{thing} {moved} {comparison.Names(force)}: {Interval(words, force)}",
                $"{thing} {moved} {comparison.Names(force)}: {comparison.Value(force)}",
            $"{thing} {moved} {comparison.Names(force)}"));
    }

    public static Finding OfForce(ComparisonWords comparison, ComparedForce force)
    {
        var words = comparison.Words;
        var thing = MeasureWords.Capital(words.Thing);
        return comparison.Finding(FindingKind.Change, [force], force.ChangeIsClear, Sentence.Fit(
            $"{thing} in {Name(force)} {Moved(words, force)}", $"{Name(force)}: {words.Thing} {Moved(words, force)}",
                $"{Name(force)}: {Moved(words, force)}"),
            Sentence.Join(force.ChangeDriver?.ToString(), Beside(comparison, force),
                StandingWords.HowSure(force) is { } sure ? $"{Rank(force)}: {sure}" : Rank(force)));
    }

    /// <summary><c>rose by 9.2%, 3.7% to 15.0%</c>; <c>did not clearly change: −2.0%, −6.0% to +2.4%</c>.</summary>
    public static string Moved(MeasureWords words, ComparedForce force)
    {
        var change = force.Value!.Value;
        if (force is not { ChangeLower: { } lower, ChangeUpper: { } upper })
        {
            return words.Value(change) == words.Value(0) ? "did not change" : $"{(change > 0 ? "rose" : "fell")} by {Size(words, change)}";
        }

        return lower > 0 ? $"rose by {Size(words, change)}, {Size(words, lower)} to {Size(words, upper)}"
            : upper < 0 ? $"fell by {Size(words, change)}, {Size(words, upper)} to {Size(words, lower)}"
            : $"did not clearly change: {Interval(words, force)}";
    }

    private static string? Beside(ComparisonWords comparison, ComparedForce force) => comparison.Comparison.Group is not { } group ? null
        : $"The group\u2019s change is {comparison.Words.Value(group)}"
            + (force is { ChangeLower: { } lower, ChangeUpper: { } upper }
                ? $", {(group < lower || group > upper ? "outside" : "within")} the force\u2019s own limits" : "");

    private static string Interval(MeasureWords words, ComparedForce force) => words.Value(force.Value!.Value)
        + (force is { ChangeLower: { } lower, ChangeUpper: { } upper } ? $", {words.Value(lower)} to {words.Value(upper)}" : "");

    private static string Rank(ComparedForce force) =>
        $"{Sentence.Place(force.Rank!.Value, force.IsJoint, "highest")} change of {force.RankedOf}";

    private static string Size(MeasureWords words, double change) => words.Value(Math.Abs(change)).TrimStart('+');

    private static string Name(ComparedForce force) => ComparisonWords.Name(force);
}
