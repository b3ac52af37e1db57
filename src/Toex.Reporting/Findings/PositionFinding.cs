using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Findings;

/// <summary>
/// Forces against the limits of a funnel. It is a signal that a force stands apart, which at most 1 group in 20 that differs by nothing but
/// chance has. Of widened limits it says what they are: the spread of these forces.
/// </summary>
internal static class PositionFinding
{
    public static Finding OfForce(ComparisonWords comparison, ComparedForce force)
    {
        var (words, name, value) = (comparison.Words, ComparisonWords.Name(force), comparison.Value(force));
        var (widened, group) = (force.Overdispersion is not null, words.Value(comparison.Comparison.Group!.Value));
        var place = StandingWords.Place(force.Standing!.Value, widened);
        var lead = $"{name}\u2019s {words.Noun} is {place}";
        var brief = $"{name}\u2019s {words.Noun} is {Short(place)}";
        var beside = value == group ? "the same as the group" : $"group {group}";
        var statement = Sentence.Fit(
            $"{lead}: {comparison.ValuePer(force)}, {beside}", $"{lead}: {value}, {beside}", $"{lead}: {value}",
            $"{brief}: {value}, {beside}", $"{brief}: {value}", lead, brief, $"{name}: {words.Thing}, {value}, {Short(place)}");
        return comparison.Finding(FindingKind.Position, [force], force.StandsApart, statement, Sentence.Join(
            statement.Contains(value, StringComparison.Ordinal) ? null : $"Its value is {comparison.ValuePer(force)}",
            statement.Contains(beside, StringComparison.Ordinal) ? null : $"The group\u2019s is {group}",
            StandingWords.PlainPlace(force.PlainStanding!.Value, widened)));
    }

    public static Finding OfGroup(ComparisonWords comparison)
    {
        var (words, placed) = (comparison.Words, comparison.Ranked.Where(f => f.Standing is not (null or FunnelPosition.Unknown)).ToList());
        var (apart, widened) = (placed.FindAll(f => f.StandsApart), comparison.Comparison.Funnel!.IsOverdispersed);
        var outside = widened ? "outside the spread" : "apart";
        var (stands, stand) = ($"stands {outside}", $"stand {outside}");
        var group = words.Value(comparison.Comparison.Group!.Value);
        var above = apart.Count(f => f.Value > comparison.Comparison.Group);
        var (its, their) = (words.Ranked, "their " + words.Noun);
        var statement = apart.Count switch
        {
            0 => Sentence.Fit($"No force {stands} {(widened ? $"of these {placed.Count} forces " : "")}for {its}",
                $"No force {stands} for {its}", $"No force {stands} for {words.Thing}", $"No force {outside}: {words.Noun}"),
            1 => Sentence.Fit(
                $"Only {ComparisonWords.Name(apart[0])} {stands} for {its}: {comparison.ValuePer(apart[0])}, group {group}",
                $"Only {ComparisonWords.Name(apart[0])} {stands} for {its}: {comparison.Value(apart[0])}, group {group}",
                $"Only {ComparisonWords.Name(apart[0])} {stands} for {its}: {comparison.Value(apart[0])}",
                    $"Only {ComparisonWords.Name(apart[0])} {stands} for {words.Thing}",
                $"Only {ComparisonWords.Name(apart[0])} is {outside}: {words.Thing}"),
            _ => Sentence.Fit($"{Many()} {stand} for {their}: {Split()}", $"{Many()} {stand} for {words.Thing}: {Split()}",
                $"{Many()} {stand} for {words.Thing}"),
        };
        return comparison.Finding(apart.Count == 0 ? FindingKind.NoDifference : FindingKind.Position, apart, apart.Count > 0, statement,
            Sentence.Join(apart.Count == 1 && !statement.Contains(comparison.Value(apart[0]), StringComparison.Ordinal)
                ? $"{ComparisonWords.Name(apart[0])}: {comparison.Value(apart[0])}, group {group}" : null,
                    Further(placed, apart.Count, widened)));

        string Many() => apart.Count == placed.Count ? $"All {placed.Count} forces" : $"{apart.Count} of {placed.Count} forces";
        string Split() => above == apart.Count ? "all above" : above == 0 ? "all below" : $"{above} above, {apart.Count - above} below";
    }

    private static string Short(string place) =>
        place.Replace(" of these forces", "", StringComparison.Ordinal).Replace("the limits of chance", "chance", StringComparison.Ordinal);

    private static string Further(List<ComparedForce> placed, int apart, bool widened)
    {
        var warned = placed.Count(f => !f.StandsApart && f.Standing != FunnelPosition.Within);
        var plain = placed.Count(f => f.PlainStanding is FunnelPosition.AboveControl or FunnelPosition.BelowControl);
        return widened ? "The forces differ by more than chance: against chance alone "
                + $"{plain} of {placed.Count} {(plain == 1 ? "is" : "are")} beyond the 99.8% limits"
            : warned == 0 ? $"{(apart == 0 ? "All" : "The other")} forces are within the limits of chance"
            : $"{warned} {(warned == 1 ? "is" : "are")} beyond the 95% limits without standing apart";
    }
}
