using System.Data.Common;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>
/// Reads or changes a database file behind Toex's back, through the DuckDB that the module brought into the process: the tests
/// themselves carry none.
/// </summary>
internal static class EngineDatabase
{
    public static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Rows as text, values apart by blanks.</summary>
    public static List<string> Rows(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}")));
        }

        return rows;
    }

    private static DbConnection Open(string path)
    {
        var type = AppDomain.CurrentDomain.GetAssemblies().Single(a => a.GetName().Name == "DuckDB.NET.Data")
            .GetType("DuckDB.NET.Data.DuckDBConnection")!;
        var connection = (DbConnection)Activator.CreateInstance(type, $"Data Source={path}")!;
        connection.Open();
        return connection;
    }
}
