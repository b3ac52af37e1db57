using System.Data.Common;

namespace Toex.Data.Stores;

/// <summary>The only way to a profile database, whichever engine keeps it. Operations that write take turns.</summary>
public interface IProfileStore : IDisposable
{
    /// <summary>What is connected, and how.</summary>
    StoreInfo Info { get; }

    /// <summary>Streams the rows of a portable query, one mapped row at a time.</summary>
    IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel);

    /// <summary>Waits until no other operation of this connection writes, and keeps others waiting until what is given is
    /// disposed.</summary>
    /// <param name="cancel">Stops the wait.</param>
    IDisposable TakeTurn(CancellationToken cancel);

    /// <summary>Begins the one kind of writing there is: a transaction, undone unless committed. It waits for its turn.</summary>
    /// <param name="what">What is being written, for the error when the connection is read-only.</param>
    /// <param name="cancel">Stops the wait.</param>
    IStoreTransaction BeginWrite(string what, CancellationToken cancel = default);

    /// <summary>Half-made files that an earlier process left, which hold personal data; a server keeps none.</summary>
    IReadOnlyList<string> LeftBehind() => [];

    /// <summary>DuckDB at the store's own tables: the connection of the turn, or another. Null where another engine keeps them.</summary>
    internal IEngineLease? Lease() => null;
}
