using System.Data.Common;

namespace Toex.Profiles.Cubes;

/// <summary>Where a query's columns hold the keys and counts of a facet: found by name, once a query.</summary>
internal sealed class FacetColumns
{
    private readonly int[] keys;
    private readonly int[] counts;
    private readonly int amount;

    internal FacetColumns(CubeFacetBuilder facet, DbDataReader row)
    {
        Facet = facet;
        var definition = facet.Definition;
        var names = Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, i => i, StringComparer.OrdinalIgnoreCase);
        keys = [.. definition.Dimensions.Select(d => names.GetValueOrDefault(Column(d), -1))];
        counts = [.. definition.Counts.Select(c => names.GetValueOrDefault(definition.Columns.GetValueOrDefault(c) ?? Column(c), -1))];
        amount = definition.Amount is { } name ? names[Column(name)] : -1;
        Key = new int[keys.Length];
        Count = new double[counts.Length];
    }

    internal CubeFacetBuilder Facet { get; }

    /// <summary>Keys of the row read last; 0 where the query has no such column.</summary>
    internal int[] Key { get; }

    /// <summary>Counts of the row read last; 0 where the query has no such column.</summary>
    internal double[] Count { get; }

    internal double Amount { get; private set; }

    internal void Read(DbDataReader row)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            Key[i] = keys[i] < 0 ? 0 : row.GetInt32(keys[i]);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            Count[i] = counts[i] < 0 ? 0 : row.GetDouble(counts[i]);
        }

        Amount = amount < 0 ? 0 : row.GetDouble(amount);
    }

    /// <summary>The column of a name: <c>girls_12_to_17</c> of <c>girls12To17</c>.</summary>
    private static string Column(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}"
            : char.IsAsciiDigit(c) && i > 0 && !char.IsAsciiDigit(name[i - 1]) ? $"_{c}" : $"{c}"));
}
