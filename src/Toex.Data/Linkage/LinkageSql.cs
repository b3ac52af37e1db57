using System.Data.Common;
using System.Reflection;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Stores;

namespace Toex.Data.Linkage;

/// <summary>Runs the engine's own SQL texts. Names of tables and columns come from the engine, values travel as parameters.</summary>
internal sealed class LinkageSql(DuckDBConnection connection, CancellationToken cancel)
{
    private static readonly Assembly Assembly = typeof(LinkageSql).Assembly;

    internal DuckDBConnection Connection => connection;

    internal CancellationToken Cancel => cancel;

    internal void Run(string text, params (string Name, object? Value)[] parameters) =>
        DuckDbCommands.Execute(connection, Text(text, [], parameters), cancel);

    internal void RunFor(string text, (string Mark, string Name)[] names, params (string Name, object? Value)[] parameters) =>
        DuckDbCommands.Execute(connection, Text(text, names, parameters), cancel);

    internal List<T> Read<T>(string text, Func<DbDataReader, T> map, params (string Name, object? Value)[] parameters) =>
        [.. DuckDbCommands.Query(connection, Text(text, [], parameters), map, cancel)];

    internal IReadOnlyList<T> ReadFor<T>(string text, (string Mark, string Name)[] names, Func<DbDataReader, T> map) =>
        [.. DuckDbCommands.Query(connection, Text(text, names, []), map, cancel)];

    internal void Do(string sql) =>
        DuckDbCommands.Execute(connection, new SqlQuery("linkage", sql, new Dictionary<string, object?>()), cancel);

    internal long Number(string sql) =>
        DuckDbCommands.Query(connection, new SqlQuery("linkage", sql, new Dictionary<string, object?>()), r => r.IsDBNull(0) ? 0
            : Convert.ToInt64(r.GetValue(0), System.Globalization.CultureInfo.InvariantCulture), cancel).Single();

    internal string Text(string sql) =>
        DuckDbCommands.Query(connection, new SqlQuery("linkage", sql, new Dictionary<string, object?>()), r => r.GetString(0), cancel)
            .Single();

    internal static string Table(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream($"Linkage/Tables/{name}.csv")!);
        return reader.ReadToEnd();
    }

    private static SqlQuery Text(string text, (string Mark, string Name)[] names, (string Name, object? Value)[] parameters)
    {
        var query = SqlQuery.Embedded(Assembly, $"Linkage/Sql/{text}.sql", parameters);
        return names.Aggregate(query, (q, n) => q with { Text = q.Text.Replace($"{{{n.Mark}}}", n.Name, StringComparison.Ordinal) });
    }
}
