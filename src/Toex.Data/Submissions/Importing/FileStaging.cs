using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Reads a file into the staging area: by DuckDB's own reader where the file is plain and that gives every record, else record by record.
/// </summary>
internal sealed class FileStaging
{
    private const string Careful = "stage.raw_record";
    private readonly OpenSubmission open;
    private readonly RowChecks checks;
    private readonly CancellationToken cancel;

    private FileStaging(OpenSubmission open, RowChecks checks, CancellationToken cancel) =>
        (this.open, this.checks, this.cancel) = (open, checks, cancel);

    private SubmissionFile File => open.File;

    internal static StagedRows Load(OpenSubmission open, RowChecks checks, CancellationToken cancel)
    {
        StagedSpellings.Fill(open, cancel);
        foreach (var macro in StagingText.Macros)
        {
            open.Area.Run(macro, cancel);
        }

        return new FileStaging(open, checks, cancel).Load();
    }

    private StagedRows Load()
    {
        if (File.Container == FileContainer.Parquet)
        {
            Create(StagingSql.Parquet(open.ParquetTypes), numbered: false);
            return new(Count(), Numbered: false, []);
        }

        return !File.NeedsCare && IsLoadedFast() ? new(File.Records, Numbered: false, []) : LoadCarefully();
    }

    private bool IsLoadedFast()
    {
        try
        {
            Create(StagingSql.Csv(File.Headings.Count, File.Separator), numbered: false);
            if (Count() == File.Records)
            {
                return true;
            }
        }
        catch (ToexException error) when (error.Definition == DatabaseErrors.QueryFailed)
        {
            // A record with another number of fields, most likely; whatever it is, the careful reader says which.
        }

        open.Area.Run("DROP VIEW IF EXISTS stage.submitted", cancel);
        open.Area.Run("DROP TABLE IF EXISTS stage.staged", cancel);
        return false;
    }

    private StagedRows LoadCarefully()
    {
        var columns = Enumerable.Range(0, File.Headings.Count).Select(i => $"c{i}").ToList();
        open.Area.Run($"CREATE TABLE {Careful} (record_number BIGINT, {string.Join(", ", columns.Select(c => $"{c} VARCHAR"))})", cancel);
        IReadOnlyList<Column> raw = [new("record_number", ColumnType.Long), .. columns.Select(c => Column.Text(c, 0).OrNull())];
        var malformed = new List<SubmissionRecord>();
        open.Area.Fill("raw_record", raw, Records(malformed), cancel);
        Create(Careful, numbered: true);
        open.Area.Run($"DROP TABLE {Careful}", cancel);
        return new(File.Records, Numbered: true, malformed);
    }

    private IEnumerable<object?[]> Records(List<SubmissionRecord> malformed)
    {
        object?[]? row = null;
        foreach (var record in File.ReadCarefully(cancel))
        {
            open.Meter.Tick("Reading", File.Fraction);
            if (record.Problem is not null)
            {
                malformed.Add(record);
                continue;
            }

            row ??= new object?[record.Fields.Length + 1];
            row[0] = record.Number;
            for (var i = 0; i < record.Fields.Length; i++)
            {
                row[i + 1] = record.Fields[i] is { Length: > 0 } value ? value : null;
            }

            yield return row;
        }
    }

    private void Create(string source, bool numbered)
    {
        var sql = StagingSql.Read(open, checks, source, numbered);
        open.Meter.Watch("Reading", () => open.Area.Progress, () => sql.Contains("@path", StringComparison.Ordinal)
            ? open.Area.Run(sql, cancel, ("path", DuckDbPath.Exactly(File.CopyPath)))
            : open.Area.Run(sql, cancel));
        open.Area.Run(StagingSql.View(open.Layout, numbered), cancel);
    }

    private long Count() => open.Area.Query("SELECT COUNT(*) FROM stage.staged", row => row.GetInt64(0), cancel).Single();
}
