namespace Toex.Profiles.Facts;

/// <summary>A dimension by which a fact is counted.</summary>
/// <param name="Name">Name that a definition file uses, such as <c>riskLevel</c>.</param>
/// <param name="Meaning">What it tells.</param>
public sealed record DimensionDefinition(string Name, string Meaning)
{
    /// <summary>Whether its members have names; if not, a key is the value itself, such as an age.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether its members have an order of their own, such as levels of risk.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether a theme's profiles can be broken down by it.</summary>
    public bool IsBreakdown { get; init; }

    /// <summary>Whether members that nothing is counted of show too.</summary>
    public bool ShowsEmpty { get; init; }

    /// <summary>Whether a thing can pass from one member to another long after it was counted, as an outcome does: then the window before
    /// has had time that the window has not, and no change is told.</summary>
    public bool SettlesLate { get; init; }

    /// <summary>What a breakdown counts; null for the fact's first count.</summary>
    public string? Counted { get; init; }

    /// <summary>What one of these is called, such as <c>orders</c>; null for what the theme counts.</summary>
    public string? Unit { get; init; }
}
