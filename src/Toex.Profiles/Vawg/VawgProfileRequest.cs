using Toex.Data.Reference;

namespace Toex.Profiles.Vawg;

/// <summary>Which profiles are asked for.</summary>
public sealed record VawgProfileRequest
{
    /// <summary>Forces; null for every force that has data of the source.</summary>
    public IReadOnlyList<Force>? Forces { get; init; }

    /// <summary>Last day of the window; null for the last day that the source has.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Length of the window in months.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Whose definition to count by.</summary>
    public ProfileScope Scope { get; init; } = ProfileScope.Police;

    /// <summary>What to count.</summary>
    public ProfileSource Source { get; init; } = ProfileSource.Submissions;
}
