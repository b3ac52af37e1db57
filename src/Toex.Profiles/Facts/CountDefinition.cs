namespace Toex.Profiles.Facts;

/// <summary>A count that a fact knows, to make measures of. Counts add up: over forces, months and members of dimensions.</summary>
/// <param name="Name">Name that a definition file uses.</param>
/// <param name="Meaning">What it counts.</param>
/// <param name="ByMonth">Whether it is known month by month.</param>
/// <param name="Whole">Whether it is a number of things, not a sum of weights.</param>
/// <param name="Stock">Whether it is of those there on a day, not of what happened in the window.</param>
public sealed record CountDefinition(string Name, string Meaning, bool ByMonth, bool Whole = true, bool Stock = false)
{
    /// <summary>The part of the fact, submitted apart, that it rests on besides: what is overdue rests on the visits. Null where it rests
    /// on none.</summary>
    internal string? RestsOn { get; init; }

    /// <summary>Whether what was the case on an earlier date can no longer be told: the force's data have only how it is now.</summary>
    internal bool LatestOnly { get; init; }
}
