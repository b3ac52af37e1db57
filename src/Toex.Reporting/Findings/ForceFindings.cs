using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Findings;

/// <summary>What is true of forces beside one another by a measure, in words: titles of charts and cmdlets say the same.</summary>
public static class ForceFindings
{
    /// <summary>The comparison, each force with the finding about it.</summary>
    public static ForceComparison Worded(ForceComparison comparison) => new(
        comparison.Measure, [.. comparison.Forces.Select(f => f with { Finding = OfForce(comparison, f) })], comparison.Group,
            comparison.Funnel)
    {
        ComparedBy = comparison.ComparedBy,
    };

    /// <summary>What is true of the group, or of the force in focus.</summary>
    internal static Finding Find(ForceComparison comparison, ComparedForce? focus) =>
        focus is null ? OfGroup(comparison) : OfForce(comparison, focus);

    /// <summary>The same in the words of a funnel.</summary>
    internal static Finding OfFunnel(ForceComparison comparison, ComparedForce? focus)
    {
        var words = new ComparisonWords(comparison);
        return focus is null ? PositionFinding.OfGroup(words)
            : focus.Standing is null or FunnelPosition.Unknown ? words.NotKnown(focus, PositionFinding.OfGroup(words))
            : PositionFinding.OfForce(words, focus);
    }

    private static Finding OfGroup(ForceComparison comparison)
    {
        var words = new ComparisonWords(comparison);
        return comparison.Ranked.Count == 1 ? words.Alone(comparison.Ranked[0])
            : comparison.Measure.Format == MeasureFormat.Change ? ChangeFinding.OfGroup(words)
            : words.AllAlike ? words.Alike()
            : comparison.Measure.ComparesForces ? RankFinding.OfGroup(words)
            : CountFinding.OfGroup(words);
    }

    private static Finding OfForce(ForceComparison comparison, ComparedForce force)
    {
        var words = new ComparisonWords(comparison);
        return force.IsLeftOut ? words.LeftOut(force)
            : force.Value is null ? words.NotKnown(force, comparison.Ranked.Count == 0 ? null : OfGroup(comparison))
            : comparison.Ranked.Count == 1 ? words.Alone(force)
            : comparison.Measure.Format == MeasureFormat.Change ? ChangeFinding.OfForce(words, force)
            : comparison.Measure.ComparesForces ? RankFinding.OfForce(words, force)
            : CountFinding.OfForce(words, force);
    }
}
