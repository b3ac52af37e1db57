using System.Data.Common;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.SqlServer;
using Toex.Data.Stores;

namespace Toex.Data.Copying;

/// <summary>Copies a whole profile database to another engine or place, and makes sure that the copy is equal.</summary>
public static class DatabaseCopy
{
    private const int RowsBetweenReports = 10_000;

    /// <summary>Copies to a new file.</summary>
    /// <param name="source">The database to copy.</param>
    /// <param name="path">Full path of the file to make.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="ToexException"><c>Toex.Copy.Differs</c>, or source or target does not serve.</exception>
    public static IReadOnlyList<CopiedTable> ToFile(
        ProfileDatabase source, string path, bool overwrite, IProgress<CopyProgress>? progress, CancellationToken cancel)
    {
        IReadOnlyList<CopiedTable> copied = [];
        DatabaseFile.Create(path, overwrite, store =>
        {
            using var transaction = store.BeginWrite("copying a database");
            copied = Into(source, transaction, progress, cancel);
            transaction.Commit();
        }, cancel, identified: false, operation: "Copy-ToexDatabase");
        return copied;
    }

    /// <summary>Copies to a server.</summary>
    /// <param name="source">The database to copy.</param>
    /// <param name="address">Server and database; a database that is not there is made.</param>
    /// <param name="replace">Replace an earlier profile database, if it holds sample data or no facts.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancel">Stops; nothing is left then.</param>
    /// <exception cref="ToexException"><c>Toex.Copy.Differs</c>, or source or target does not serve.</exception>
    public static IReadOnlyList<CopiedTable> ToServer(
        ProfileDatabase source, SqlServerAddress address, bool replace, IProgress<CopyProgress>? progress, CancellationToken cancel)
    {
        IReadOnlyList<CopiedTable> copied = [];
        SqlServerStore.Create(
            address, replace, ModuleVersion.Text, transaction => copied = Into(source, transaction, progress, cancel), cancel);
        return copied;
    }

    private static List<CopiedTable> Into(
        ProfileDatabase source, IStoreTransaction target, IProgress<CopyProgress>? progress, CancellationToken cancel)
    {
        // Nobody writes to the source meanwhile: its tables are copied as they are at one moment.
        using var turn = source.ReadOnly ? null : source.Store.TakeTurn(cancel);
        var tables = ProfileSchema.InOrder.Where(t => !t.OnServerOnly).ToList();
        var copied = new List<CopiedTable>();
        foreach (var table in tables)
        {
            var sent = new RowChecksum(table);
            target.BulkLoad(table.Name, Watched(Rows(table, source.Store.Query, sent, cancel)), cancel);

            var kept = new RowChecksum(table);
            foreach (var _ in Rows(table, target.Query, kept, cancel))
            {
            }

            if (sent.Rows != kept.Rows || sent.Sum != kept.Sum)
            {
                throw ServerErrors.CopyDiffers.With(table.Name, kept.Rows, sent.Rows, kept.Text, sent.Text);
            }

            copied.Add(new(table.Name, kept.Rows, kept.Text));

            IEnumerable<object?[]> Watched(IEnumerable<object?[]> rows)
            {
                foreach (var row in rows)
                {
                    if (sent.Rows % RowsBetweenReports == 1)
                    {
                        progress?.Report(new(table.Name, sent.Rows, copied.Count + 1, tables.Count));
                    }

                    yield return row;
                }
            }
        }

        return copied;
    }

    private delegate IEnumerable<object?[]> RowQuery(SqlQuery query, Func<DbDataReader, object?[]> map, CancellationToken cancel);

    /// <summary>The rows of a table, each in the same array.</summary>
    private static IEnumerable<object?[]> Rows(Table table, RowQuery query, RowChecksum checksum, CancellationToken cancel)
    {
        var columns = string.Join(", ", table.Columns.Select(c => c.Name));
        var row = new object?[table.Columns.Count];
        return query(new($"reading {table.Name}", $"SELECT {columns} FROM {table.Name}", new Dictionary<string, object?>()), reader =>
        {
            StoredRow.Read(reader, table.Columns, row);
            checksum.Add(row);
            return row;
        }, cancel);
    }
}
