using Toex.Data.DuckDb;

namespace Toex.Data.Tests.DuckDb;

/// <summary>DuckDB without a file, to make what a test reads.</summary>
internal static class MemoryDatabase
{
    internal static void Run(string sql)
    {
        using var connection = DuckDbFile.Connect(":memory:", readOnly: false);
        DuckDbCommands.Execute(connection, sql);
    }
}
