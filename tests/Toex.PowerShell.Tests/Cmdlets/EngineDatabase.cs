using System.Data.Common;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>
/// Changes a database file behind Toex's back, through the DuckDB that the module brought into the process: the tests
/// themselves carry none.
/// </summary>
internal static class EngineDatabase
{
    public static void Execute(string path, string sql)
    {
        var type = AppDomain.CurrentDomain.GetAssemblies().Single(a => a.GetName().Name == "DuckDB.NET.Data").GetType("DuckDB.NET.Data.DuckDBConnection")!;
        using var connection = (DbConnection)Activator.CreateInstance(type, $"Data Source={path}")!;
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
