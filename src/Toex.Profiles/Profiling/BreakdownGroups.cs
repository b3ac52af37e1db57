using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Profiling;

/// <summary>The groups of a dimension, of what the first facet with it counts.</summary>
internal sealed class BreakdownGroups(FactCube cube, CountedFact fact, DimensionDefinition dimension, string count)
{
    private readonly FacetDefinition facet = fact.Facets.First(f => f.DimensionAt(dimension.Name) >= 0 && f.CountAt(count) >= 0);

    private readonly bool isFlow = fact.Count(count) is { Stock: false };

    private bool ComparesPeriods => isFlow && !facet.IsAsOf && !dimension.SettlesLate;

    /// <param name="parts">The force's rows of the window.</param>
    /// <param name="before">Those of the window before; null where that is not known.</param>
    internal List<BreakdownGroup> Of(ForceParts parts, ForceParts? before)
    {
        var counts = Sums(parts, count);
        foreach (var member in dimension.ShowsEmpty ? cube.Members(dimension.Name).Keys : [])
        {
            counts.TryAdd(member, 0);
        }

        var earlier = ComparesPeriods && before is not null ? Sums(before, count) : null;
        var harm = fact.Harm is { } weighed && facet.CountAt(weighed) >= 0 ? Sums(parts, weighed) : null;
        var months = isFlow && facet.IsByMonth ? MonthsOf(parts, before) : null;
        return
        [
            .. counts.Keys.GroupBy(key => cube.Member(dimension.Name, key).Name, StringComparer.Ordinal)
                .Select(g => new BreakdownGroup(
                    g.Key, g.Min(key => cube.Member(dimension.Name, key).Order), (long)g.Sum(key => counts[key]),
                    harm is null ? null : g.Sum(key => harm.GetValueOrDefault(key)))
                {
                    Before = earlier is null ? null : (long)g.Sum(key => earlier.GetValueOrDefault(key)),
                    Months = months is null ? null : g.SelectMany(key => months[key]).GroupBy(m => m.Month)
                        .ToDictionary(m => m.Key, m => (long)m.Sum(c => c.Count)),
                }),
        ];
    }

    private Dictionary<int, double> Sums(ForceParts parts, string what)
    {
        var sums = new Dictionary<int, double>();
        foreach (var (keys, _, number) in parts.Of(facet.Name, what, dimension.Name))
        {
            sums[keys[0]] = sums.GetValueOrDefault(keys[0]) + number;
        }

        return sums;
    }

    private ILookup<int, (int Month, double Count)> MonthsOf(ForceParts parts, ForceParts? before) =>
        new[] { parts, before }.OfType<ForceParts>().SelectMany(p => p.Of(facet.Name, count, dimension.Name, FacetDefinition.Month))
            .ToLookup(r => r.Keys[0], r => (r.Keys[1], r.Count));

    /// <summary>Groups by how long things took, in a theme's bands; what has not ended, or of which it is not known, comes last.</summary>
    internal static List<BreakdownGroup> OfBands(ForceParts parts, IReadOnlyList<ThemeBand> bands, double whole)
    {
        var counts = new long[bands.Count];
        foreach (var (value, count) in parts.Durations)
        {
            counts[Bands.PlaceOf(bands, (int)value)] += count;
        }

        var groups = bands.Select((b, i) => new BreakdownGroup(b.Label, i, counts[i], null)).ToList();
        if ((long)whole - counts.Sum() is > 0 and var unknown)
        {
            groups.Add(new("Open, or not known", bands.Count, unknown, null));
        }

        return groups;
    }
}
