using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>Counts rejected rows by reason and keeps them for <c>reference_issue</c>; only so many are held before they are
/// written.</summary>
/// <param name="fileId">Key of the file.</param>
internal sealed class RejectionLog(int fileId)
{
    /// <summary>The longest text of a row that is kept, in characters.</summary>
    internal const int LongestText = 4000;
    private const int MostHeld = 5_000;
    private const int Examples = 3;
    private readonly Dictionary<string, (long Count, List<RejectedRow> First)> reasons = new(StringComparer.Ordinal);
    private readonly List<object?[]> held = [];

    /// <summary>Whether so many rows are held that they should be written.</summary>
    internal bool IsFull => held.Count >= MostHeld;

    /// <summary>Rows rejected so far.</summary>
    internal long Count { get; private set; }

    /// <summary>Rejected rows by reason, most frequent first.</summary>
    internal IReadOnlyList<RejectionSummary> Summary =>
        [.. reasons.Select(r => new RejectionSummary(r.Key, r.Value.Count, [.. r.Value.First])).OrderByDescending(r => r.Count)
            .ThenBy(r => r.Reason, StringComparer.Ordinal)];

    /// <summary>Takes in a rejected row.</summary>
    internal void Add(string reason, RejectedRow row)
    {
        held.Add([fileId, row.Line, reason, row.Text]);
        CountIn(reason, row);
    }

    /// <summary>Writes the rows that are held.</summary>
    internal void Save(IStoreTransaction transaction, CancellationToken cancel)
    {
        if (held.Count > 0)
        {
            transaction.BulkLoad("reference_issue", held, cancel);
            held.Clear();
        }
    }

    /// <summary>The rejected rows of a file that was loaded before.</summary>
    internal static RejectionLog Read(IStoreTransaction transaction, int fileId, CancellationToken cancel)
    {
        var log = new RejectionLog(fileId);
        var query = SqlQuery.Embedded(
            typeof(RejectionLog).Assembly, "Reference/Queries/reference-issues.sql", ("reference_file_id", fileId));
        foreach (var (reason, row) in transaction.Query(
            query, r => (r.GetString(1), new RejectedRow(r.GetInt64(0), r.GetString(2))), cancel))
        {
            log.CountIn(reason, row);
        }

        return log;
    }

    private void CountIn(string reason, RejectedRow row)
    {
        var (count, first) = reasons.TryGetValue(reason, out var known) ? known : (0, []);
        if (first.Count < Examples)
        {
            first.Add(row);
        }

        reasons[reason] = (count + 1, first);
        Count++;
    }
}
