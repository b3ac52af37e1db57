namespace Toex.Data.Stores;

/// <summary>Writes that are kept together or not at all. Disposing without <see cref="Commit"/> undoes them.</summary>
public interface IStoreTransaction : IDisposable
{
    /// <summary>Runs a portable statement and returns the number of rows it changed.</summary>
    long Execute(SqlQuery statement, CancellationToken cancel);

    /// <summary>Streams the rows of a query that sees what this transaction has written so far.</summary>
    IEnumerable<T> Query<T>(SqlQuery query, Func<System.Data.Common.DbDataReader, T> map, CancellationToken cancel);

    /// <summary>Streams rows into a table by the engine's own bulk load and returns how many were loaded.</summary>
    /// <param name="table">Table name, as in the schema.</param>
    /// <param name="rows">Rows with a value for each column of the table, in the schema's order; null for no value.</param>
    /// <param name="cancel">Stops the load; nothing of it is kept unless committed.</param>
    long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel);

    /// <summary>Keeps what was written.</summary>
    void Commit();
}
