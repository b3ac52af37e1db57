using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>Makes a server's tables and brings them up to date, and tells what the server is.</summary>
internal static class SqlServerMigrations
{
    private const int FirstSupportedMajor = 15;

    /// <summary>Which member of the family the server is.</summary>
    /// <exception cref="ToexException"><c>Toex.Server.Unsupported</c>.</exception>
    internal static SqlServerEdition EditionOf(SqlServerSession session, CancellationToken cancel)
    {
        var (number, version) = session.Query(Text("server-edition"), row => (row.GetInt32(0), row.GetString(1)), cancel).ToList().Single();
        var edition = SqlServerEdition.Find(number, version)
            ?? throw ServerErrors.Unsupported.With(
                session.Place, $"it is of an edition that keeps no tables of its own (engine edition {number})");
        return edition == SqlServerEdition.SqlServer && Major(session.ServerVersion) < FirstSupportedMajor
            ? throw ServerErrors.Unsupported.With(session.Place, $"its version {session.ServerVersion} is older than SQL Server 2019")
            : edition;
    }

    /// <summary>The last migration applied; null where the database is none of Toex's.</summary>
    internal static int? VersionOf(SqlServerSession session, CancellationToken cancel) =>
        TablesOf(session, cancel).IsSupersetOf([ProfileSchema.VersionTable.Name, "database_property", "offence"])
            ? session.Query(Text("schema-version"), row => row.IsDBNull(0) ? (int?)null : row.GetInt32(0), cancel).ToList().Single()
            : null;

    /// <summary>Applies every migration after a version, then fills what was made: all of it or nothing.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="upgrade">From what, and whether over an earlier database.</param>
    /// <param name="fill">Loads what the tables begin with.</param>
    /// <param name="cancel">Stops.</param>
    internal static void Apply(
        SqlServerSession session, SqlServerUpgrade upgrade, Action<IStoreTransaction> fill, CancellationToken cancel)
    {
        var (edition, from, moduleVersion) = upgrade;
        if (edition.TransactionalDdl)
        {
            using var transaction = new SqlServerTransaction(session, edition, beingMade: from == 0);
            Remake();
            Fill(transaction);
            return;
        }

        var before = TablesOf(session, cancel);
        try
        {
            Remake();
            using var transaction = new SqlServerTransaction(session, edition, beingMade: from == 0);
            Fill(transaction);
        }
        catch when (from == 0)
        {
            Drop(session, keep: before, CancellationToken.None);
            throw;
        }

        void Remake()
        {
            if (upgrade.Replace)
            {
                Drop(session, keep: new HashSet<string>(), cancel);
            }

            MakeTables(session, edition, from, cancel);
        }

        void Fill(SqlServerTransaction transaction)
        {
            foreach (var migration in ProfileSchema.Migrations.Where(m => m.Number > from))
            {
                transaction.BulkLoad(
                    ProfileSchema.VersionTable.Name, [[migration.Number, migration.Name, DateTime.UtcNow, moduleVersion]], cancel);
            }

            if (from > 0)
            {
                foreach (var (table, rows) in ReferenceTables.Brought(ProfileSchema.Migrations.Where(m => m.Number > from)))
                {
                    transaction.BulkLoad(table, rows, cancel);
                }
            }

            fill(transaction);
            cancel.ThrowIfCancellationRequested();
            transaction.Commit();
        }
    }

    private static void Drop(SqlServerSession session, IReadOnlySet<string> keep, CancellationToken cancel)
    {
        // First: some servers keep a table that a view reads.
        foreach (var view in ProfileSchema.Views)
        {
            session.Execute($"dropping view {view.Name}", SqlServerTypes.DropView(view), cancel);
        }

        foreach (var table in TablesOf(session, cancel).Intersect(ProfileSchema.Tables.Keys, StringComparer.Ordinal)
            .Except([ProfileSchema.AuditTable, .. keep]))
        {
            session.Execute($"dropping table {table}", $"DROP TABLE {table}", cancel);
        }
    }

    private static void MakeTables(SqlServerSession session, SqlServerEdition edition, int from, CancellationToken cancel)
    {
        // An audit journal outlives what it is about; any other table that is there already is somebody else's.
        var there = TablesOf(session, cancel);
        if (from == 0 && there.Intersect(ProfileSchema.Tables.Keys, StringComparer.Ordinal).Except([ProfileSchema.AuditTable])
            .ToList() is [_, ..] foreign)
        {
            throw ServerErrors.NotEmpty.With(session.Place, $"tables that Toex did not make: {string.Join(", ", foreign)}");
        }

        var tables = ProfileSchema.Migrations.Where(m => m.Number > from).SelectMany(m => m.Tables);
        foreach (var table in (from == 0 ? tables.Prepend(ProfileSchema.VersionTable) : tables).Where(
            t => t.Name != ProfileSchema.AuditTable || !there.Contains(t.Name)))
        {
            session.Execute($"making table {table.Name}", SqlServerTypes.CreateTable(table, edition), cancel);
        }

        foreach (var (table, column) in ProfileSchema.Migrations.Where(m => m.Number > from).SelectMany(m => m.Added))
        {
            session.Execute($"adding to table {table}", SqlServerTypes.AddColumn(table, column, edition), cancel);
        }

        foreach (var view in ProfileSchema.Migrations.Where(m => m.Number > from).SelectMany(m => m.Views))
        {
            session.Execute($"making view {view.Name}", SqlServerTypes.CreateView(view), cancel);
        }
    }

    private static HashSet<string> TablesOf(SqlServerSession session, CancellationToken cancel) =>
        session.Query(Text("tables"), row => row.GetString(0), cancel).ToHashSet(StringComparer.Ordinal);

    private static int Major(string version) => int.TryParse(version.Split('.')[0], out var major) ? major : 0;

    private static SqlQuery Text(string name) => SqlQuery.Embedded(typeof(SqlServerMigrations).Assembly, $"SqlServer/Queries/{name}.sql");
}
