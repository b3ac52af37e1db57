using System.Data.Common;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>A SQL Server transaction.</summary>
internal sealed class SqlServerTransaction : IStoreTransaction
{
    private readonly SqlServerSession session;
    private readonly SqlServerEdition edition;

    internal SqlServerTransaction(SqlServerSession session, SqlServerEdition edition)
    {
        (this.session, this.edition) = (session, edition);
        session.Begin(CancellationToken.None);
    }

    public long Execute(SqlQuery statement, CancellationToken cancel) => session.Execute(statement, cancel);

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel) => session.Query(query, map, cancel);

    /// <summary>
    /// Rows for an empty table go straight there, for nobody reads it yet. Others are staged and promoted by one statement, so that
    /// readers wait for that only, not for the file or the network the rows come from. The staging table is made in the transaction and
    /// dropped in it, so that nobody else sees it and no failure leaves it behind.
    /// </summary>
    public long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var target = ProfileSchema.Table(table);
        using var reader = new RowReader(rows, [.. target.Columns.Select(c => c.Name)]);
        if (!edition.TransactionalDdl || IsEmpty(target, cancel))
        {
            return session.BulkCopy(target.Name, reader, cancel);
        }

        var staging = $"toex_stage_{target.Name}_{Guid.NewGuid():N}";
        var columns = string.Join(", ", target.Columns.Select(c => c.Name));
        session.Execute($"staging {table}", SqlServerTypes.CreateStaging(target, staging, edition), cancel);
        var loaded = session.BulkCopy(staging, reader, cancel);
        session.Execute($"promoting {table}", $"INSERT INTO {target.Name} ({columns}) SELECT {columns} FROM {staging}", cancel);
        session.Execute($"staging {table}", $"DROP TABLE {staging}", cancel);
        return loaded;
    }

    public void Commit() => session.Commit();

    public void Dispose() => session.End();

    private bool IsEmpty(Table table, CancellationToken cancel) => session.Query(
        new($"looking into {table.Name}", $"SELECT CASE WHEN EXISTS (SELECT 1 FROM {table.Name}) THEN 0 ELSE 1 END", new Dictionary<string, object?>()),
        row => row.GetInt32(0), cancel).ToList() is [1];
}
