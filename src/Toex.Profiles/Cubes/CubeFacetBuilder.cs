using Toex.Profiles.Facts;

namespace Toex.Profiles.Cubes;

/// <summary>Gathers the rows of a facet.</summary>
internal sealed class CubeFacetBuilder(FacetDefinition definition)
{
    private readonly List<int> forces = [];
    private readonly List<CubePeriod> periods = [];
    private readonly List<double> amounts = [];
    private readonly List<int>[] keys = [.. definition.Dimensions.Select(_ => new List<int>())];
    private readonly List<double>[] counts = [.. definition.Counts.Select(_ => new List<double>())];

    internal FacetDefinition Definition => definition;

    internal void Add(int force, CubePeriod period, ReadOnlySpan<int> key, double amount, ReadOnlySpan<double> count)
    {
        forces.Add(force);
        periods.Add(period);
        if (definition.Amount is not null)
        {
            amounts.Add(amount);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].Add(key[i]);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            counts[i].Add(count[i]);
        }
    }

    internal CubeFacet Build() =>
        new(definition, [.. forces], [.. periods], [.. keys.Select(k => k.ToArray())], [.. amounts], [.. counts.Select(c => c.ToArray())]);
}
