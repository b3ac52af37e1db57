using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.Schema;

namespace Toex.Data.DuckDb;

/// <summary>Loads rows through DuckDB's appender, inside the connection's transaction.</summary>
internal static class DuckDbAppend
{
    private const int RowsBetweenCancelChecks = 4096;

    internal static long Rows(DuckDBConnection connection, Table table, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        Rows(connection.CreateAppender(table.Name), table, rows, cancel);

    /// <summary>Loads rows into a table of an attached database.</summary>
    internal static long Rows(
        DuckDBConnection connection, string catalog, Table table, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        Rows(connection.CreateAppender(catalog, "main", table.Name), table, rows, cancel);

    private static long Rows(DuckDBAppender opened, Table table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        try
        {
            return Append(opened, table, rows, cancel);
        }
        catch (DuckDBException fault)
        {
            throw DuckDbFault.Explain($"loading {table.Name}", fault);
        }
    }

    private static long Append(DuckDBAppender opened, Table table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        long count = 0;
        using var appender = opened;
        foreach (var values in rows)
        {
            if (count % RowsBetweenCancelChecks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            if (values.Length != table.Columns.Count)
            {
                throw new ArgumentException(
                    $"A row of {table.Name} needs {table.Columns.Count} values, not {values.Length}.", nameof(rows));
            }

            var row = appender.CreateRow();
            for (var i = 0; i < values.Length; i++)
            {
                Append(row, table.Columns[i], values[i]);
            }

            row.EndRow();
            count++;
        }

        return count;
    }

    private static void Append(IDuckDBAppenderRow row, Column column, object? value)
    {
        if (value is null)
        {
            row.AppendNullValue();
            return;
        }

        var culture = CultureInfo.InvariantCulture;
        _ = column.Type switch
        {
            ColumnType.Small => row.AppendValue(Convert.ToInt16(value, culture)),
            ColumnType.Int => row.AppendValue(Convert.ToInt32(value, culture)),
            ColumnType.Long => row.AppendValue(Convert.ToInt64(value, culture)),
            ColumnType.Decimal => row.AppendValue(Convert.ToDecimal(value, culture)),
            ColumnType.Float => row.AppendValue(Convert.ToDouble(value, culture)),
            ColumnType.Date => row.AppendValue((DateOnly)value),
            ColumnType.Moment => row.AppendValue((DateTime)value),
            ColumnType.Text => row.AppendValue((string)value),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "DuckDB has no such column type."),
        };
    }
}
