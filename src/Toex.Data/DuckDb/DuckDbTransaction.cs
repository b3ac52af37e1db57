using System.Data.Common;
using DuckDB.NET.Data;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>A DuckDB transaction. It has its connection to itself: until it ends nobody else's turn begins.</summary>
internal sealed class DuckDbTransaction : IStoreTransaction
{
    private readonly DuckDbConnections connections;
    private readonly IDisposable turn;
    private readonly DuckDBTransaction transaction;
    private bool committed;
    private bool ended;

    /// <param name="connections">The connections of the store.</param>
    /// <param name="turn">The turn, which ends with the transaction.</param>
    internal DuckDbTransaction(DuckDbConnections connections, IDisposable turn)
    {
        (this.connections, this.turn, Connection) = (connections, turn, connections.Main);
        try
        {
            transaction = Connection.BeginTransaction();
        }
        catch (DuckDBException fault)
        {
            connections.Recover(certainlyBroken: false);
            throw DuckDbFault.Explain("the beginning of a transaction", fault);
        }
    }

    /// <summary>For DuckDB's own work, such as finding persons recorded alike.</summary>
    internal DuckDBConnection Connection { get; }

    public long Execute(SqlQuery statement, CancellationToken cancel) => DuckDbCommands.Execute(Connection, statement, cancel);

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel) =>
        DuckDbCommands.Query(Connection, query, map, cancel);

    public long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel) =>
        DuckDbAppend.Rows(Connection, ProfileSchema.Table(table), rows, cancel);

    public void Commit()
    {
        try
        {
            transaction.Commit();
            committed = true;
        }
        catch (DuckDBException fault)
        {
            throw DuckDbFault.Explain("the commit", fault);
        }
    }

    public void Dispose()
    {
        if (ended)
        {
            return;
        }

        ended = true;
        try
        {
            if (!committed)
            {
                Undo();
            }
        }
        finally
        {
            turn.Dispose();
        }
    }

    private void Undo()
    {
        var broken = false;
        try
        {
            transaction.Dispose();
        }
        catch (DuckDBException)
        {
            // The engine has undone it already, or serves nobody any more: what it reports hides the fault that came first.
            broken = true;
        }

        connections.Recover(broken);
    }
}
