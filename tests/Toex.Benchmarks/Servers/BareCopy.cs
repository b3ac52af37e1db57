using System.Data.Common;
using Microsoft.Data.SqlClient;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Schema;
using Toex.Data.SqlServer;
using Toex.Tests;

namespace Toex.Benchmarks.Servers;

/// <summary>
/// The least that takes the rows there: a plain reader of each table, handed to SqlBulkCopy as it is. Nothing is read back, nothing can be
/// stopped, and the tables are there already, like those that Toex makes.
/// </summary>
internal sealed class BareCopy(ProfileDatabase source)
{
    private static readonly List<Table> Tables = [.. ProfileSchema.Migrations.SelectMany(m => m.Tables).Where(t => !t.OnServerOnly)];

    /// <summary>The rows that were copied last.</summary>
    public long Rows { get; private set; }

    public Cost Run(TestServer server)
    {
        var edition = EditionOf(server);
        foreach (var table in Tables)
        {
            server.Execute(SqlServerTypes.CreateTable(table, edition));
        }

        return Meter.Of(() => Rows = Copy(server.ConnectionString));
    }

    private long Copy(string connectionString)
    {
        using var connection = new SqlConnection(connectionString);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var rows = 0L;
        foreach (var table in Tables)
        {
            using var reader = Reader(table);
            using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.TableLock, transaction)
            {
                DestinationTableName = table.Name, EnableStreaming = true, BulkCopyTimeout = 0,
            };
            copy.WriteToServer(reader);
            rows += copy.RowsCopied64;
        }

        transaction.Commit();
        return rows;
    }

    private DbDataReader Reader(Table table)
    {
        using var command = ((DuckDbStore)source.Store).Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(c => c.Name))} FROM {table.Name}";
        return command.ExecuteReader();
    }

    private static SqlServerEdition EditionOf(TestServer server)
    {
        using var session = SqlServerSession.Open(server.Address(), readOnly: true, CancellationToken.None);
        return SqlServerMigrations.EditionOf(session, CancellationToken.None);
    }
}
