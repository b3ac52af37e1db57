using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Rules;
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
        var rows = new StagedRows(file.Records);
        if (file.Container == FileContainer.Parquet)
        {
            Create(area, layout, checks, columns, map, StagingSql.Parquet(headings), numbered: false, file, meter, cancel);
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
        catch (ToexException error) when (error.Message.Contains("CSV Error", StringComparison.Ordinal))
        {
            // A record with another number of fields, most likely: the careful reader says which.
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
        var sql = StagingSql.Read(layout, checks, columns.Places, map, source, numbered);
        meter.Watch("Reading", () => area.Progress, () => sql.Contains("@path", StringComparison.Ordinal)
            ? area.Run(sql, cancel, ("path", file.Path))
            : area.Run(sql, cancel));
        area.Run(StagingSql.View(layout, numbered), cancel);
    }

    private static long Count(StagingArea area, CancellationToken cancel) =>
        area.Query("SELECT COUNT(*) FROM stage.staged", row => row.GetInt64(0), cancel).Single();

    /// <summary>The spellings of the lists, the map's own codes among them, and its constants.</summary>
    private static void Prepare(StagingArea area, KindLayout layout, ColumnMap map, CancellationToken cancel)
    {
        var lists = layout.Columns.Where(c => c.Type is SubmissionValueType.Flag or SubmissionValueType.Lookup).ToList();
        area.Fill("spelling", [Column.Text("name", 0), Column.Text("spelling", 0), Column.Int("code"), Column.Int("ordinal")],
            lists.SelectMany(c => Spellings(c, map).Select((s, i) => new object?[] { c.Name, s.Spelling, s.Code, i })), cancel);
        foreach (var column in lists.Select(c => c.Name))
        {
            area.Run($"CREATE TYPE stage.spelling_{column} AS ENUM (SELECT spelling FROM stage.spelling WHERE name = '{column}' ORDER BY ordinal)", cancel);
            area.Run($"SET VARIABLE toex_codes_{column} = (SELECT list(code ORDER BY ordinal) FROM stage.spelling WHERE name = '{column}')", cancel);
        }

        foreach (var column in layout.Columns.Select(c => c.Name))
        {
            // Variables outlive the staging area: each is set, if only to nothing.
            area.Set($"constant_{column}", map.Constants.GetValueOrDefault(column), cancel);
            area.Set($"empty_{column}", map.Values.GetValueOrDefault(column)?.GetValueOrDefault(""), cancel);
        }
    }

    private static IEnumerable<(string Spelling, int Code)> Spellings(SubmissionColumn column, ColumnMap map)
    {
        var allowed = SubmissionStandard.Values.Where(v => v.List == column.AllowedList).ToList();
        var codes = allowed.DistinctBy(v => v.Spelling, StringComparer.OrdinalIgnoreCase).ToDictionary(v => v.Spelling, v => v.Value, StringComparer.OrdinalIgnoreCase);
        var own = map.Values.TryGetValue(column.Name, out var translated) ? translated : new Dictionary<string, string>();

        // The force's own codes come first: 1 may be no in its system.
        return own.Select(o => (Spelling: o.Key, Code: codes[o.Value])).Concat(codes.Select(c => (Spelling: c.Key, Code: c.Value)))
            .Select(s => (Spelling: s.Spelling.Trim().ToLowerInvariant(), s.Code)).DistinctBy(s => s.Spelling, StringComparer.Ordinal);
    }
}
