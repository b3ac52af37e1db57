using Toex.Profiles.Cubes;

namespace Toex.Profiles.Profiling;

/// <summary>The rows of one force in a cube's facets, in its window or in the one before.</summary>
internal sealed class ForceParts(
    FactCube cube, IReadOnlyDictionary<string, ILookup<int, int>> rows, int forceId)
{
    /// <summary>Where the rows of each force are, by facet.</summary>
    internal static Dictionary<string, ILookup<int, int>> Index(FactCube cube, CubePeriod period) =>
        cube.Facets.ToDictionary(f => f.Definition.Name, f =>
    {
        var (forces, periods) = (f.Forces.ToArray(), f.Periods.ToArray());
        return Enumerable.Range(0, f.RowCount).Where(r => periods[r] == period).ToLookup(r => forces[r]);
    }, StringComparer.Ordinal);

    /// <summary>How many have which amount of what is spread over subjects.</summary>
    internal IEnumerable<(double Amount, long Subjects)> Spread =>
        cube.Fact.Spread is { } spread ? Amounts(spread.Facet, spread.Count).Where(a => a.Count > 0) : [];

    /// <summary>How long things took, with how many there are of each.</summary>
    internal IEnumerable<(double Value, long Count)> Durations =>
        cube.Facet(cube.Fact.Durations) is { } facet ? Amounts(facet.Definition.Name, facet.Definition.Counts[0]) : [];

    /// <summary>Rows of a facet: its keys in some dimensions, and a count.</summary>
    internal IEnumerable<(int[] Keys, double Amount, double Count)> Of(string facet, string count, params string[] dimensions)
    {
        if (cube.Facet(facet) is not { } found)
        {
            yield break;
        }

        var places = dimensions.Select(d => found.Definition.DimensionAt(d)).ToArray();
        foreach (var row in rows[facet][forceId])
        {
            yield return ([.. places.Select(p => found.KeyAt(p, row))], found.AmountAt(row), found.Counts(count)[row]);
        }
    }

    private IEnumerable<(double Amount, long Count)> Amounts(string facet, string count) =>
        Of(facet, count).Select(r => (r.Amount, (long)r.Count));
}
