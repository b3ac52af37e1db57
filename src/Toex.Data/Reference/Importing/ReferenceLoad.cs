using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>One load of a published file into its table. Rows stream: memory does not grow with the file.</summary>
/// <param name="data">What the file holds.</param>
/// <param name="records">The file, after its header.</param>
/// <param name="fileId">Key of the file.</param>
/// <param name="progress">Told how many rows were read.</param>
internal sealed class ReferenceLoad(PublishedData data, CsvRecords records, int fileId, Action<long> progress)
{
    private const int RowsBetweenReports = 1024;
    private bool ended;

    internal int FileId => fileId;

    internal ReferenceKind Kind => data.Kind;

    internal long RowsRead { get; private set; }

    internal long RowsLoaded { get; private set; }

    internal long RowsReplaced { get; private set; }

    internal RejectionLog Rejections { get; } = new(fileId);

    internal void Run(IStoreTransaction transaction, CancellationToken cancel)
    {
        // A bulk load holds the connection, so rejected rows are written between bulk loads: whenever the log is full.
        while (!ended)
        {
            RowsLoaded += transaction.BulkLoad(data.Table, Rows(cancel), cancel);
            Rejections.Save(transaction, cancel);
        }

        data.SaveLookups(transaction, cancel);
        RowsReplaced = transaction.Execute(
            SqlQuery.Embedded(typeof(ReferenceLoad).Assembly, "Reference/Queries/" + data.ReplaceStatement, ("reference_file_id", fileId)), cancel);
    }

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
