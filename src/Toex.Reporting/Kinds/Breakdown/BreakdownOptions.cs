namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>What a breakdown shows.</summary>
public sealed record BreakdownOptions
{
    /// <summary>Whether it shows shares of each force's whole (100 % bars), not counts.</summary>
    public bool Shares { get; init; }
}
