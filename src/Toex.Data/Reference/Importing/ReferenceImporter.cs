using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.Reference.Importing;

/// <summary>Loads published data into a profile database: a file whole or not at all, and the same file once.</summary>
public static class ReferenceImporter
{
    /// <summary>
    /// Loads a CSV file, plain or gzip. Rows that cannot be read are kept in <c>reference_issue</c> with the reason. Where an
    /// earlier file has rows for the same force and period, this file's rows replace them, unless they are only a part of them.
    /// </summary>
    /// <param name="store">The profile database.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancel">Stops; nothing is then loaded.</param>
    /// <exception cref="ToexException">
    /// The file is missing, empty, damaged or of another kind (<c>Toex.Reference.WrongKind</c>), or the database is read-only.
    /// </exception>
    public static ReferenceImportResult Import(
        IProfileStore store, ReferenceKind kind, string path, IProgress<ImportProgress>? progress, CancellationToken cancel) =>
        Import(store, kind, path, replaceWithFewer: false, progress, cancel);

    /// <summary>Loads a CSV file; says whether it may replace what it has only a part of.</summary>
    /// <param name="store">The profile database.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="replaceWithFewer">
    /// Whether rows of a force and period are replaced even where the file has far fewer of them. Where not, they are kept and the file's
    /// are rejected.
    /// </param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancel">Stops; nothing is then loaded.</param>
    /// <exception cref="ToexException">As of the other.</exception>
    public static ReferenceImportResult Import(
        IProfileStore store, ReferenceKind kind, string path, bool replaceWithFewer, IProgress<ImportProgress>? progress,
            CancellationToken cancel)
    {
        if (store.Info.ReadOnly)
        {
            throw DatabaseErrors.ReadOnly.With(store.Info.Location, "Import-ToexReference");
        }

        var meter = new ProgressMeter(progress);
        using var file = PublishedFile.Open(path, f => meter.Report(0, f), cancel);
        var request = new LoadRequest(store, kind, path, file, meter);
        var parts = new List<SharedPeriod>();

        // What a file has only a part of is known when it is loaded, and is rare: then the load begins anew without these rows.
        return Load(request, parts, replaceWithFewer, cancel) ?? Load(request, parts, replaceWithFewer, cancel)
            ?? throw new InvalidOperationException("A file has other rows than a moment ago.");
    }

    /// <summary>Loads a file but for the parts that are known.</summary>
    /// <returns>What became of it; null where more parts were found: nothing is then loaded.</returns>
    private static ReferenceImportResult? Load(
        LoadRequest request, List<SharedPeriod> parts, bool replaceWithFewer, CancellationToken cancel)
    {
        var (store, kind, path, file, meter) = request;
        using var records = new CsvRecords(file);
        RequireColumns(records, kind, path);
        using var turn = store.TakeTurn(cancel);
        var data = PublishedData.For(kind, store, cancel);
        using var transaction = store.BeginWrite("Import-ToexReference");
        if (ReferenceFiles.FindStanding(transaction, kind, file.Sha256, cancel) is { } before
            && RejectionLog.Read(transaction, before.Id, cancel).Summary is var rejections
            && !(replaceWithFewer && rejections.Any(r => r.Reason == RejectionReasons.Part)))
        {
            return new(kind, path, before.RowsRead, before.RowsLoaded, before.RowsRejected, 0, AlreadyLoaded: true, [.. rejections],
                file.Sha256)
            {
                NotClassified = [.. UnclassifiedCodes.Find(transaction, before.Id, cancel)],
            };
        }

        var load = new ReferenceLoad(
            data, records, ReferenceFiles.NextId(transaction, cancel), parts.Select(p => (p.ForceId, p.Month)).ToHashSet(),
            rows => meter.Report(rows, file));
        load.Run(transaction, cancel);
        if (load.RowsRead == 0)
        {
            throw ReferenceErrors.Empty.With(path);
        }

        if (!replaceWithFewer && load.Shared.Where(s => s.IsPart).ToList() is { Count: > 0 } found)
        {
            parts.AddRange(found);
            return null;
        }

        load.Replace(transaction, cancel);
        ReferenceFiles.Add(transaction, load, path, file.Sha256, cancel);
        var unclassified = UnclassifiedCodes.Find(transaction, load.FileId, cancel);
        transaction.Commit();
        var forces = load.Shared.Count + parts.Count == 0 ? []
            : ForceDirectory.Load(store, cancel).All.ToDictionary(f => f.Id, f => f.Name);
        return new(kind, path, load.RowsRead, load.RowsLoaded, load.Rejections.Count, load.RowsReplaced, AlreadyLoaded: false,
            [.. load.Rejections.Summary], file.Sha256)
        {
            NotClassified = [.. unclassified],
            Replaced = [.. load.Shared.Select(Named)],
            Kept = [.. parts.Select(Named)],
        };

        PeriodRows Named(SharedPeriod shared) => new(forces[shared.ForceId], data.PeriodOf(shared.Month), shared.Before, shared.Now);
    }

    private static void RequireColumns(CsvRecords records, ReferenceKind kind, string path)
    {
        var missing = records.Choose(PublishedData.ColumnsOf(kind));
        if (missing.Count > 0)
        {
            var other = Enum.GetValues<ReferenceKind>().Cast<ReferenceKind?>()
                .FirstOrDefault(
                    k => PublishedData.ColumnsOf(k!.Value).All(c => records.Header.Contains(c, StringComparer.OrdinalIgnoreCase)));
            throw ReferenceErrors.WrongKind.With(path, PublishedData.NameOf(kind), string.Join(", ", missing.Select(m => $"'{m}'")),
                other is { } found
                    ? $"It is {PublishedData.NameOf(found)}: import it with -Kind {found}."
                    : "Use the CSV file as it was published, with its header as the first line.");
        }
    }
}
