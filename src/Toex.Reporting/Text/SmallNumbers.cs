using Toex.Profiles.Suppression;

namespace Toex.Reporting.Text;

/// <summary>Counts as a chart may show them: null where they are withheld.</summary>
/// <param name="Cells">Rows by columns.</param>
/// <param name="RowTotals">The total of each row.</param>
/// <param name="ColumnTotals">The total of each column.</param>
/// <param name="Total">The total of all.</param>
internal sealed record SmallNumbers(long?[,] Cells, long?[] RowTotals, long?[] ColumnTotals, long? Total)
{
    /// <summary>Stands for a withheld count. One mark, whatever the reason: a reader must not learn which are the small ones.</summary>
    /// <remarks>Government Statistical Service, shorthand for confidential figures in tables.</remarks>
    public const string Mark = "[c]";

    public bool AnyWithheld =>
        Total is null || Cells.Cast<long?>().Any(c => c is null) || RowTotals.Contains(null) || ColumnTotals.Contains(null);

    /// <summary>A table with its totals; as it is where there is no rule.</summary>
    public static SmallNumbers Of(long[,] counts, SuppressionRule? rule)
    {
        if (rule is null)
        {
            return Whole(counts);
        }

        var table = SuppressedTable.Of(counts, rule);
        var cells = new long?[table.Rows, table.Columns];
        for (var row = 0; row < table.Rows; row++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                cells[row, column] = table[row, column].Value;
            }
        }

        return new(cells, [.. table.RowTotals.Select(t => t.Value)], [.. table.ColumnTotals.Select(t => t.Value)], table.GrandTotal.Value);
    }

    /// <summary>Counts with their total; as they are where there is no rule.</summary>
    public static (long?[] Counts, long? Total) Of(IReadOnlyList<long> counts, SuppressionRule? rule)
    {
        if (rule is null)
        {
            return ([.. counts], counts.Sum());
        }

        var list = SuppressedList.Of(counts, rule);
        return ([.. list.Counts.Select(c => c.Value)], list.Total.Value);
    }

    /// <summary>A share of a whole; null where it is withheld, since a share tells about the part and the rest.</summary>
    public static double? Share(long? part, long? whole, SuppressionRule? rule) =>
        part is { } count && whole is > 0 and var all && !(rule is not null && (rule.IsSmall(count) || rule.IsSmall(all - count)))
            ? (double)count / all : null;

    /// <summary>A count or the mark.</summary>
    public static string Text(long? count) => count is { } known ? NumberText.Of(known) : Mark;

    /// <summary>What the mark means.</summary>
    public static IEnumerable<string> Notes(bool any, SuppressionRule? rule)
    {
        if (any && rule is not null)
        {
            yield return $"{Mark}: withheld, since it is {(rule.Threshold == 2 ? "1" : $"from 1 to {rule.Threshold - 1}")} or would give "
                + $"such a count away.";
        }
    }

    private static SmallNumbers Whole(long[,] counts)
    {
        int rows = counts.GetLength(0), columns = counts.GetLength(1);
        var cells = new long?[rows, columns];
        var (ofRows, ofColumns, all) = (new long[rows], new long[columns], 0L);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var count = counts[row, column];
                cells[row, column] = count;
                ofRows[row] += count;
                ofColumns[column] += count;
                all += count;
            }
        }

        return new(cells, [.. ofRows], [.. ofColumns], all);
    }
}
