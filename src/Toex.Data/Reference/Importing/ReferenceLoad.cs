using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>One load of a published file into its table. Rows stream: memory does not grow with the file.</summary>
/// <param name="data">What the file holds.</param>
/// <param name="records">The file, after its header.</param>
/// <param name="fileId">Key of the file.</param>
/// <param name="kept">Forces and periods whose earlier rows are kept: the file's are rejected.</param>
/// <param name="progress">Told how many rows were read.</param>
internal sealed class ReferenceLoad(
    PublishedData data, CsvRecords records, int fileId, IReadOnlySet<(int ForceId, int Month)> kept, Action<long> progress)
{
    private const int RowsBetweenReports = 1024;
    private bool ended;

    internal int FileId => fileId;

    internal ReferenceKind Kind => data.Kind;

    internal long RowsRead { get; private set; }

    internal long RowsLoaded { get; private set; }

    internal long RowsReplaced { get; private set; }

    internal RejectionLog Rejections { get; } = new(fileId);

    /// <summary>Forces and periods of which earlier files have rows too.</summary>
    internal IReadOnlyList<SharedPeriod> Shared { get; private set; } = [];

    /// <summary>Loads the rows; what earlier files have of the same forces and periods stands beside them until it is replaced.</summary>
    internal void Run(IStoreTransaction transaction, CancellationToken cancel)
    {
        // A bulk load holds the connection, so rejected rows are written between bulk loads: whenever the log is full.
        while (!ended)
        {
            RowsLoaded += transaction.BulkLoad(data.Table, Rows(cancel), cancel);
            Rejections.Save(transaction, cancel);
        }

        data.SaveLookups(transaction, cancel);
        Shared = transaction.Query(Text(data.SharedQuery),
            row => new SharedPeriod(row.GetInt32(0), row.GetInt32(1), row.GetInt64(2), row.GetInt64(3)), cancel).ToList();
    }

    /// <summary>Takes away what earlier files have of the same forces and periods.</summary>
    internal void Replace(IStoreTransaction transaction, CancellationToken cancel) =>
        RowsReplaced = Shared.Count == 0 ? 0 : transaction.Execute(Text(data.ReplaceStatement), cancel);

    private SqlQuery Text(string name) =>
        SqlQuery.Embedded(typeof(ReferenceLoad).Assembly, "Reference/Queries/" + name, ("reference_file_id", fileId));

    private IEnumerable<object?[]> Rows(CancellationToken cancel)
    {
        while (!Rejections.IsFull)
        {
            if (!records.Next())
            {
                ended = true;
                yield break;
            }

            if (++RowsRead % RowsBetweenReports == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress(RowsRead);
            }

            object?[] row = [];
            var reason = records.HasAllFields ? data.TryMap(records, fileId, out row) : RejectionReasons.FieldCount;
            reason ??= kept.Count > 0 && kept.Contains(((int)row[0]!, (int)row[data.MonthColumn]!)) ? RejectionReasons.Part : null;
            if (reason is null)
            {
                yield return row;
            }
            else
            {
                Rejections.Add(reason, new(records.Line, records.Raw(RejectionLog.LongestText)));
            }
        }
    }
}
