using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Forces compared by a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Forces">The forces: those ranked, the largest value first and equal ones by name; then those not known or left out.</param>
/// <param name="Group">The value of the forces ranked taken together; null for one, and where parts do not add up to a whole.</param>
/// <param name="Funnel">The funnel of the forces ranked; null where the measure has none, or fewer than two have a place in one.</param>
public sealed record ForceComparison(Measure Measure, IReadOnlyList<ComparedForce> Forces, double? Group, Funnel? Funnel)
{
    /// <summary>Forces with a value that are not left out, the largest first.</summary>
    public IReadOnlyList<ComparedForce> Ranked { get; } = [.. Forces.Where(f => f.Rank is not null)];

    /// <summary>Of a count, the measure that compares what it counts: its rate or share. Null where there is none, or none is
    /// needed.</summary>
    public Measure? ComparedBy { get; init; }

    /// <summary>The force that is left out; null where none is.</summary>
    public ComparedForce? LeftOut => Forces.FirstOrDefault(f => f.IsLeftOut);
}
