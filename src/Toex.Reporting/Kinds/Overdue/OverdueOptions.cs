namespace Toex.Reporting.Kinds.Overdue;

/// <summary>How what is overdue or open is shown.</summary>
public sealed record OverdueOptions
{
    /// <summary>Whether it shows shares: of all that was due where that is known, else of what is open.</summary>
    public bool Shares { get; init; }
}
