using System.Data.Common;

namespace Toex.Data.Stores;

/// <summary>The only way to a profile database, whichever engine keeps it. Not safe for use by two threads at once.</summary>
public interface IProfileStore : IDisposable
{
    /// <summary>What is connected, and how.</summary>
    StoreInfo Info { get; }

    /// <summary>Streams the rows of a portable query, one mapped row at a time.</summary>
    IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel);

    /// <summary>Begins the one kind of writing there is: a transaction, undone unless committed.</summary>
    /// <param name="what">What is being written, for the error when the connection is read-only.</param>
    IStoreTransaction BeginWrite(string what);
}
