using System.Globalization;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Schema;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Reads a file into the staging area. Every record of it is staged, or known to be malformed.</summary>
internal sealed class StagedRows
{
    private const string Careful = "stage.raw_record";
    private readonly List<SubmissionRecord> malformed = [];

    private StagedRows(long read) => Read = read;

    /// <summary>Records of the file.</summary>
    internal long Read { get; private set; }

    /// <summary>Whether rows carry the numbers of their records; else they stand in order, for DuckDB's own reader was enough.</summary>
    internal bool Numbered { get; private set; }

    /// <summary>Records that are no rows, in order.</summary>
    internal IReadOnlyList<SubmissionRecord> Malformed => malformed;

    /// <summary>Reads a file: by DuckDB's own reader where the file is plain and that gives every record, else record by record.</summary>
    internal static StagedRows Load(
        StagingArea area, SubmissionFile file, FileColumns columns, RowChecks checks, ColumnMap map, int headings, StageMeter meter, CancellationToken cancel)
    {
        var layout = KindLayout.Of(columns.Kind);
        Prepare(area, layout, map, cancel);
        foreach (var macro in StagingText.Macros)
        {
            area.Run(macro, cancel);
        }

        var rows = new StagedRows(file.Records);
        if (file.Container == FileContainer.Parquet)
        {
            Create(area, layout, checks, columns, map, StagingSql.Parquet(file.ColumnTypes), numbered: false, file, meter, cancel);
            rows.Read = Count(area, cancel);
            return rows;
        }

        if (!file.NeedsCare && rows.LoadFast(area, layout, checks, columns, map, file, meter, cancel))
        {
            return rows;
        }

        rows.Numbered = true;
        area.Run($"CREATE TABLE {Careful} (record_number BIGINT, {string.Join(", ", Enumerable.Range(0, headings).Select(i => $"c{i} VARCHAR"))})", cancel);
        IReadOnlyList<Column> raw = [new("record_number", ColumnType.Long), .. Enumerable.Range(0, headings).Select(i => Column.Text($"c{i}", 0).OrNull())];
        area.Fill("raw_record", raw, rows.Records(file, meter, cancel), cancel);
        Create(area, layout, checks, columns, map, Careful, numbered: true, file, meter, cancel);
        area.Run($"DROP TABLE {Careful}", cancel);
        return rows;
    }

    private bool LoadFast(
        StagingArea area, KindLayout layout, RowChecks checks, FileColumns columns, ColumnMap map, SubmissionFile file, StageMeter meter, CancellationToken cancel)
    {
        try
        {
            Create(area, layout, checks, columns, map, StagingSql.Csv(file.Headings.Count, file.Separator), numbered: false, file, meter, cancel);
        }
        catch (ToexException error) when (error.Definition == DatabaseErrors.QueryFailed)
        {
            // A record with another number of fields, most likely; whatever it is, the careful reader says which.
            Drop(area, cancel);
            return false;
        }

        if (Count(area, cancel) == Read)
        {
            return true;
        }

        Drop(area, cancel);
        return false;
    }

    private static void Drop(StagingArea area, CancellationToken cancel)
    {
        area.Run("DROP VIEW IF EXISTS stage.submitted", cancel);
        area.Run("DROP TABLE IF EXISTS stage.staged", cancel);
    }

    private IEnumerable<object?[]> Records(SubmissionFile file, StageMeter meter, CancellationToken cancel)
    {
        object?[]? row = null;
        foreach (var record in file.ReadCarefully(cancel))
        {
            meter.Tick("Reading", file.Fraction);
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

    private static void Create(
        StagingArea area, KindLayout layout, RowChecks checks, FileColumns columns, ColumnMap map, string source, bool numbered, SubmissionFile file, StageMeter meter,
        CancellationToken cancel)
    {
        var sql = StagingSql.Read(layout, checks, columns.Places, map, file.IsOdd, source, numbered);
        meter.Watch("Reading", () => area.Progress, () => sql.Contains("@path", StringComparison.Ordinal)
            ? area.Run(sql, cancel, ("path", DuckDbPath.Exactly(file.CopyPath)))
            : area.Run(sql, cancel));
        area.Run(StagingSql.View(layout, numbered), cancel);
    }

    private static long Count(StagingArea area, CancellationToken cancel) =>
        area.Query("SELECT COUNT(*) FROM stage.staged", row => row.GetInt64(0), cancel).Single();

    /// <summary>What values can be: the spellings of the standard's lists, the force's own values with their meanings, and its constants.</summary>
    private static void Prepare(StagingArea area, KindLayout layout, ColumnMap map, CancellationToken cancel)
    {
        foreach (var column in layout.Columns.Where(c => c.Type is SubmissionValueType.Flag or SubmissionValueType.Lookup))
        {
            Translate(area, "spelling", column.Name, SubmissionStandard.Values.Where(v => v.List == column.AllowedList)
                .Select(v => (v.Spelling, v.Value.ToString(CultureInfo.InvariantCulture))), "INTEGER", cancel);
        }

        foreach (var (column, values) in map.Values)
        {
            Translate(area, "own", column, values.Select(v => (v.Key, v.Value)), "VARCHAR", cancel);
        }

        foreach (var (column, constant) in map.Constants)
        {
            area.Set($"constant_{column}", constant, cancel);
        }
    }

    /// <summary>Makes an enumeration of spellings, whatever their case, and a list of what they stand for, in its order.</summary>
    private static void Translate(
        StagingArea area, string what, string column, IEnumerable<(string Spelling, string Meaning)> spellings, string type, CancellationToken cancel)
    {
        area.Run("DELETE FROM stage.spelling", cancel);
        area.Fill("spelling", [Column.Text("spelling", 0), Column.Text("meaning", 0), Column.Int("ordinal")],
            spellings.Select(s => (Spelling: CellText.Value(s.Spelling).ToLowerInvariant(), s.Meaning)).DistinctBy(s => s.Spelling, StringComparer.Ordinal)
                .Select((s, i) => new object?[] { s.Spelling, s.Meaning, i }), cancel);
        area.Run($"CREATE TYPE stage.{what}_{column} AS ENUM (SELECT spelling FROM stage.spelling ORDER BY ordinal)", cancel);
        area.Run($"SET VARIABLE toex_{what}_{column} = (SELECT list(CAST(meaning AS {type}) ORDER BY ordinal) FROM stage.spelling)", cancel);
    }
}
