using System.Data.Common;
using Toex.Data.Calendar;
using Toex.Profiles.Facts;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Cubes;

/// <summary>A fact with the queries that count it. They lie beside it, and name their columns as it names its dimensions and
/// counts.</summary>
internal abstract class CountedFact : FactDefinition
{
    /// <summary>The folder of its queries.</summary>
    internal string Folder => $"Facts/{GetType().Namespace!.Split('.')[^1]}";

    /// <summary>Counts the fact, in as few passes as it has tables.</summary>
    internal FactCube Cube(FactRequest request, CoverageTable coverage, CancellationToken cancel)
    {
        var cube = new CubeBuilder(this, request, coverage, cancel);
        Count(cube, request, cancel);
        return cube.Build();
    }

    /// <summary>Reads the rows of the fact's queries, and what a reader of them must be told.</summary>
    internal abstract void Count(CubeBuilder cube, FactRequest request, CancellationToken cancel);

    /// <summary>Works out the keys and counts of a row that its query does not give.</summary>
    internal virtual void Complete(FacetDefinition facet, Span<int> keys, Span<double> counts, FactRequest request)
    {
    }

    /// <summary>Takes a row that is of no facet as it is.</summary>
    internal virtual void Other(string name, DbDataReader row, CubeBuilder cube, FactRequest request) =>
        throw new InvalidOperationException($"{Id} has no facet '{name}'.");

    /// <summary>Whether the window before is covered from its first month on.</summary>
    internal abstract bool KnowsBefore(ForceCoverage coverage, ReportingWindow window);

    /// <summary>Whether anything is known of a force for a window.</summary>
    internal virtual bool IsKnown(ForceCoverage coverage, ReportingWindow window) => true;

    /// <summary>
    /// What is not known of a force between two days though something must have happened. A register has none: that nobody entered it is
    /// not a gap.
    /// </summary>
    internal virtual IReadOnlyList<CoverageGap> Gaps(ForceCoverage coverage, DateOnly from, DateOnly to) =>
        PeriodMonths == 1 ? CoverageGaps.Find(coverage.Months, from, to) : CoverageGaps.OfPeriods(coverage.Months, PeriodMonths, from, to);

    /// <summary>What is not known of that by which subjects are ranked.</summary>
    internal virtual IReadOnlyList<CoverageGap> RankingGaps(ForceCoverage coverage, DateOnly from, DateOnly to) => Gaps(coverage, from, to);

    /// <summary>What is not known of a part of the fact that forces submit apart, such as visits.</summary>
    internal static IReadOnlyList<CoverageGap> GapsOfPart(ForceCoverage coverage, string part, DateOnly from, DateOnly to) =>
        coverage.Parts.TryGetValue(part, out var months) ? CoverageGaps.Find(months, from, to) : [new(from, to)];

    /// <summary>Whether the period that begins on a day is one of the window's.</summary>
    internal virtual bool HasPeriod(DateOnly first, ReportingWindow window) => true;

    /// <summary>What is counted under the name of a scope.</summary>
    internal virtual ThemeScope ScopeOf(FactRequest request) => request.Scope.Scope;

    /// <summary>Whether what a measure is made of is known.</summary>
    internal bool Knows(Measure measure) => measure.Kind switch
    {
        MeasureKind.TopShare => Spread is not null,
        MeasureKind.Median => Durations is not null,
        _ => Count(measure.Of) is not null && (measure.Per is not { } per || Count(per) is not null || IsPer(per)),
    };

    /// <summary>Whether rates per some group of residents can be told.</summary>
    private protected virtual bool IsPer(string population) => true;

    /// <summary>What the ranking of its subjects takes, besides what every ranking does.</summary>
    internal virtual IEnumerable<(string Name, object? Value)> RankingParameters(FactRequest request, SubjectRole role) => [];

    /// <summary>The fact that a theme counts.</summary>
    internal static CountedFact CountedBy(ThemeDefinition theme) => (CountedFact)theme.CountedFact();
}
