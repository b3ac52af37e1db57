using Toex.Data.Calendar;
using Toex.Profiles.Cubes;
using Toex.Profiles.Profiling;

namespace Toex.Profiles.Subjects;

/// <summary>What subjects are ranked over: the window, the scope in words, and what forces have of it.</summary>
/// <param name="Window">The window.</param>
/// <param name="Scope">Name and version of the scope.</param>
/// <param name="Fact">What is counted.</param>
/// <param name="Table">The coverage of every force.</param>
internal sealed record RankedWindow(ReportingWindow Window, string Scope, CountedFact Fact, CoverageTable Table)
{
    /// <summary>What is known of a force.</summary>
    internal ProfileCoverage CoverageOf(int force) =>
        Table.Forces.GetValueOrDefault(force) is not { } coverage ? new() { IsWhole = false }
            : ProfileCoverages.Describe(coverage, Fact.RankingGaps(coverage, Window.From, Window.To), Table.Latest);
}
