namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>A force of a breakdown, or all of them together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Counts">A count for each group; null where it is withheld.</param>
/// <param name="Total">The total; null where it is withheld.</param>
/// <param name="Shares">Each group's share of the total; null where it is withheld, or where there is nothing.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record BreakdownRow(string Name, IReadOnlyList<long?> Counts, long? Total, IReadOnlyList<double?> Shares, bool InFocus)
{
    /// <summary>The most that a withheld count can be: what those shown leave of the total; null where the total is withheld too.</summary>
    public long? MostWithheld => Total - Counts.Sum(c => c ?? 0);
}
