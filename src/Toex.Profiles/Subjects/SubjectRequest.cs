using Toex.Data.Reference;
using Toex.Profiles.Vawg;

namespace Toex.Profiles.Subjects;

/// <summary>Which ranking is asked for, and why.</summary>
public sealed record SubjectRequest
{
    /// <summary>Role that makes a person a candidate.</summary>
    public required SubjectRole Role { get; init; }

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

    /// <summary>How much each dimension counts in the composite.</summary>
    public RankingWeights Weights { get; init; } = RankingWeights.Equal;

    /// <summary>Last day of the window; null for the day of the latest offence.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Length of the window in months.</summary>
    public int Months { get; init; } = 12;

    /// <summary>Whose definition of VAWG to count by.</summary>
    public ProfileScope Scope { get; init; } = ProfileScope.Police;
}
