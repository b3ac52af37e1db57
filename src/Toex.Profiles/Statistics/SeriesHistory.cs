namespace Toex.Profiles.Statistics;

/// <summary>What is known of a series a year earlier, by which a season is told from a shift.</summary>
/// <param name="Months">The month of each point, by its number.</param>
/// <param name="YearBefore">The point of the same month a year before, in the series or before it; null where it is not known.</param>
public sealed record SeriesHistory(IReadOnlyList<int> Months, IReadOnlyList<SeriesPoint?> YearBefore)
{
    /// <summary>Whether enough of it is known for a season to be told from a shift.</summary>
    public bool IsKnown => YearBefore.Count(p => p is not null) >= StepTest.FewestLatest;

    /// <summary>The twelve months before the series, in order; none where it is not by month, or one of them is not known.</summary>
    internal IReadOnlyList<SeriesPoint> Before()
    {
        const int MonthsInYear = 12;
        return Months.Count >= MonthsInYear && Months[MonthsInYear - 1] - Months[0] == MonthsInYear - 1
            && YearBefore.Take(MonthsInYear).All(p => p is not null)
            ? [.. YearBefore.Take(MonthsInYear).Select(p => p!.Value)] : [];
    }
}
