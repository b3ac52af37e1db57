using System.Data.Common;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Schema;
using Toex.Data.Stores;
using Toex.Data.Submissions.Register;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Where a file is checked before anything is written: a private DuckDB database in memory, whichever store the rows go to. On a DuckDB
/// store it is attached beside the profile database, which it sees; for a server, or a file that is only read and takes none beside it, the
/// few columns that it needs are streamed into it.
/// </summary>
internal sealed class StagingArea : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly PrivateDatabase? own;
    private readonly IEngineLease? lease;
    private readonly IProfileStore store;

    internal StagingArea(IProfileStore store, CancellationToken cancel)
    {
        this.store = store;
        lease = store.Info.ReadOnly ? null : store.Lease();
        own = lease is null ? PrivateDatabase.Open() : null;
        connection = lease?.Connection ?? own!.Connection;
        try
        {
            Execute("begin-stage", cancel);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Shares what the machine has read of the running statement, from 0 to 1; negative where it cannot be told.</summary>
    internal double Progress => connection.GetQueryProgress().Percentage / 100;

    /// <summary>The folder that what does not fit into memory goes to, and private copies too; null where there is none.</summary>
    internal string? SpillFolder(CancellationToken cancel) =>
        Query("SELECT current_setting('temp_directory')", row => row.IsDBNull(0) ? "" : row.GetString(0), cancel)
            .Single() is { Length: > 0 } folder
            ? folder
            : null;

    /// <summary>Names and types of a Parquet file's columns, and how many rows it says it has.</summary>
    internal (List<(string Name, string Type)> Columns, long Rows) Parquet(string path, CancellationToken cancel)
    {
        var exactly = ("path", (object?)DuckDbPath.Exactly(path));
        return (
            Query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(@path, hive_partitioning = false))",
                row => (row.GetString(0), row.GetString(1)), cancel, exactly),
            Query("SELECT num_rows FROM parquet_file_metadata(@path)", row => row.GetInt64(0), cancel, exactly).Single());
    }

    /// <summary>Makes the force's rows of the profile database visible as <c>stage.{name}</c>.</summary>
    internal void See(KnownRows known, int forceId, CancellationToken cancel)
    {
        var columns = string.Join(", ", known.Columns);
        if (own is null)
        {
            var database = Query("SELECT current_database()", row => row.GetString(0), cancel).Single()
                .Replace("\"", "\"\"", StringComparison.Ordinal);
            Run($"CREATE VIEW stage.{known.Name} AS SELECT {columns} FROM \"{database}\".{known.Table} WHERE force_id = "
                + $"getvariable('toex_force')", cancel);
            return;
        }

        var table = ProfileSchema.Table(known.Table);
        IReadOnlyList<Column> kept = [.. known.Columns.Select(c => table.Columns.Single(t => t.Name == c))];
        Run($"CREATE TABLE stage.{known.Name} ({string.Join(", ", kept.Select(c => $"{c.Name} {DuckDbTypes.TypeOf(c)}"))})", cancel);
        var query = new SqlQuery($"reading {known.Table}", $"SELECT {columns} FROM {known.Table} WHERE force_id = @force_id",
            new Dictionary<string, object?> { ["force_id"] = forceId });
        Fill(known.Name, kept, store.Query(query, row => StoredRow.Read(row, kept), cancel), cancel);
    }

    /// <summary>Sets a variable that the statements read.</summary>
    internal void Set(string name, object? value, CancellationToken cancel) =>
        Run($"SET VARIABLE toex_{name} = @value", cancel, ("value", value));

    /// <summary>Runs an embedded text of this folder.</summary>
    internal void Execute(string name, CancellationToken cancel) => DuckDbCommands.Execute(connection, Embedded(name), cancel);

    internal long Run(string sql, CancellationToken cancel, params (string Name, object? Value)[] parameters) =>
        DuckDbCommands.Execute(connection, Text(sql, parameters), cancel);

    internal List<T> Query<T>(
        string sql, Func<DbDataReader, T> map, CancellationToken cancel, params (string Name, object? Value)[] parameters) =>
        [.. DuckDbCommands.Query(connection, Text(sql, parameters), map, cancel)];

    private IEnumerable<T> Stream<T>(string sql, Func<DbDataReader, T> map, CancellationToken cancel) =>
        DuckDbCommands.Query(connection, Text(sql, []), map, cancel);

    /// <summary>Fills a table of the staging area.</summary>
    internal void Fill(string table, IReadOnlyList<Column> columns, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        DuckDbAppend.Rows(connection, "stage", new(table, "staged", columns), rows, cancel);

    /// <summary>Moves what a query gives into a table of the store, inside its transaction.</summary>
    internal long Move(IStoreTransaction transaction, Table table, string select, CancellationToken cancel) => lease is not null
        ? Run($"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(c => c.Name))}) {select}", cancel)
        : transaction.BulkLoad(table.Name, Stream(select, row => StoredRow.Read(row, table.Columns), cancel), cancel);

    internal static string TextOf(string name) => Embedded(name).Text;

    public void Dispose()
    {
        if (own is not null)
        {
            own.Dispose();
            return;
        }

        try
        {
            if (connection.State == System.Data.ConnectionState.Open)
            {
                DuckDbCommands.Execute(connection, "DETACH DATABASE IF EXISTS stage");
            }
        }
        catch (DuckDBException)
        {
            // It serves nobody any more; the store opens another.
        }
        finally
        {
            lease!.Dispose();
        }
    }

    private static SqlQuery Embedded(string name) =>
        SqlQuery.Embedded(typeof(StagingArea).Assembly, $"Submissions/Importing/Sql/{name}.sql");

    private static SqlQuery Text(string sql, (string Name, object? Value)[] parameters) =>
        new("staging a submission", sql, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
