using System.Data.Common;
using DuckDB.NET.Data;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>A profile database in a DuckDB file.</summary>
public sealed class DuckDbStore : IProfileStore
{
    private readonly DuckDBConnection connection;
    private readonly IDisposable hold;
    private bool closed;

    private DuckDbStore(DuckDBConnection connection, StoreInfo info, IDisposable hold) =>
        (this.connection, Info, this.hold) = (connection, info, hold);

    /// <inheritdoc/>
    public StoreInfo Info { get; }

    /// <summary>For DuckDB's own loads, such as sample data made inside the database.</summary>
    internal DuckDBConnection Connection => connection;

    /// <summary>Opens an existing profile database.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="readOnly">Refuse writes; an older schema is then an error, and otherwise brought up to date.</param>
    /// <param name="moduleVersion">Recorded with a migration.</param>
    /// <exception cref="ToexException">The file is missing, foreign, damaged, newer, or held by a writer.</exception>
    public static DuckDbStore Open(string path, bool readOnly, string moduleVersion)
    {
        if (!File.Exists(path))
        {
            throw DatabaseErrors.NotFound.With(path);
        }

        return Open(path, readOnly, connection =>
        {
            var version = DuckDbMigrations.VersionOf(connection, path);
            if (version > ProfileSchema.CurrentVersion)
            {
                throw DatabaseErrors.NewerSchema.With(path, version, ProfileSchema.CurrentVersion);
            }

            if (version < ProfileSchema.CurrentVersion)
            {
                if (readOnly)
                {
                    throw DatabaseErrors.OlderSchema.With(path, version, ProfileSchema.CurrentVersion);
                }

                DuckDbMigrations.Apply(connection, version, moduleVersion);
            }
        });
    }

    /// <summary>Makes a new, empty profile database with the current schema, for writing.</summary>
    /// <param name="path">Full path of a file that does not exist yet.</param>
    /// <param name="moduleVersion">Recorded with the migrations.</param>
    public static DuckDbStore Create(string path, string moduleVersion) =>
        Open(path, readOnly: false, connection => DuckDbMigrations.Apply(connection, 0, moduleVersion));

    /// <inheritdoc/>
    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        EnsureOpen();
        return DuckDbCommands.Query(connection, query, map, cancel);
    }

    /// <inheritdoc/>
    public IStoreTransaction BeginWrite(string what)
    {
        EnsureOpen();
        return Info.ReadOnly
            ? throw DatabaseErrors.ReadOnly.With(Info.Location, what)
            : new DuckDbTransaction(connection);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closed = true;
        connection.Dispose();
        hold.Dispose();
    }

    private static DuckDbStore Open(string path, bool readOnly, Action<DuckDBConnection> prepare)
    {
        var hold = OpenFiles.OfThisProcess.Take(path, readOnly) ?? throw DatabaseErrors.Busy.With(path);
        DuckDBConnection? connection = null;
        try
        {
            connection = DuckDbFile.Connect(path, readOnly);
            if (!readOnly)
            {
                SpilledData.Remove(path, connection);
            }

            prepare(connection);
            foreach (var view in ProfileSchema.Views)
            {
                DuckDbCommands.Execute(connection, DuckDbTypes.CreateView(view));
            }

            return new(connection, new("DuckDB", connection.ServerVersion, path, readOnly, ProfileSchema.CurrentVersion), hold);
        }
        catch
        {
            connection?.Dispose();
            hold.Dispose();
            throw;
        }
    }

    private void EnsureOpen()
    {
        if (closed)
        {
            throw DatabaseErrors.Closed.With(Info.Location);
        }
    }
}
