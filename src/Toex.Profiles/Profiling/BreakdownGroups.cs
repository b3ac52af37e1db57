using Toex.Profiles.Cubes;
using Toex.Profiles.Facts;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Profiling;

/// <summary>The groups of a dimension, of what the first facet with it counts.</summary>
internal sealed class BreakdownGroups(FactCube cube, CountedFact fact, DimensionDefinition dimension, string count)
{
    private readonly FacetDefinition facet = fact.Facets.First(f => f.DimensionAt(dimension.Name) >= 0 && f.CountAt(count) >= 0);

    internal List<BreakdownGroup> Of(ForceParts parts)
    {
        var counted = new Dictionary<int, (double Count, double Harm)>();
        foreach (var member in dimension.ShowsEmpty ? cube.Members(dimension.Name).Keys : [])
        {
            counted[member] = default;
        }

        foreach (var (keys, _, number) in parts.Of(facet.Name, count, dimension.Name))
        {
            var sum = counted.GetValueOrDefault(keys[0]);
            counted[keys[0]] = sum with { Count = sum.Count + number };
        }

        var harm = fact.Harm is { } weighed && facet.CountAt(weighed) >= 0 ? weighed : null;
        foreach (var (keys, _, number) in harm is null ? [] : parts.Of(facet.Name, harm, dimension.Name))
        {
            var sum = counted.GetValueOrDefault(keys[0]);
            counted[keys[0]] = sum with { Harm = sum.Harm + number };
        }

        return
        [
            .. counted.Select(c => (Member: cube.Member(dimension.Name, c.Key), Sum: c.Value))
                .GroupBy(c => c.Member.Name, StringComparer.Ordinal)
                .Select(g => new BreakdownGroup(
                    g.Key, g.Min(c => c.Member.Order), (long)g.Sum(c => c.Sum.Count), harm is null ? null : g.Sum(c => c.Sum.Harm))),
        ];
    }

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
