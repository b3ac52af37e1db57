using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// The statement that reads a file into the staging area, every value typed and every row with its problems, in one pass. It is made
/// of the standard's names only: values and a force's own headings never come into it.
/// </summary>
internal static class StagingSql
{
    /// <param name="open">The file; its values need a close look where it has characters that others do not have.</param>
    /// <param name="checks">Its checks.</param>
    /// <param name="source">Where the columns c0, c1, … come from.</param>
    /// <param name="numbered">Whether the source numbers its records; where not, they are numbered in their order.</param>
    internal static string Read(OpenSubmission open, RowChecks checks, string source, bool numbered) => $"""
        CREATE TABLE stage.staged AS
        WITH source AS (
            SELECT {string.Join(",\n            ", open.Layout.Columns.Select(c => $"{Raw(c, open.Columns.Places, open.Request.Map, open.File.IsOdd)} AS raw_{c.Name}"))}{(numbered ? ", record_number" : "")}
            FROM {source}
        ),
        typed AS (
            SELECT *, {string.Join(",\n            ", open.Layout.Columns.Select(c => $"{Typed(c, open.File.IsOdd)} AS {c.Name}"))}
            FROM source
        ),
        parted AS (
            SELECT *{string.Concat(open.Layout.Columns.Where(c => c.TextName is not null).Select(Parted))}
            FROM typed
        )
        SELECT {string.Join(", ", open.Layout.Staged)}{(numbered ? ", record_number" : "")},
               {checks.Problems} AS problems
        FROM parted
        """;

    /// <summary>The staged rows under one name, numbered as in the file. A table is filled in the order of its source.</summary>
    internal static string View(KindLayout layout, bool numbered) =>
        $"CREATE VIEW stage.submitted AS SELECT {RecordNumber(numbered)} AS record_number, {string.Join(", ", layout.Staged)}, problems "
            + $"FROM stage.staged";

    /// <summary>The number of a staged row among the records of its file.</summary>
    internal static string RecordNumber(bool numbered) => numbered ? "staged.record_number" : "staged.rowid + 1";

    /// <summary>The rows of a CSV file, its headings skipped. {0} is the separator, one of a fixed few.</summary>
    internal static string Csv(int headings, char separator) =>
        "read_csv(@path, auto_detect = false, compression = 'none', hive_partitioning = false, header = true, " +
        $"delim = {Literal(separator)}, quote = '\"', escape = '\"', strict_mode = true, " +
        $"max_line_size = 2097152, columns = {{{string.Join(", ", Enumerable.Range(0, headings).Select(i => $"'c{i}': 'VARCHAR'"))}}})";

    /// <summary>The rows of a Parquet file as text; what has no text is nothing.</summary>
    /// <param name="types">Types of its columns.</param>
    internal static string Parquet(IReadOnlyList<string> types) =>
        $"(SELECT {string.Join(", ", types.Select((t, i) => $"{StagingText.OfParquet($"c{i}", t)} AS c{i}"))} FROM "
            + $"{ParquetRows(types.Count)})";

    /// <summary>The rows of a Parquet file, their columns named c0, c1, …; @path is a pattern that matches the file alone.</summary>
    internal static string ParquetRows(int columns) =>
        $"read_parquet(@path, hive_partitioning = false) AS p({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"c{i}"))})";

    private static string Literal(char separator) => separator switch
    {
        ',' => "','",
        ';' => "';'",
        '|' => "'|'",
        '\t' => "E'\\t'",
        _ => throw new ArgumentOutOfRangeException(nameof(separator), separator, "No such separator."),
    };

    /// <summary>
    /// A value without spaces around it, as the map translates it; an empty one is nothing. To look for spaces first costs a tenth of
    /// trimming every value.
    /// </summary>
    private static string Raw(SubmissionColumn column, IReadOnlyDictionary<string, int?> columns, ColumnMap map, bool odd)
    {
        if (!columns.TryGetValue(column.Name, out var place))
        {
            return "CAST(NULL AS VARCHAR)";
        }

        if (place is not { } i)
        {
            return $"CAST(getvariable('toex_constant_{column.Name}') AS VARCHAR)";
        }

        var value = odd ? $"toex_text(c{i})" : $"CASE WHEN c{i} LIKE ' %' OR c{i} LIKE '% ' THEN nullif(trim(c{i}), '') ELSE c{i} END";
        var own = $"TRY_CAST(lower(COALESCE({value}, '')) AS stage.own_{column.Name})";
        return map.Values.ContainsKey(column.Name)
            ? $"CASE WHEN {own} IS NULL THEN {value} ELSE nullif(getvariable('toex_own_{column.Name}')[enum_code({own}) + 1], '') END"
            : value;
    }

    /// <summary>A date that may be known in part stays one only where it can be; else what is known of it is its text.</summary>
    private static string Parted(SubmissionColumn column) => $"""
         REPLACE (CASE WHEN toex_could_be({column.Name}) THEN {column.Name} END AS {column.Name}),
            CASE WHEN raw_{column.Name} IS NOT NULL AND toex_could_be({column.Name}) IS NOT TRUE THEN toex_date_text(raw_{column.Name}) END AS {column.TextName}
        """;

    private static string Typed(SubmissionColumn column, bool odd) => column.Type switch
    {
        SubmissionValueType.Text or SubmissionValueType.Offence when odd && !column.IsReference => $"toex_visible(raw_{column.Name})",
        SubmissionValueType.Date or SubmissionValueType.PartialDate => $"toex_day(raw_{column.Name})",
        SubmissionValueType.Moment => $"toex_moment(raw_{column.Name})",
        SubmissionValueType.Time => $"toex_time(raw_{column.Name})",
        SubmissionValueType.Integer => $"toex_number(raw_{column.Name})",

        // An enumeration finds a spelling by hash, and unlike a join keeps the rows in order.
        SubmissionValueType.Flag or SubmissionValueType.Lookup =>
            $"getvariable('toex_spelling_{column.Name}')[enum_code(TRY_CAST(lower(raw_{column.Name}) AS stage.spelling_{column.Name})) + 1]",
        _ => $"raw_{column.Name}",
    };
}
