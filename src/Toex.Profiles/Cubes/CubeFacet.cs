using Toex.Profiles.Facts;

namespace Toex.Profiles.Cubes;

/// <summary>A facet of a cube: counts by force, period and the facet's dimensions, in arrays by column, one place a row.</summary>
public sealed class CubeFacet
{
    private readonly int[] forces;
    private readonly CubePeriod[] periods;
    private readonly int[][] keys;
    private readonly double[] amounts;
    private readonly double[][] counts;

    internal CubeFacet(FacetDefinition definition, int[] forces, CubePeriod[] periods, int[][] keys, double[] amounts, double[][] counts) =>
        (Definition, this.forces, this.periods, this.keys, this.amounts, this.counts) =
            (definition, forces, periods, keys, amounts, counts);

    /// <summary>Dimensions and counts.</summary>
    public FacetDefinition Definition { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => forces.Length;

    /// <summary>The force of each row.</summary>
    public IReadOnlyList<int> Forces => forces;

    /// <summary>The period of each row.</summary>
    public IReadOnlyList<CubePeriod> Periods => periods;

    /// <summary>What each subject or thing of a row has; empty where the facet has no amount.</summary>
    public IReadOnlyList<double> Amounts => amounts;

    /// <summary>The key of each row in a dimension; empty where the facet does not have it.</summary>
    public IReadOnlyList<int> Keys(string dimension) => Definition.DimensionAt(dimension) is >= 0 and var at ? keys[at] : [];

    /// <summary>The count of each row; empty where the facet does not have it.</summary>
    public IReadOnlyList<double> Counts(string count) => Definition.CountAt(count) is >= 0 and var at ? counts[at] : [];

    internal int KeyAt(int dimension, int row) => keys[dimension][row];

    internal double AmountAt(int row) => amounts.Length == 0 ? 0 : amounts[row];

    /// <summary>The rows of some members of a dimension.</summary>
    internal CubeFacet Slice(string dimension, IReadOnlySet<int> members)
    {
        var of = Keys(dimension);
        var rows = new List<int>();
        for (var row = 0; row < of.Count; row++)
        {
            if (members.Contains(of[row]))
            {
                rows.Add(row);
            }
        }

        T[] Chosen<T>(T[] all) => all.Length == 0 ? all : [.. rows.Select(r => all[r])];
        return new(Definition, Chosen(forces), Chosen(periods), [.. keys.Select(Chosen)], Chosen(amounts), [.. counts.Select(Chosen)]);
    }
}
