namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>What a breakdown shows.</summary>
public sealed record BreakdownOptions
{
    /// <summary>Groups to show, in this order, the others together; none for the largest and those that the theme keeps.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether it shows shares of each force's whole (100 % bars), not counts.</summary>
    public bool Shares { get; init; }
}
