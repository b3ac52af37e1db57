using System.Data.Common;
using DuckDB.NET.Data;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>
/// A profile database in a DuckDB file. Any number of threads may use it: queries run beside each other on connections of their own, and
/// operations that write take turns.
/// </summary>
public sealed class DuckDbStore : IProfileStore
{
    private readonly DuckDbConnections connections;
    private readonly WriteTurns turns = new();

    private DuckDbStore(DuckDbConnections connections, StoreInfo info) => (this.connections, Info) = (connections, info);

    /// <inheritdoc/>
    public StoreInfo Info { get; }

    /// <summary>For DuckDB's own loads, such as sample data made inside the database.</summary>
    internal DuckDBConnection Connection => connections.Main;

    /// <summary>Opens an existing profile database.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="readOnly">Refuse writes; an older schema is then an error, and otherwise brought up to date.</param>
    /// <param name="moduleVersion">Recorded with a migration.</param>
    /// <exception cref="ToexException">The file is missing, foreign, damaged, newer, or held by a writer.</exception>
    public static DuckDbStore Open(string path, bool readOnly, string moduleVersion) => Open(path, readOnly, moduleVersion, null);

    /// <summary>Opens an existing profile database within limits.</summary>
    internal static DuckDbStore Open(string path, bool readOnly, string moduleVersion, DuckDbLimits? limits)
    {
        var real = DatabaseIdentity.RealPath(path);
        if (!File.Exists(real))
        {
            throw DatabaseErrors.NotFound.With(path);
        }

        if (FileIdentity.Read(real) is { Links: > 1 } linked)
        {
            throw DatabaseErrors.HardLinked.With(real, linked.Links);
        }

        return Open(real, readOnly, limits, connection =>
        {
            var version = DuckDbContent.EnsureOurs(connection, real);
            if (version > ProfileSchema.CurrentVersion)
            {
                throw DatabaseErrors.NewerSchema.With(real, version, ProfileSchema.CurrentVersion);
            }

            if (version < ProfileSchema.CurrentVersion)
            {
                if (readOnly)
                {
                    throw DatabaseErrors.OlderSchema.With(real, version, ProfileSchema.CurrentVersion);
                }

                DuckDbMigrations.Apply(connection, version, moduleVersion);
            }
        });
    }

    /// <summary>Makes a new, empty profile database with the current schema, for writing.</summary>
    /// <param name="path">Full path of a file that does not exist yet.</param>
    /// <param name="moduleVersion">Recorded with the migrations.</param>
    public static DuckDbStore Create(string path, string moduleVersion) =>
        Open(path == DuckDbFile.Memory ? path : DatabaseIdentity.RealPath(path), readOnly: false, null,
            connection => DuckDbMigrations.Apply(connection, 0, moduleVersion));

    /// <inheritdoc/>
    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        if (turns.IsMine)
        {
            // An operation sees what it has written itself.
            return DuckDbCommands.Query(connections.Main, query, map, cancel);
        }

        connections.EnsureOpen();
        return Beside(query, map, cancel);
    }

    /// <inheritdoc/>
    public IDisposable TakeTurn(CancellationToken cancel)
    {
        connections.EnsureOpen();
        var turn = turns.Take(cancel);
        try
        {
            connections.Enter();
            return new Turn(turn, connections);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IStoreTransaction BeginWrite(string what, CancellationToken cancel = default)
    {
        connections.EnsureOpen();
        if (Info.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(Info.Location, what);
        }

        var turn = TakeTurn(cancel);
        try
        {
            return new DuckDbTransaction(connections, turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> LeftBehind() => PartialFile.LeftBeside(Info.Location);

    /// <inheritdoc/>
    IEngineLease IProfileStore.Lease() => turns.IsMine ? new DuckDbLease(connections.Main, null, 0) : connections.Rent();

    /// <inheritdoc/>
    public void Dispose() => connections.Dispose();

    private IEnumerable<T> Beside<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        using var lease = connections.Rent();
        foreach (var row in DuckDbCommands.Query(lease.Connection, query, map, cancel))
        {
            yield return row;
        }

        lease.Reusable = true;
    }

    private static DuckDbStore Open(string path, bool readOnly, DuckDbLimits? limits, Action<DuckDBConnection> prepare)
    {
        var writesFile = !readOnly && path != DuckDbFile.Memory;
        var holds = new Stack<IDisposable>();
        DuckDBConnection? connection = null;
        try
        {
            var made = Hold(path, readOnly, holds);
            connection = DuckDbFile.Connect(path, readOnly, limits);
            if (made)
            {
                Hold(path, readOnly, holds);
            }

            if (writesFile)
            {
                SpilledData.Remove(path, connection);
                PartialFile.RemoveLeftBeside(path);
            }

            prepare(connection);
            var connections =
                new DuckDbConnections(WithViews(connection), path, () => WithViews(DuckDbFile.Connect(path, readOnly, limits)),
                open => WithViews(DuckDbFile.Another(open, path, readOnly, limits)), Closed);
            return new(connections, new("DuckDB", connection.ServerVersion, path, readOnly, ProfileSchema.CurrentVersion));
        }
        catch (DuckDBException fault)
        {
            connection?.Dispose();
            Release(holds);
            throw DuckDbFile.Explain(path, readOnly, fault);
        }
        catch
        {
            connection?.Dispose();
            Release(holds);
            throw;
        }

        void Closed()
        {
            if (writesFile)
            {
                SpilledData.RemoveEmpty(path);
            }

            Release(holds);
        }
    }

    /// <summary>The views are the connection's own: the file holds tables alone.</summary>
    private static DuckDBConnection WithViews(DuckDBConnection connection)
    {
        try
        {
            foreach (var view in ProfileSchema.Views)
            {
                DuckDbCommands.Execute(connection, DuckDbTypes.CreateView(view));
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Holds the file against other connections of this process.</summary>
    /// <returns>Whether it is still to be made: it has no identity to hold it by then.</returns>
    private static bool Hold(string path, bool readOnly, Stack<IDisposable> holds)
    {
        if (path == DuckDbFile.Memory)
        {
            return false;
        }

        holds.Push(OpenFiles.OfThisProcess.Take(path, readOnly, out var holder) ?? throw DatabaseErrors.Busy.With(path, holder));
        return !File.Exists(path);
    }

    private static void Release(Stack<IDisposable> holds)
    {
        while (holds.TryPop(out var hold))
        {
            hold.Dispose();
        }
    }

    private sealed class Turn(IDisposable turn, DuckDbConnections connections) : IDisposable
    {
        private bool ended;

        public void Dispose()
        {
            if (!ended)
            {
                ended = true;
                connections.Leave();
                turn.Dispose();
            }
        }
    }
}
