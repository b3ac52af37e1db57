using DuckDB.NET.Data;
using Toex.Data.DuckDb;

namespace Toex.Data.Tests.DuckDb;

/// <summary>DuckDB without a file, to make what a test reads.</summary>
internal static class MemoryDatabase
{
    internal static void Run(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        DuckDbCommands.Execute(connection, sql);
    }
}
