using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.Errors;
using Toex.Data.Schema;

namespace Toex.Data.DuckDb;

/// <summary>
/// Makes sure that a file holds tables of Toex and nothing else, before any of them is read: a view, a default or a function of somebody
/// else would run what they wrote. The engine's own catalogue is asked by its full name, for a database may hold a function of that name,
/// and its rows are compared here, for it may hold an operator too.
/// </summary>
internal static class DuckDbContent
{
    private const int MostNamed = 5, LongestName = 60;
    private const string Schema = "main";

    private static readonly string[] KeyTables = ["schema_version", "database_property", "offence"];

    private static readonly string[] OurConstraints = ["PRIMARY KEY", "NOT NULL"];

    /// <summary>The last migration applied.</summary>
    /// <exception cref="ToexException">The file is not a Toex profile database, or holds what Toex did not make.</exception>
    internal static int EnsureOurs(DuckDBConnection connection, string path)
    {
        var catalogue = NameOf(connection);
        var tables = Rows(connection, "table_name", "tables", catalogue);
        var views = Rows(connection, "view_name", "views", catalogue);
        if (!KeyTables.All(k => tables.Concat(views).Any(t => t[2] == k)))
        {
            throw DatabaseErrors.Foreign.With(path);
        }

        Refuse(path, [
            .. Names("schema", Rows(connection, "schema_name", "schemas", catalogue).Where(s => s[1] != Schema && s[3] != "True")),
            .. Names("view", views.Where(v => v[3] != "True")),
            .. Names("function", Rows(connection, "function_name", "functions", catalogue)),
            .. Names("sequence", Rows(connection, "sequence_name", "sequences", catalogue)),
            .. Names("type", Rows(connection, "type_name", "types", catalogue).Where(t => t[3] != "True")),
            .. Names("index", Rows(connection, "index_name", "indexes", catalogue)),
            .. Rows(connection, "table_name, constraint_type", "constraints", catalogue)
                .Where(c => !OurConstraints.Contains(c[3])).Select(c => $"constraint {c[3]} of table {c[2]}"),
            .. Rows(connection, "table_name, column_name, column_default", "columns", catalogue)
                .Where(c => c[4].Length > 0).Select(c => $"default of column {c[2]}.{c[3]}"),
        ]);

        var version = VersionOf(connection, path);
        if (version <= ProfileSchema.CurrentVersion)
        {
            // A newer Toex may have made more.
            Refuse(path, [
                .. Names("table", tables.Where(t => t[1] != Schema || !ProfileSchema.Tables.ContainsKey(t[2]))),
                .. Rows(connection, "table_name, column_name", "columns", catalogue)
                    .Where(c => ProfileSchema.Tables.TryGetValue(c[2], out var table) && table.Columns.All(o => o.Name != c[3]))
                        .Select(c => $"column {c[2]}.{c[3]}"),
            ]);
        }

        return version;
    }

    /// <summary>How many rows tables have, of those that are there. Only for a file that is known to be ours.</summary>
    internal static IReadOnlyList<(string Table, long Rows)> RowsOf(DuckDBConnection connection, IReadOnlyList<string> tables)
    {
        var there = Rows(connection, "table_name", "tables", NameOf(connection)).Select(t => t[2]).ToHashSet(StringComparer.Ordinal);
        return [.. tables.Where(there.Contains)
            .Select(t => (t, long.Parse(Read(connection, $"SELECT COUNT(*) FROM main.{t}").Single()[0], CultureInfo.InvariantCulture)))];
    }

    private static int VersionOf(DuckDBConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version FROM main.schema_version";
        using var reader = command.ExecuteReader();
        int? last = null;
        while (reader.Read())
        {
            last = Math.Max(last ?? 0, Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture));
        }

        return last ?? throw DatabaseErrors.Foreign.With(path);
    }

    /// <summary>The engine's name for the file.</summary>
    private static string NameOf(DuckDBConnection connection) =>
        Read(connection, "SELECT database_name, path FROM system.main.duckdb_databases()").Single(d => d[1].Length > 0)[0];

    /// <summary>What the catalogue has of a kind: database, schema, then the columns asked for, then whether it is the engine's
    /// own.</summary>
    private static List<string[]> Rows(DuckDBConnection connection, string columns, string kind, string catalogue)
    {
        var own = kind is "schemas" or "views" or "functions" or "types" ? ", internal" : "";
        var schema = columns == "schema_name" ? "schema_name AS of_schema" : "schema_name";
        return [.. Read(connection, $"SELECT database_name, {schema}, {columns}{own} FROM system.main.duckdb_{kind}()")
            .Where(r => r[0] == catalogue)];
    }

    private static IEnumerable<string[]> Read(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new string[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "";
            }

            yield return row;
        }
    }

    private static IEnumerable<string> Names(string kind, IEnumerable<string[]> rows) => rows.Select(r => $"{kind} {r[2]}");

    private static void Refuse(string path, List<string> things)
    {
        if (things.Count > 0)
        {
            var named = things.Distinct(StringComparer.Ordinal).ToList();
            var rest = named.Count > MostNamed ? FormattableString.Invariant($" and {named.Count - MostNamed} more") : "";
            throw DatabaseErrors.NotOurs.With(path, string.Join(", ", named.Take(MostNamed).Select(Shown)) + rest);
        }
    }

    /// <summary>A name as it may be shown: whoever chose it is not trusted with a terminal.</summary>
    private static string Shown(string name)
    {
        var plain = string.Concat(
            name.Select(c => char.IsAsciiLetterOrDigit(c) || " _.-$=+*/<>".Contains(c, StringComparison.Ordinal) ? c : '?'));
        return plain.Length > LongestName ? plain[..LongestName] + "..." : plain;
    }
}
