using Toex.Data.Schema;

namespace Toex.Data.DuckDb;

/// <summary>How DuckDB spells the schema: types and table definitions.</summary>
internal static class DuckDbTypes
{
    internal static string CreateTable(Table table)
    {
        var columns = table.Columns.Select(c => $"  {c.Name} {TypeOf(c)}{(c.Nullable ? "" : " NOT NULL")}");
        var keys = table.Columns.Where(c => c.Key).Select(c => c.Name).ToList();

        // A primary key makes DuckDB keep an index in memory, which facts of tens of millions of rows cannot afford;
        // their keys are among the checks of Test-ToexDatabase instead.
        var key = keys.Count > 0 && !table.IsFact ? [$"  PRIMARY KEY ({string.Join(", ", keys)})"] : Array.Empty<string>();
        return $"CREATE TABLE {table.Name} (\n{string.Join(",\n", columns.Concat(key))}\n)";
    }

    /// <summary>A view of this connection alone: the file holds tables and nothing else.</summary>
    internal static string CreateView(View view) => $"CREATE OR REPLACE TEMP VIEW {view.Name} AS {view.Text}";

    internal static string AddColumn(string table, Column column) => $"ALTER TABLE {table} ADD COLUMN {column.Name} {TypeOf(column)}";

    internal static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Small => "SMALLINT",
        ColumnType.Int => "INTEGER",
        ColumnType.Long => "BIGINT",
        ColumnType.Decimal => "DECIMAL(18,6)",
        ColumnType.Float => "DOUBLE",
        ColumnType.Date => "DATE",
        ColumnType.Moment => "TIMESTAMP",
        ColumnType.Text => "VARCHAR",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "DuckDB has no such column type."),
    };
}
