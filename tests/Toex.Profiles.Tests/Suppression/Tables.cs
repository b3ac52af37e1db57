using FsCheck;
using FsCheck.Fluent;
using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

/// <summary>Tables to protect: many small counts, many zeros, some large ones.</summary>
internal static class Tables
{
    internal static Arbitrary<(long[,] Counts, SuppressionRule Rule)> UpTo(int rows, int columns, int most) => (
        from r in Gen.Choose(1, rows)
        from c in Gen.Choose(1, columns)
        from cells in Gen.Frequency(
            (3, Gen.Constant(0)), (4, Gen.Choose(1, 4)), (3, Gen.Choose(5, Math.Min(most, 12))), (1, Gen.Choose(0, most))).ArrayOf(r * c)
        from threshold in Gen.Choose(2, 6)
        from showZeros in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        select (Of(r, c, cells), new SuppressionRule { Threshold = threshold, ShowZeros = showZeros })).ToArbitrary();

    internal static long[,] Of(int rows, int columns, IReadOnlyList<int> cells)
    {
        var counts = new long[rows, columns];
        for (var i = 0; i < cells.Count; i++)
        {
            counts[i / columns, i % columns] = cells[i];
        }

        return counts;
    }

    /// <summary>All that is printed of a table that is protected: cells, and totals in the last row and column.</summary>
    internal static Printed[,] Protect(long[,] counts, SuppressionRule? rule = null)
    {
        var all = WithTotals(counts);
        int rows = all.GetLength(0), columns = all.GetLength(1);
        var system = new CountSystem();
        var places = Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns)
            .Select(c => system.Add(all[r, c], CountUse.Drawn)).ToArray()).ToArray();
        for (var row = 0; row < rows; row++)
        {
            system.AddSum(places[row][..^1], places[row][^1]);
        }

        for (var column = 0; column < columns; column++)
        {
            system.AddSum(places[..^1].Select(p => p[column]), places[^1][column]);
        }

        var kinds = Suppressor.Protect(system, rule ?? new()).Kinds!;
        var printed = new Printed[rows, columns];
        for (var i = 0; i < kinds.Count; i++)
        {
            printed[i / columns, i % columns] = new(kinds[i] == SuppressionKind.None ? system.Counts[i].Count : null, kinds[i]);
        }

        return printed;
    }

    /// <summary>The counts with their totals in the last row and column.</summary>
    internal static long[,] WithTotals(long[,] counts)
    {
        int rows = counts.GetLength(0), columns = counts.GetLength(1);
        var all = new long[rows + 1, columns + 1];
        for (var i = 0; i < rows * columns; i++)
        {
            var (r, c) = (i / columns, i % columns);
            all[r, c] = counts[r, c];
            all[r, columns] += counts[r, c];
            all[rows, c] += counts[r, c];
            all[rows, columns] += counts[r, c];
        }

        return all;
    }
}
