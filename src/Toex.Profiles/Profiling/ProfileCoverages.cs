using Toex.Data.Calendar;
using Toex.Profiles.Cubes;

namespace Toex.Profiles.Profiling;

/// <summary>Tells the coverage of a force to a profile's reader.</summary>
internal static class ProfileCoverages
{
    internal static ProfileCoverage Describe(ForceCoverage? coverage, CountedFact fact, ReportingWindow window, DateOnly? latest) =>
        Describe(coverage, coverage is null ? [] : fact.Gaps(coverage, window.From, window.To), latest);

    internal static ProfileCoverage Describe(ForceCoverage? coverage, IReadOnlyList<CoverageGap> gaps, DateOnly? latest) =>
        coverage?.LastOfAny is not { } last
        ? new() { IsWhole = false }
        : new()
        {
            From = coverage.FirstDay?.ToDateTime(default),
            To = last.ToDateTime(default),
            DaysBehind = latest is { } end ? Math.Max(0, end.DayNumber - last.DayNumber) : null,
            Gaps = [.. gaps.Select(g => new ProfileGap(g.From.ToDateTime(default), g.To.ToDateTime(default)))],
            IsWhole = coverage.PartsOnly is null && gaps.Count == 0,
        };
}
