using Toex.Data.Subjects;
using Toex.Profiles;
using Toex.Profiles.Subjects;

namespace Toex.Reporting.Visuals;

/// <summary>The data that visuals are made of.</summary>
public sealed record VisualData
{
    /// <summary>A profile for each force, all of one window, scope rule and source.</summary>
    public IReadOnlyList<ForceProfile> Profiles { get; init; } = [];

    /// <summary>Ranked subjects.</summary>
    public IReadOnlyList<RankedSubject> Subjects { get; init; } = [];

    /// <summary>A pair of person records.</summary>
    public SubjectLink? Link { get; init; }

    /// <summary>What there is: a pair, else subjects, else profiles.</summary>
    public VisualSource Source => Link is not null ? VisualSource.Link : Subjects.Count > 0 ? VisualSource.Subjects : VisualSource.Profiles;
}
