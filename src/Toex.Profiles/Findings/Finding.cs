using Toex.Data.Collections;

namespace Toex.Profiles.Findings;

/// <summary>
/// A claim about a force or a group of forces, as data with its evidence: made once, where the numbers are, and worded in one place.
/// Titles, cmdlets and pages say the same.
/// </summary>
public sealed record Finding
{
    /// <summary>What kind of claim it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Whom it is about: forces, or one; empty for the group as a whole.</summary>
    public required ItemList<string> About { get; init; }

    /// <summary>Id of the measure, breakdown or other thing that it is about.</summary>
    public required string Of { get; init; }

    /// <summary>Whether it claims more than chance explains.</summary>
    public required bool IsSignal { get; init; }

    /// <summary>The value it is about; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>What the value is compared with, such as the group's.</summary>
    public double? Comparison { get; init; }

    /// <summary>What the comparison is, such as <c>the group</c>.</summary>
    public string? Against { get; init; }

    /// <summary>The window, as ISO 8601 text: 2025-10-01 to 2026-09-30.</summary>
    public required string Period { get; init; }

    /// <summary>The numbers that it rests on.</summary>
    public ItemList<FindingEvidence> Evidence { get; init; } = [];

    /// <summary>The finding in one sentence, without a full stop.</summary>
    public required string Statement { get; init; }

    /// <summary>What qualifies it, in sentences: how sure it is, against which limits; empty where nothing does.</summary>
    public string Further { get; init; } = "";

    /// <summary>The sentence.</summary>
    public override string ToString() => Statement;
}
