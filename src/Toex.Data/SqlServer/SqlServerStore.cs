using System.Data.Common;
using System.Globalization;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>
/// A profile database in SQL Server or one of its family. Any number of threads may use it: queries run beside each other on connections of
/// their own, and operations that write take turns.
/// </summary>
public sealed class SqlServerStore : IProfileStore
{
    private readonly SqlServerSessions sessions;
    private readonly SqlServerEdition edition;
    private readonly WriteTurns turns = new();
    private SqlServerSession? writing;

    private SqlServerStore(SqlServerAddress address, SqlServerSession session, SqlServerEdition edition, bool readOnly)
    {
        this.edition = edition;
        Info = new(edition.Name, session.ServerVersion, session.Place, readOnly, ProfileSchema.CurrentVersion);
        sessions = new(session, cancel => SqlServerSession.Open(address, readOnly, cancel), session.Place);
    }

    /// <inheritdoc/>
    public StoreInfo Info { get; }

    /// <summary>Opens an existing profile database.</summary>
    /// <param name="address">Server and database.</param>
    /// <param name="readOnly">Refuse writes, and let a readable secondary serve; an older schema is then an error, and otherwise brought up
    /// to date.</param>
    /// <param name="moduleVersion">Recorded with a migration.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="ToexException">The server, login or database cannot be read, or the database is foreign or of another
    /// schema.</exception>
    public static SqlServerStore Open(SqlServerAddress address, bool readOnly, string moduleVersion, CancellationToken cancel) =>
        Open(address, readOnly, cancel, (session, edition) =>
        {
            var version = SqlServerMigrations.VersionOf(session, cancel) ?? throw ServerErrors.Foreign.With(session.Place);
            if (version > ProfileSchema.CurrentVersion)
            {
                throw DatabaseErrors.NewerSchema.With(session.Place, version, ProfileSchema.CurrentVersion);
            }

            if (version < ProfileSchema.CurrentVersion)
            {
                if (readOnly)
                {
                    throw DatabaseErrors.OlderSchema.With(session.Place, version, ProfileSchema.CurrentVersion);
                }

                SqlServerMigrations.Apply(session, new(edition, version, moduleVersion), _ => { }, cancel);
            }
        });

    /// <summary>Makes the tables of a profile database and fills them: all of it or nothing.</summary>
    /// <param name="address">Server and database; a database that is not there is made.</param>
    /// <param name="replace">Drop the tables of an earlier profile database, if it holds sample data or no facts; its audit journal
    /// stays.</param>
    /// <param name="moduleVersion">Recorded with the migrations.</param>
    /// <param name="fill">Loads what the database begins with.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="ToexException">
    /// <c>Toex.Server.AlreadyMade</c>, <c>Toex.Server.NotEmpty</c>: it is a profile database already; or the server or login does not
    /// serve.
    /// </exception>
    public static void Create(
        SqlServerAddress address, bool replace, string moduleVersion, Action<IStoreTransaction> fill, CancellationToken cancel)
    {
        address.EnsureNotOfTheServer();
        using var session = OpenOrMake(address, cancel);
        var edition = SqlServerMigrations.EditionOf(session, cancel);
        var there = SqlServerMigrations.VersionOf(session, cancel) is not null;
        if (there)
        {
            EnsureReplaceable(session, replace, cancel);
        }

        SqlServerMigrations.Apply(session, new(edition, 0, moduleVersion) { Replace = there }, fill, cancel);
    }

    /// <summary>Says at once why a database could not be made, before any work is done for it.</summary>
    internal static void EnsureFree(SqlServerAddress address, bool replace, CancellationToken cancel)
    {
        address.EnsureNotOfTheServer();
        try
        {
            using var session = SqlServerSession.Open(address, readOnly: false, cancel);
            SqlServerMigrations.EditionOf(session, cancel);
            if (SqlServerMigrations.VersionOf(session, cancel) is not null)
            {
                EnsureReplaceable(session, replace, cancel);
            }
        }
        catch (ToexException error) when (error.Definition == ServerErrors.DatabaseNotFound)
        {
            // It will be made.
        }
    }

    private static SqlServerSession OpenOrMake(SqlServerAddress address, CancellationToken cancel)
    {
        try
        {
            return SqlServerSession.Open(address, readOnly: false, cancel);
        }
        catch (ToexException error) when (error.Definition == ServerErrors.DatabaseNotFound)
        {
            try
            {
                // The one name that comes from a user: a database cannot be named by a parameter.
                using var master = SqlServerSession.Open(address.Master(), readOnly: false, cancel);
                master.Execute(
                    "making the database", $"CREATE DATABASE [{address.Database.Replace("]", "]]", StringComparison.Ordinal)}]", cancel);
            }
            catch (ToexException)
            {
                // It may be there, but not for this login; or databases are made elsewhere.
                throw error;
            }

            return SqlServerSession.Open(address, readOnly: false, cancel);
        }
    }

    private static void EnsureReplaceable(SqlServerSession session, bool replace, CancellationToken cancel)
    {
        if (!replace)
        {
            throw ServerErrors.AlreadyMade.With(session.Place);
        }

        var (sample, rows) = session.Query(SqlQuery.Embedded(typeof(SqlServerStore).Assembly, "SqlServer/Queries/replaceable.sql"),
            row => (row.GetInt64(0) > 0, row.GetInt64(1)), cancel).ToList().Single();
        if (!sample && rows > 0)
        {
            throw ServerErrors.NotEmpty.With(
                session.Place, string.Create(CultureInfo.InvariantCulture, $"{rows:N0} offences, persons and published counts"));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        sessions.EnsureOpen();

        // An operation sees what it has written itself.
        return turns.IsMine && writing is { } own ? own.Query(query, map, cancel) : Beside(query, map, cancel);
    }

    /// <inheritdoc/>
    public IDisposable TakeTurn(CancellationToken cancel) => turns.Take(cancel);

    /// <inheritdoc/>
    public IStoreTransaction BeginWrite(string what, CancellationToken cancel = default)
    {
        sessions.EnsureOpen();
        if (Info.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(Info.Location, what);
        }

        var turn = turns.Take(cancel);
        SqlServerSession? session = null;
        try
        {
            session = sessions.Rent(cancel);
            var transaction = new SqlServerTransaction(session, edition, ended: End);
            writing = session;
            return transaction;
        }
        catch
        {
            End();
            throw;
        }

        void End()
        {
            writing = null;
            if (session is not null)
            {
                sessions.Return(session);
            }

            turn.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => sessions.Dispose();

    private IEnumerable<T> Beside<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        var session = sessions.Rent(cancel);
        try
        {
            foreach (var row in session.Query(query, map, cancel))
            {
                yield return row;
            }
        }
        finally
        {
            sessions.Return(session);
        }
    }

    private static SqlServerStore Open(
        SqlServerAddress address, bool readOnly, CancellationToken cancel, Action<SqlServerSession, SqlServerEdition> prepare)
    {
        var session = SqlServerSession.Open(address, readOnly, cancel);
        try
        {
            var edition = SqlServerMigrations.EditionOf(session, cancel);
            prepare(session, edition);
            return new(address, session, edition, readOnly);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
