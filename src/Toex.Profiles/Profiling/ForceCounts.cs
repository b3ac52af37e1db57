using Toex.Data.Calendar;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Profiling;

/// <summary>The totals of a force's counts, for the window, the one before and each month. What the cube does not have is not
/// known.</summary>
internal sealed class ForceCounts
{
    private readonly Dictionary<string, (double Window, double Before, double[]? Months, double[]? YearBefore)> totals =
        new(StringComparer.Ordinal);

    private const int MonthsInYear = 12;

    private readonly Dictionary<string, IReadOnlyList<CoverageGap>> gapsOfCounts = new(StringComparer.Ordinal);

    private ForceCounts(bool knowsBefore, IReadOnlyList<CoverageGap> gaps) => (KnowsBefore, Gaps) = (knowsBefore, gaps);

    /// <summary>Those of a force that has submitted nothing.</summary>
    internal static ForceCounts None { get; } = new(knowsBefore: false, []);

    /// <summary>Whether the window before is covered, from its first month on and without a gap.</summary>
    internal bool KnowsBefore { get; }

    /// <summary>Days of the window of which the force submitted nothing, though something must have been.</summary>
    internal IReadOnlyList<CoverageGap> Gaps { get; }

    internal bool Knows(string count) => totals.ContainsKey(count);

    /// <summary>Days of the window of which a count is not known.</summary>
    internal IReadOnlyList<CoverageGap> GapsOf(string count) => gapsOfCounts.GetValueOrDefault(count) ?? Gaps;

    internal double? Window(string count) => totals.TryGetValue(count, out var total) ? total.Window : null;

    internal double? Before(string count) => totals.TryGetValue(count, out var total) ? total.Before : null;

    internal double? Month(string count, int offset) => totals.TryGetValue(count, out var total) ? total.Months?[offset] : null;

    /// <summary>The total of the same month a year before.</summary>
    internal double? YearBefore(string count, int offset) =>
        totals.TryGetValue(count, out var total) ? total.YearBefore?[offset] : null;

    /// <summary>The totals of every force that has any of a cube's fact, by its key.</summary>
    internal static Dictionary<int, ForceCounts> ByForce(FactCube cube, CountedFact fact)
    {
        var first = DayNumber.MonthOf(cube.Window.From);
        var length = DayNumber.MonthOf(cube.Window.To) - first + 1;
        var all = cube.Coverage.ToDictionary(c => c.Key, c => Create(c.Value, cube.Window, fact));
        foreach (var definition in fact.Counts)
        {
            var count = definition.Name;
            if (cube.Facets.FirstOrDefault(f => f.Definition.CountAt(count) >= 0) is not { } facet)
            {
                continue;
            }

            var byMonth = cube.Facets.FirstOrDefault(f => f.Definition.IsByMonth && f.Definition.CountAt(count) >= 0);
            foreach (var (force, counts) in all)
            {
                counts.Begin(
                    definition, facet.Definition.Part, cube.Coverage[force], cube.Window, byMonth is null ? null : new double[length]);
            }

            Add(all, facet, count);
            AddMonths(all, byMonth, count, first);
        }

        return all;
    }

    /// <summary>Begins to add up a count, where the force has submitted what it is made of.</summary>
    private void Begin(CountDefinition count, string? part, ForceCoverage coverage, ReportingWindow window, double[]? months)
    {
        var gaps = (part ?? count.RestsOn) is { } apart && coverage.Parts.ContainsKey(apart)
            ? CountedFact.GapsOfPart(coverage, apart, window.From, window.To) : null;
        if (gaps is not null && count.RestsOn is null)
        {
            gapsOfCounts[count.Name] = gaps;
        }

        var submitted = part is null ? coverage.PartsOnly is null : coverage.Parts.ContainsKey(part);
        if (submitted && !(count.RestsOn is not null && gaps?.Any(g => g.To == window.To) == true)
            && !(count.LatestOnly && coverage.LastOfAny > window.To))
        {
            totals[count.Name] = (0, 0, months, months is null ? null : new double[months.Length]);
        }
    }

    private static ForceCounts Create(ForceCoverage coverage, ReportingWindow window, CountedFact fact)
    {
        var before = window.Before();
        return new(fact.KnowsBefore(coverage, window)
            && fact.Gaps(coverage, before.From, before.To).Count == 0, fact.Gaps(coverage, window.From, window.To));
    }

    private static void Add(Dictionary<int, ForceCounts> all, CubeFacet facet, string count)
    {
        var (amounts, forces, periods) = (facet.Counts(count), facet.Forces, facet.Periods);
        for (var row = 0; row < amounts.Count; row++)
        {
            var of = all[forces[row]].totals;
            if (!of.TryGetValue(count, out var total))
            {
                continue;
            }

            of[count] = periods[row] == CubePeriod.Window ? total with { Window = total.Window + amounts[row] }
                : total with { Before = total.Before + amounts[row] };
        }
    }

    private static void AddMonths(Dictionary<int, ForceCounts> all, CubeFacet? facet, string count, int first)
    {
        if (facet is null)
        {
            return;
        }

        var (amounts, forces, periods, months) = (facet.Counts(count), facet.Forces, facet.Periods, facet.Keys(FacetDefinition.Month));
        for (var row = 0; row < amounts.Count; row++)
        {
            var total = all[forces[row]].totals.GetValueOrDefault(count);
            if (periods[row] == CubePeriod.Window)
            {
                Add(total.Months, months[row] - first, amounts[row]);
            }

            Add(total.YearBefore, months[row] + MonthsInYear - first, amounts[row]);
        }
    }

    private static void Add(double[]? sums, int offset, double amount)
    {
        if (sums is not null && offset >= 0 && offset < sums.Length)
        {
            sums[offset] += amount;
        }
    }
}
