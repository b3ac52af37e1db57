using Microsoft.Data.SqlClient;
using Toex.Data.SqlServer;
using Toex.Tests;

namespace Toex.Benchmarks.Servers;

/// <summary>The server that benchmarks write to: only a database that says of itself that it is for tests, for it is emptied.</summary>
internal static class ServerTurn
{
    private const string Variable = "TOEX_TEST_SQLSERVER";

    /// <summary>Why there is no such server; null where there is one.</summary>
    public static string? SkipReason => TestServer.SkipReason
        ?? (Database().Contains("test", StringComparison.OrdinalIgnoreCase) ? null
            : $"{Variable} names no database with 'test' in its name, and the one it names would be emptied.");

    /// <summary>Does something in the empty database, alone, and empties it again.</summary>
    public static T In<T>(Func<TestServer, T> work)
    {
        using var server = TestServer.Take();
        return work(server);
    }

    public static SqlServerAddress Address(this TestServer server) => SqlServerAddress.Parse(server.ConnectionString);

    private static string Database()
    {
        try
        {
            return new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)).InitialCatalog;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            return ""; // its own words could hold a piece of a password
        }
    }
}
