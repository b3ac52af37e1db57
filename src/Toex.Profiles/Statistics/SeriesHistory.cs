namespace Toex.Profiles.Statistics;

/// <summary>What is known of a series a year earlier, by which a season is told from a shift.</summary>
/// <param name="Months">The month of each point, by its number.</param>
/// <param name="YearBefore">The point of the same month a year before, in the series or before it; null where it is not known.</param>
public sealed record SeriesHistory(IReadOnlyList<int> Months, IReadOnlyList<SeriesPoint?> YearBefore)
{
    /// <summary>Whether enough of it is known for a season to be told from a shift.</summary>
    public bool IsKnown => YearBefore.Count(p => p is not null) >= StepTest.FewestLatest;
}
