namespace Toex.Reporting.Kinds.Overdue;

/// <summary>A level of risk, or a force, with what is overdue or open.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Counts">A count for each part of the bar; null where it is withheld.</param>
/// <param name="Total">All that is overdue or open; null where it is withheld.</param>
/// <param name="Due">All that was due, in time or not; null where it is not known or withheld.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record OverdueRow(string Name, IReadOnlyList<long?> Counts, long? Total, long? Due, bool InFocus)
{
    /// <summary>Whether what was due is known, shown or withheld.</summary>
    public bool IsOfDue { get; init; }

    /// <summary>Whether what was due is known, but withheld: there is nothing then to have a share of.</summary>
    public bool IsDueWithheld => IsOfDue && Due is null;

    /// <summary>What shares are of: all that was due, else all that is open.</summary>
    public long Whole => Due ?? Total ?? 0;

    public double? Share => Total is { } total && Due is > 0 and var due ? (double)total / due : null;

    /// <summary>A part's share of the whole; null where it is withheld, or there is nothing.</summary>
    public double? ShareOf(int part) => Counts[part] is { } count && Whole > 0 && !IsDueWithheld ? (double)count / Whole : null;
}
