using System.Data.Common;
using Toex.Data.Stores;

namespace Toex.Profiles.Tests.Queries;

/// <summary>A store that remembers what was asked of it.</summary>
internal sealed class RecordingStore(IProfileStore inner) : IProfileStore
{
    internal HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    public StoreInfo Info => inner.Info;

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel)
    {
        Texts.Add(query.Text);
        return inner.Query(query, map, cancel);
    }

    public IDisposable TakeTurn(CancellationToken cancel) => inner.TakeTurn(cancel);

    public IStoreTransaction BeginWrite(string what, CancellationToken cancel = default) => inner.BeginWrite(what, cancel);

    public void Dispose() => inner.Dispose();
}
