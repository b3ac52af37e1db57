using Toex.Data.Reference;
using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Subjects;

/// <summary>Which ranking is asked for, and why.</summary>
public sealed record SubjectRequest
{
    /// <summary>The theme.</summary>
    public required ThemeDefinition Theme { get; init; }

    /// <summary>What makes a person a candidate; a theme of offences has suspects and victims, others the persons that they are
    /// about.</summary>
    public required SubjectRole Role { get; init; }

    /// <summary>Whether those who stand in several themes come first.</summary>
    public bool AcrossThemes { get; init; }

    /// <summary>Why personal data are read: goes into the audit journal.</summary>
    public required string Reason { get; init; }

    /// <summary>Command that asks, for the audit journal.</summary>
    public required string Operation { get; init; }

    /// <summary>Forces; null for all.</summary>
    public IReadOnlyList<Force>? Forces { get; init; }

    /// <summary>How many subjects of each force.</summary>
    public int Top { get; init; } = 20;

    /// <summary>What to rank by.</summary>
    public SubjectOrder By { get; init; } = SubjectOrder.Composite;

    /// <summary>How much each dimension counts in the composite; null for what the theme says.</summary>
    public RankingWeights? Weights { get; init; }

    /// <summary>Last day of the window; null for the latest day that the theme has.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Length of the window in months.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Name of one of the theme's scopes; null for the first.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether the ranks are stored as a run.</summary>
    public bool Store { get; init; }

    /// <summary>What is ranked by, under its one name.</summary>
    internal SubjectOrder Order => By == SubjectOrder.Victims ? SubjectOrder.Breadth : By;

    /// <summary>The weights in use.</summary>
    internal RankingWeights Counting => Weights ?? Theme.Subjects.Weights;
}
