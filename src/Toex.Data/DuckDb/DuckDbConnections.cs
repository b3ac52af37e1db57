using DuckDB.NET.Data;
using Toex.Data.Errors;

namespace Toex.Data.DuckDb;

/// <summary>
/// The connections of one store to its file: one to write through, and one for each query that runs beside it, since a connection serves
/// one thread. Closing waits for what is running.
/// </summary>
/// <param name="main">The connection to write through.</param>
/// <param name="location">The file.</param>
/// <param name="open">Opens the file again, where the engine has given the database up.</param>
/// <param name="another">Opens a connection beside one.</param>
/// <param name="closed">What to do when the last one is closed.</param>
internal sealed class DuckDbConnections(
    DuckDBConnection main, string location, Func<DuckDBConnection> open, Func<DuckDBConnection, DuckDBConnection> another, Action closed)
        : IDisposable
{
    private const int MostIdle = 4;
    private readonly Lock state = new();
    private readonly Stack<DuckDBConnection> idle = [];
    private DuckDBConnection? main = main;
    private int users;
    private int generation;
    private bool closing;

    /// <summary>The connection to write through.</summary>
    internal DuckDBConnection Main
    {
        get
        {
            lock (state)
            {
                EnsureOpen();
                return MainNow();
            }
        }
    }

    /// <exception cref="ToexException">It was closed.</exception>
    internal void EnsureOpen()
    {
        if (closing && users == 0)
        {
            throw DatabaseErrors.Closed.With(location);
        }
    }

    /// <summary>Begins to use the connections: until the end they stay open.</summary>
    internal void Enter()
    {
        lock (state)
        {
            if (closing)
            {
                throw DatabaseErrors.Closed.With(location);
            }

            users++;
        }
    }

    internal void Leave()
    {
        lock (state)
        {
            users--;
            if (closing && users == 0)
            {
                CloseAll();
            }
        }
    }

    /// <summary>A connection for one thread.</summary>
    internal DuckDbLease Rent()
    {
        Enter();
        try
        {
            lock (state)
            {
                var connection = idle.TryPop(out var waiting) ? waiting : another(MainNow());
                return new(connection, this, generation);
            }
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Takes a connection back.</summary>
    internal void Return(DuckDBConnection connection, int of, bool reuse)
    {
        lock (state)
        {
            if (reuse && of == generation && idle.Count < MostIdle)
            {
                idle.Push(connection);
            }
            else
            {
                connection.Dispose();
            }
        }

        Leave();
    }

    /// <summary>
    /// After an operation that failed: makes sure that the next one finds a connection that works. After some faults, such as a full disk
    /// during a commit, the engine serves nobody until the file is opened again.
    /// </summary>
    internal void Recover(bool certainlyBroken)
    {
        lock (state)
        {
            if (main is null || (!certainlyBroken && Works(main)))
            {
                return;
            }

            generation++;
            main.Dispose();
            main = null;
            while (idle.TryPop(out var waiting))
            {
                waiting.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (state)
        {
            if (!closing)
            {
                closing = true;
                if (users == 0)
                {
                    CloseAll();
                }
            }
        }
    }

    private DuckDBConnection MainNow() => main ??= open();

    private static bool Works(DuckDBConnection connection)
    {
        try
        {
            DuckDbCommands.Execute(connection, "SELECT 1");
            return true;
        }
        catch (DuckDBException)
        {
            return false;
        }
    }

    private void CloseAll()
    {
        while (idle.TryPop(out var waiting))
        {
            waiting.Dispose();
        }

        main?.Dispose();
        main = null;
        closed();
    }
}
