using Toex.Data.Reference;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Profiling;

/// <summary>Which profiles are asked for.</summary>
public sealed record ProfileRequest
{
    /// <summary>The theme.</summary>
    public required ThemeDefinition Theme { get; init; }

    /// <summary>Forces; null for every force that has data of the source.</summary>
    public IReadOnlyList<Force>? Forces { get; init; }

    /// <summary>Forces to profile beside these, whether or not they have data.</summary>
    public IReadOnlyList<Force> Also { get; init; } = [];

    /// <summary>Last day of the window; null for the last day that the source has.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Which days count where forces' data end on different days.</summary>
    public CoverageRule Coverage { get; init; }

    /// <summary>Length of the window in months.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Name of one of the theme's scopes; null for the first.</summary>
    public string? Scope { get; init; }

    /// <summary>What to count.</summary>
    public ProfileSource Source { get; init; } = ProfileSource.Submissions;
}
