using System.Data.Common;
using DuckDB.NET.Data;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>A DuckDB transaction.</summary>
internal sealed class DuckDbTransaction(DuckDBConnection connection) : IStoreTransaction
{
    private readonly DuckDBTransaction transaction = connection.BeginTransaction();

    /// <summary>For DuckDB's own work, such as finding persons recorded alike.</summary>
    internal DuckDBConnection Connection => connection;

    public long Execute(SqlQuery statement, CancellationToken cancel) => DuckDbCommands.Execute(connection, statement, cancel);

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel) =>
        DuckDbCommands.Query(connection, query, map, cancel);

    public long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        DuckDbAppend.Rows(connection, ProfileSchema.Table(table), rows, cancel);

    public void Commit()
    {
        try
        {
            transaction.Commit();
        }
        catch (DuckDBException fault)
        {
            throw DuckDbFault.Explain("the commit", fault);
        }
    }

    public void Dispose() => transaction.Dispose();
}
