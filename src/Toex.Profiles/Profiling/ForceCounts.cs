using Toex.Data.Calendar;
using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;

namespace Toex.Profiles.Profiling;

/// <summary>The totals of a force's counts, for the window, the one before and each month. What the cube does not have is not known.</summary>
internal sealed class ForceCounts
{
    private readonly Dictionary<string, (double Window, double Before, double[]? Months)> totals = new(StringComparer.Ordinal);

    private ForceCounts(bool knowsBefore) => KnowsBefore = knowsBefore;

    /// <summary>Those of a force that has submitted nothing.</summary>
    internal static ForceCounts None { get; } = new(knowsBefore: false);

    /// <summary>Whether the window before is covered from its first month on.</summary>
    internal bool KnowsBefore { get; }

    internal bool Knows(string count) => totals.ContainsKey(count);

    internal double? Window(string count) => totals.TryGetValue(count, out var total) ? total.Window : null;

    internal double? Before(string count) => totals.TryGetValue(count, out var total) ? total.Before : null;

    internal double? Month(string count, int offset) => totals.TryGetValue(count, out var total) ? total.Months?[offset] : null;

    /// <summary>The totals of every force that has any of a cube's fact, by its key.</summary>
    internal static Dictionary<int, ForceCounts> ByForce(FactCube cube, CountedFact fact)
    {
        var first = DayNumber.MonthOf(cube.Window.From);
        var length = DayNumber.MonthOf(cube.Window.To) - first + 1;
        var all = cube.Coverage.ToDictionary(c => c.Key, c => new ForceCounts(fact.KnowsBefore(c.Value, cube.Window)));
        foreach (var count in fact.Counts.Select(c => c.Name))
        {
            if (cube.Facets.FirstOrDefault(f => f.Definition.CountAt(count) >= 0) is not { } facet)
            {
                continue;
            }

            var byMonth = cube.Facets.FirstOrDefault(f => f.Definition.IsByMonth && f.Definition.CountAt(count) >= 0);
            foreach (var (force, counts) in all)
            {
                if (cube.Coverage[force].PartsOnly is not { } parts || (facet.Definition.Part is { } part && parts.Contains(part)))
                {
                    counts.totals[count] = (0, 0, byMonth is null ? null : new double[length]);
                }
            }

            Add(all, facet, count);
            AddMonths(all, byMonth, count, first);
        }

        return all;
    }

    private static void Add(Dictionary<int, ForceCounts> all, CubeFacet facet, string count)
    {
        var (amounts, forces, periods) = (facet.Counts(count), facet.Forces, facet.Periods);
        for (var row = 0; row < amounts.Count; row++)
        {
            var of = all[forces[row]].totals;
            var total = of[count];
            of[count] = periods[row] == CubePeriod.Window ? total with { Window = total.Window + amounts[row] } : total with { Before = total.Before + amounts[row] };
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
            if (periods[row] == CubePeriod.Window && months[row] >= first && all[forces[row]].totals[count].Months is { } sums && months[row] - first < sums.Length)
            {
                sums[months[row] - first] += amounts[row];
            }
        }
    }
}
