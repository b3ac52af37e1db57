using System.Data.Common;
using System.Runtime.Loader;

namespace Toex.Tests;

/// <summary>
/// A database for one fixture on the SQL Server that <c>TOEX_TEST_SQLSERVER</c> holds a connection string to. Fixtures of all processes take
/// turns. Where the string names a database they use that and leave it empty; its name has to contain "test". Where it names none, each
/// has a database of its own made, and drops it.
/// </summary>
internal sealed class TestServer : IDisposable
{
    private const string Variable = "TOEX_TEST_SQLSERVER";

    private readonly string _database;
    private readonly bool _own;
    private readonly FileStream _turn;

    private TestServer(string database, bool own, FileStream turn) => (_database, _own, _turn) = (database, own, turn);

    public static string? SkipReason => Setting is null ? $"{Variable} holds no connection string to a SQL Server." : null;

    /// <summary>The connection string of the database, which may not be there yet.</summary>
    public string ConnectionString => Naming(_database);

    private static string? Setting => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Waits for a database without tables.</summary>
    public static TestServer Take()
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = Setting ?? throw new InvalidOperationException(SkipReason) };
        if (!(settings.TryGetValue("Database", out var named) || settings.TryGetValue("Initial Catalog", out named)) || named is not string { Length: > 0 } name || name == "master")
        {
            return new($"toex_test_{Guid.NewGuid():N}"[..22], own: true, TakeTurn());
        }

        if (!name.Contains("test", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"{Variable} names the database '{name}', which these tests would empty: name one with 'test' in its name, or none.");
        }

        var server = new TestServer(name, own: false, TakeTurn());
        try
        {
            server.Empty();
            return server;
        }
        catch
        {
            server._turn.Dispose();
            throw;
        }
    }

    /// <summary>Removes what the fixture made.</summary>
    public void Dispose()
    {
        using (_turn)
        {
            if (_own)
            {
                Execute(Naming("master"), $"IF DB_ID('{_database}') IS NOT NULL DROP DATABASE [{_database}]");
            }
            else
            {
                Empty();
            }
        }
    }

    /// <summary>Runs a statement behind Toex's back.</summary>
    public void Execute(string sql) => Execute(ConnectionString, sql);

    private static FileStream TakeTurn()
    {
        for (var waited = 0; ; waited++)
        {
            try
            {
                return new(Path.Combine(Path.GetTempPath(), "toex-test-server.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < 1500) // five minutes
            {
                Thread.Sleep(200);
            }
        }
    }

    private void Empty()
    {
        using var connection = Open(ConnectionString);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE'";
        var tables = new List<string>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (var table in tables)
        {
            command.CommandText = $"DROP TABLE [{table}]";
            command.ExecuteNonQuery();
        }
    }

    private static string Naming(string database)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = Setting! };
        settings.Remove("Initial Catalog");
        settings["Database"] = database;
        return settings.ConnectionString;
    }

    private static void Execute(string connectionString, string sql)
    {
        using var connection = Open(connectionString);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Opens a connection with whatever SqlClient the code under test has brought into the process, or would.</summary>
    private static DbConnection Open(string connectionString)
    {
        var assembly = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.GetName().Name == "Microsoft.Data.SqlClient")
            ?? (AssemblyLoadContext.All.FirstOrDefault(c => c.Name == "Toex") ?? AssemblyLoadContext.Default).LoadFromAssemblyName(new("Microsoft.Data.SqlClient"));
        var type = assembly.GetType("Microsoft.Data.SqlClient.SqlConnection")!;
        type.GetMethod("ClearAllPools")!.Invoke(null, null);
        var connection = (DbConnection)Activator.CreateInstance(type, connectionString)!;
        connection.Open();
        return connection;
    }
}
