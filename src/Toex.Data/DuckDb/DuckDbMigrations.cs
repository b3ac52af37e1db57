using DuckDB.NET.Data;
using Toex.Data.Reference;
using Toex.Data.Schema;

namespace Toex.Data.DuckDb;

/// <summary>Brings a DuckDB file's schema up to date.</summary>
internal static class DuckDbMigrations
{
    /// <summary>Applies every migration after a version, in one transaction.</summary>
    internal static void Apply(DuckDBConnection connection, int from, string moduleVersion)
    {
        using var transaction = connection.BeginTransaction();
        if (from == 0)
        {
            DuckDbCommands.Execute(connection, DuckDbTypes.CreateTable(ProfileSchema.VersionTable));
        }

        foreach (var migration in ProfileSchema.Migrations.Where(m => m.Number > from))
        {
            foreach (var table in migration.Tables.Where(t => !t.OnServerOnly))
            {
                DuckDbCommands.Execute(connection, DuckDbTypes.CreateTable(table));
            }

            foreach (var (table, column) in migration.Added)
            {
                DuckDbCommands.Execute(connection, DuckDbTypes.AddColumn(table, column));
            }

            DuckDbAppend.Rows(connection, ProfileSchema.VersionTable,
                [[migration.Number, migration.Name, DateTime.UtcNow, moduleVersion]], CancellationToken.None);
        }

        if (from > 0)
        {
            foreach (var (table, rows) in ReferenceTables.Brought(ProfileSchema.Migrations.Where(m => m.Number > from)))
            {
                DuckDbAppend.Rows(connection, ProfileSchema.Table(table), rows, CancellationToken.None);
            }
        }

        transaction.Commit();
    }
}
