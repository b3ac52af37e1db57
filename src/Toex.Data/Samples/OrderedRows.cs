using DuckDB.NET.Data;
using Toex.Data.DuckDb;

namespace Toex.Data.Samples;

/// <summary>
/// While this lives, rows leave a DuckDB query in the order in which its first table has them: small tables are only looked up.
/// Two optimizers would turn a join round where there are few offences; the cache of operators holds small batches back.
/// </summary>
internal sealed class OrderedRows : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>
    {
        ["disabled_optimizers"] = "join_order,build_side_probe_side",
        ["enable_caching_operators"] = "false",
    };

    private readonly DuckDBConnection connection;
    private readonly Dictionary<string, string> before;

    internal OrderedRows(DuckDBConnection connection)
    {
        this.connection = connection;
        before = Settings.Keys.ToDictionary(name => name, Read, StringComparer.Ordinal);
        Set(Settings);
    }

    public void Dispose() => Set(before);

    private string Read(string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT CAST(current_setting($name) AS VARCHAR)";
        command.Parameters.Add(new DuckDBParameter("name", name));
        return (string)command.ExecuteScalar()!;
    }

    private void Set(IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            DuckDbCommands.Execute(connection, $"SET {name} = '{value}'");
        }
    }
}
