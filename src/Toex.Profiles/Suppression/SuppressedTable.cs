namespace Toex.Profiles.Suppression;

/// <summary>
/// A two-way table of counts with its totals, small counts withheld, and others where a small one could be worked out from them.
/// It protects one table: where two tables that share counts are both shown, what one withholds the other may tell.
/// </summary>
public sealed class SuppressedTable
{
    private const double TotalWeight = 10;
    private const double GrandTotalWeight = 100;

    private readonly SuppressedCount[,] counts;

    private SuppressedTable(SuppressedCount[,] counts) => this.counts = counts;

    /// <summary>Number of rows, the totals not counted.</summary>
    public int Rows => counts.GetLength(0) - 1;

    /// <summary>Number of columns, the totals not counted.</summary>
    public int Columns => counts.GetLength(1) - 1;

    /// <summary>A cell.</summary>
    public SuppressedCount this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
            return counts[row, column];
        }
    }

    /// <summary>The total of each row.</summary>
    public IReadOnlyList<SuppressedCount> RowTotals => [.. Enumerable.Range(0, Rows).Select(r => counts[r, Columns])];

    /// <summary>The total of each column.</summary>
    public IReadOnlyList<SuppressedCount> ColumnTotals => [.. Enumerable.Range(0, Columns).Select(c => counts[Rows, c])];

    /// <summary>The total of all.</summary>
    public SuppressedCount GrandTotal => counts[Rows, Columns];

    /// <summary>A table of counts, rows by columns, as a rule (its defaults, where none is given) lets it be shown.</summary>
    public static SuppressedTable Of(long[,] counts, SuppressionRule? rule = null)
    {
        var all = WithTotals(counts);
        int rows = all.GetLength(0), columns = all.GetLength(1);
        var entries = new List<TableEntry>(all.Length);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (rowTotal, columnTotal) = (column == columns - 1, row == rows - 1);
                var weight = rowTotal && columnTotal ? GrandTotalWeight : rowTotal || columnTotal ? TotalWeight : 1;
                entries.Add(new(row, rows + column, rowTotal != columnTotal, all[row, column], weight * LossOf(all[row, column])));
            }
        }

        // Totals of nothing are known to be zero.
        var kinds = counts.Length == 0 ? [.. entries.Select(_ => SuppressionKind.None)] : Suppressor.KindsOf(entries, rule ?? new());
        var shown = new SuppressedCount[rows, columns];
        for (var i = 0; i < kinds.Length; i++)
        {
            shown[i / columns, i % columns] = SuppressedCount.Of(entries[i].Count, kinds[i]);
        }

        return new(shown);
    }

    /// <summary>A larger count is a larger loss, but ten times the count is not ten times the loss.</summary>
    internal static double LossOf(long count) => 1 + Math.Log10(Math.Max(1, count));

    private static long[,] WithTotals(long[,] counts)
    {
        int rows = counts.GetLength(0), columns = counts.GetLength(1);
        var all = new long[rows + 1, columns + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var count = counts[row, column];
                ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
                checked
                {
                    all[row, column] = count;
                    all[row, columns] += count;
                    all[rows, column] += count;
                    all[rows, columns] += count;
                }
            }
        }

        return all;
    }
}
