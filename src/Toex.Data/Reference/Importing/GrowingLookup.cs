using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>A lookup table (an id and its texts) that takes in texts that it does not have yet.</summary>
internal sealed class GrowingLookup
{
    private const char Between = '\u001f';
    private readonly string table;
    private readonly Dictionary<string, int> ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<object?[]> added = [];
    private int lastId;

    private GrowingLookup(string table, Dictionary<string, int> ids)
    {
        (this.table, this.ids) = (table, ids);
        bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        lastId = ids.Count == 0 ? 0 : ids.Values.Max();
    }

    /// <summary>Reads a lookup table: a query of its id and its texts.</summary>
    internal static GrowingLookup Load(IProfileStore store, string table, string query, CancellationToken cancel) => new(table,
        store.Query(SqlQuery.Embedded(typeof(GrowingLookup).Assembly, "Reference/Queries/" + query),
                row => (Key: string.Join(Between, Enumerable.Range(1, row.FieldCount - 1).Select(row.GetString)), Id: row.GetInt32(0)),
                    cancel)
            .DistinctBy(r => r.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(r => r.Key, r => r.Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>The id of a text; a new one is kept for <see cref="Save"/>.</summary>
    internal int this[ReadOnlySpan<char> text] => bySpan.TryGetValue(text, out var id) ? id : Add(text.ToString());

    /// <summary>The id of a pair of texts.</summary>
    internal int this[ReadOnlySpan<char> first, ReadOnlySpan<char> second] => this[string.Concat(first, [Between], second)];

    /// <summary>Whether a text fits its column.</summary>
    internal bool Fits(ReadOnlySpan<char> text, int column = 1) => text.Length <= ProfileSchema.Table(table).Columns[column].Length;

    /// <summary>Writes the texts that are new.</summary>
    internal void Save(IStoreTransaction transaction, CancellationToken cancel)
    {
        if (added.Count > 0)
        {
            transaction.BulkLoad(table, added, cancel);
            added.Clear();
        }
    }

    private int Add(string text)
    {
        ids.Add(text, ++lastId);
        added.Add([lastId, .. text.Split(Between)]);
        return lastId;
    }
}
