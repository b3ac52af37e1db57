using System.Data.Common;
using System.Reflection;
using System.Runtime.Loader;

namespace Toex.Tests;

/// <summary>
/// A database for one fixture on the SQL Server that <c>TOEX_TEST_SQLSERVER</c> holds a connection string to. Fixtures of all processes
/// take turns. Where the string names a database they use that and leave it empty; its name has to contain "test". Where it names none,
/// each has a database of its own made, and drops it.
/// </summary>
internal sealed class TestServer : IDisposable
{
    private const string Variable = "TOEX_TEST_SQLSERVER";

    private readonly string _database;
    private readonly bool _own;
    private readonly FileStream _turn;

    private TestServer(string database, bool own, FileStream turn) => (_database, _own, _turn) = (database, own, turn);

    public static string? SkipReason => Setting is null ? $"{Variable} holds no connection string to a SQL Server." : null;

    /// <summary>The connection string of the database.</summary>
    public string ConnectionString => Naming(_database);

    private static string? Setting => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Waits for a database without tables.</summary>
    public static TestServer Take()
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = Setting ?? throw new InvalidOperationException(SkipReason) };
        if (!(settings.TryGetValue("Database", out var named) || settings.TryGetValue("Initial Catalog", out named))
            || named is not string { Length: > 0 } name || name == "master")
        {
            return Make();
        }

        if (!name.Contains("test", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"{Variable} names the database '{name}', which these tests would empty: name one with 'test' in its name, or none.");
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

    /// <summary>Makes an empty database, so that a fixture finds what it would where one is named.</summary>
    private static TestServer Make()
    {
        var server = new TestServer($"toex_test_{Guid.NewGuid():N}"[..22], own: true, TakeTurn());
        try
        {
            Execute(Naming("master"), $"CREATE DATABASE [{server._database}]");
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
                Drop();
            }
            else
            {
                Empty();
            }
        }
    }

    /// <summary>Runs a statement behind Toex's back.</summary>
    public void Execute(string sql) => Execute(ConnectionString, sql);

    /// <summary>Runs a script of batches with GO between them.</summary>
    public void Script(string script)
    {
        foreach (var batch in script.ReplaceLineEndings("\n").Split("\nGO\n").Select(b => b.Trim()).Where(b => b.Length > 0))
        {
            try
            {
                Execute(batch);
            }
            catch (DbException fault) when (batch.StartsWith("DENY ", StringComparison.Ordinal)
                && fault.Message.Contains("Babelfish", StringComparison.Ordinal))
            {
                // It knows no DENY: what was not granted is refused there all the same.
            }
        }
    }

    /// <summary>Whether whom a connection string signs in may run a statement.</summary>
    public static bool May(string connectionString, string sql)
    {
        try
        {
            Execute(connectionString, sql);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static FileStream TakeTurn()
    {
        for (var waited = 0; ; waited++)
        {
            try
            {
                return new(Path.Combine(Path.GetTempPath(), "toex-test-server.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite,
                    FileShare.None);
            }
            catch (IOException) when (waited < 1500) // five minutes
            {
                Thread.Sleep(200);
            }
        }
    }

    /// <summary>Drops the fixture's own database. Connections that are closing, or that a test forgot, can still be in it.</summary>
    private void Drop()
    {
        for (var tried = 0; ; tried++)
        {
            try
            {
                Execute(Naming("master"), $"DROP DATABASE [{_database}]");
                return;
            }
            catch (DbException) when (tried < 20)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                Thread.Sleep(250);
                Evict();
            }
        }
    }

    /// <summary>Where the server can: ends the sessions in the database.</summary>
    private void Evict()
    {
        try
        {
            Execute(Naming("master"), $"ALTER DATABASE [{_database}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
        }
        catch (DbException)
        {
            // Babelfish has no such option; its sessions end by themselves.
        }
    }

    private void Empty()
    {
        using var connection = Open(ConnectionString);
        using var command = connection.CreateCommand();
        // Views first: some servers keep a table that a view reads.
        foreach (var kind in new[] { "VIEW", "TABLE" })
        {
            command.CommandText =
                $"SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'dbo' AND TABLE_TYPE = "
                    + $"'{(kind == "VIEW" ? kind : "BASE TABLE")}'";
            var names = new List<string>();
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    names.Add(reader.GetString(0));
                }
            }

            foreach (var name in names)
            {
                command.CommandText = $"DROP {kind} [{name}]";
                command.ExecuteNonQuery();
            }
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

    /// <summary>
    /// Opens a connection with whatever SqlClient the code under test has brought into the process, or would; and closes what the pools of
    /// all of them keep, for the module has its own and a database in use cannot be dropped.
    /// </summary>
    private static DbConnection Open(string connectionString)
    {
        const string Client = "Microsoft.Data.SqlClient", Connection = "Microsoft.Data.SqlClient.SqlConnection";
        List<Assembly> loaded = [.. AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name == Client)];
        if (loaded.Count == 0)
        {
            loaded.Add((AssemblyLoadContext.All.FirstOrDefault(c => c.Name == "Toex") ?? AssemblyLoadContext.Default).LoadFromAssemblyName(
                new(Client)));
        }

        foreach (var assembly in loaded)
        {
            assembly.GetType(Connection)?.GetMethod("ClearAllPools")!.Invoke(null, null);
        }

        var connection =
            (DbConnection)Activator.CreateInstance(loaded.Select(a => a.GetType(Connection)).First(t => t is not null)!, connectionString)!;
        connection.Open();
        return connection;
    }
}
