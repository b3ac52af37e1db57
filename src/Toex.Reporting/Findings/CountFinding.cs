using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>
/// Counts of forces. A count grows with the size of a force, so it ranks nobody: the title gives the number, and what follows says which
/// rate or share compares forces. It is never a signal.
/// </summary>
internal static class CountFinding
{
    public static Finding OfGroup(ComparisonWords comparison)
    {
        var (first, like) = (comparison.Ranked[0], comparison.Like(comparison.Ranked[0]));
        var lead = $"{comparison.Names(first)} {(like.Count > 1 ? "have" : "has")} {comparison.Words.Most}";
        var each = like.Count > 1 ? " each" : "";
        return comparison.Finding(FindingKind.Figure, like, false,
            Sentence.Fit(like.Count > 1 ? $"{lead}, {comparison.Value(first)}{each}" : $"{lead}: {comparison.Value(first)}", lead,
                $"{comparison.Names(first)}: {comparison.Value(first)} {comparison.Words.Thing}, the most of {first.RankedOf}"),
            Sentence.Join(like.Count > 2 ? $"They are {string.Join(", ", like.Select(ComparisonWords.Name))}" : null,
                Caution(comparison.Comparison)));
    }

    public static Finding OfForce(ComparisonWords comparison, ComparedForce force)
    {
        var (words, name, value) = (comparison.Words, ComparisonWords.Name(force), comparison.Value(force));
        var statement = !words.Countable ? $"{name}: {words.Noun} is {value}"
            : value == "0" ? $"{name} has no {words.Thing}"
            : $"{name} has {value} {(value == "1" ? Nouns.Singular(words.Thing) : words.Thing)}";
        var place = !force.IsJoint && force.Rank == force.RankedOf ? "smallest"
            : Sentence.Place(force.Rank!.Value, force.IsJoint, "largest");
        var rank = $"{place} of {force.RankedOf} by number";
        return comparison.Finding(FindingKind.Figure, [force], false, Sentence.Fit(statement),
            Sentence.Join(rank, Caution(comparison.Comparison)));
    }

    private static string Caution(ForceComparison comparison)
    {
        const string grows = "A number grows with the size of a force";
        return comparison.ComparedBy is not { } rate ? grows
            : $"{grows}: {MeasureWords.ForMeasure(rate).Series} {(rate.Kind == MeasureKind.Share ? "compares" : "compare")} forces";
    }
}
