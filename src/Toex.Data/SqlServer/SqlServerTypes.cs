using System.Globalization;
using Toex.Data.Schema;

namespace Toex.Data.SqlServer;

/// <summary>How an edition spells the schema: types and table definitions. Names come from the schema, never from a user.</summary>
internal static class SqlServerTypes
{
    /// <summary>The longest text that has a length of its own; above it a column is <c>max</c>.</summary>
    private const int LongestText = 4000;

    private const int LongestBytes = 8000;

    internal static string CreateTable(Table table, SqlServerEdition edition)
    {
        var keys = table.Columns.Where(c => c.Key).Select(c => c.Name).ToList();

        // Facts keep no key index, as in DuckDB: the checks of Test-ToexDatabase stand for it.
        var lines = Columns(table, edition);
        if (keys.Count > 0 && !table.IsFact && edition.Key is { } key)
        {
            lines = lines.Append(string.Format(CultureInfo.InvariantCulture, key, string.Join(", ", keys)));
        }

        var spread = keys.Count > 0 ? $"HASH({keys[0]})" : "ROUND_ROBIN";
        var end = string.Format(CultureInfo.InvariantCulture, table.IsFact ? edition.Fact : edition.Small, table.Name, spread);
        return $"CREATE TABLE {table.Name} (\n  {string.Join(",\n  ", lines)}\n{end}";
    }

    /// <summary>A table of the same columns, without keys: what is loaded lands there first.</summary>
    internal static string CreateStaging(Table table, string name, SqlServerEdition edition) =>
        $"CREATE TABLE {name} (\n  {string.Join(",\n  ", Columns(table, edition))}\n)";

    internal static string CreateView(View view) => $"CREATE VIEW {view.Name} AS\n{view.Text}";

    internal static string DropView(View view) => $"DROP VIEW IF EXISTS {view.Name}";

    internal static string AddColumn(string table, Column column, SqlServerEdition edition) =>
        $"ALTER TABLE {table} ADD {Definition(column, edition)}";

    private static IEnumerable<string> Columns(Table table, SqlServerEdition edition) => table.Columns.Select(c => Definition(c, edition));

    private static string Definition(Column column, SqlServerEdition edition) =>
        $"{column.Name} {TypeOf(column, edition)}{(column.Nullable ? " NULL" : " NOT NULL")}";

    private static string TypeOf(Column column, SqlServerEdition edition) => column.Type switch
    {
        ColumnType.Small => "smallint",
        ColumnType.Int => "int",
        ColumnType.Long => "bigint",
        ColumnType.Decimal => "decimal(18, 6)",
        ColumnType.Float => "float(53)",
        ColumnType.Date => "date",
        ColumnType.Moment => "datetime2(6)",
        ColumnType.Text => $"{edition.UnicodeType}({LengthOf(column, edition)}){(edition.Collation is { } name ? " COLLATE " + name : "")}",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "SQL Server has no such column type."),
    };

    private static string LengthOf(Column column, SqlServerEdition edition) =>
        column.Length > LongestText || column.Length * edition.BytesPerCharacter > LongestBytes
            ? "max"
            : (column.Length * edition.BytesPerCharacter).ToString(CultureInfo.InvariantCulture);
}
