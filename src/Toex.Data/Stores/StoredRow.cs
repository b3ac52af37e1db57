using System.Data.Common;
using Toex.Data.Schema;

namespace Toex.Data.Stores;

/// <summary>Reads a row of a store as the values that a bulk load takes.</summary>
internal static class StoredRow
{
    /// <summary>The values of a row, null for none, in an array of its own.</summary>
    internal static object?[] Read(DbDataReader reader, IReadOnlyList<Column> columns) => Read(reader, columns, new object?[columns.Count]);

    /// <summary>The values of a row, in an array that may be used for all rows.</summary>
    internal static object?[] Read(DbDataReader reader, IReadOnlyList<Column> columns, object?[] row)
    {
        reader.GetValues(row!);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = row[i] switch
            {
                DBNull => null,
                DateTime day when columns[i].Type == ColumnType.Date => DateOnly.FromDateTime(day),
                var value => value,
            };
        }

        return row;
    }
}
