using System.Globalization;
using Toex.Data.Reference;

namespace Toex.Data.Submissions.Standard;

/// <summary>
/// The submission standard: one layout for each kind of file that a force sends, defined once, in <c>standard-column.csv</c> and
/// <c>standard-value.csv</c>; lists of values that are reference tables are taken from those.
/// </summary>
public static class SubmissionStandard
{
    /// <summary>Version of the standard, which each submission records.</summary>
    public const string Version = "1.1";

    /// <summary>Headings that begin so are ignored: Toex writes its remarks on rejected rows under them.</summary>
    public const string RemarkPrefix = "toex_";

    private const string Folder = "Submissions/Standard/";

    private static readonly (string List, string Table, string Key, string Theme)[] ReferenceLists =
    [
        ("outcome_group", "outcome_group", "outcome_group_id", ""), ("location_type", "location_type", "location_type_id", ""),
        ("relationship", "relationship", "relationship_id", ""), ("episode_harm", "episode_harm", "harm_id", ""),
        ("found_by", "found_by", "found_by_id", ""), ("order_type", "order_type", "order_type_id", ""),
        ("missing_risk", "risk_level", "risk_level_id", "missing"), ("visor_risk", "risk_level", "risk_level_id", "visor"),
    ];

    private static readonly Lazy<IReadOnlyList<AllowedValue>> AllValues =
        new(() => [.. ReferenceLists.SelectMany(OfReference), .. OfStandard()]);

    private static readonly Lazy<IReadOnlyList<SubmissionColumn>> AllColumns = new(() => [.. ReadColumns()]);

    /// <summary>Every column of every kind, in order.</summary>
    public static IReadOnlyList<SubmissionColumn> Columns => AllColumns.Value;

    /// <summary>The spellings of every list of allowed values.</summary>
    internal static IReadOnlyList<AllowedValue> Values => AllValues.Value;

    /// <summary>The columns of a kind, in order.</summary>
    /// <param name="kind">Kind of file.</param>
    public static IReadOnlyList<SubmissionColumn> ColumnsFor(SubmissionKind kind) => [.. Columns.Where(c => c.Kind == kind)];

    /// <summary>A kind's name as files and the database write it, such as <c>offence_persons</c>.</summary>
    /// <param name="kind">Kind of file.</param>
    public static string NameOf(SubmissionKind kind) =>
        string.Concat(
            kind.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The kind of a name in any spelling; null where there is none.</summary>
    internal static SubmissionKind? KindOf(string name) =>
        Enum.TryParse<SubmissionKind>(
            name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : null;

    private static IEnumerable<SubmissionColumn> ReadColumns()
    {
        var table = EmbeddedTable.Read("standard-column", Folder);
        foreach (var row in table.Rows)
        {
            string Value(string column) => table.Value(row, column);
            var type = Enum.Parse<SubmissionValueType>(Value("type"), ignoreCase: true);
            var list = Value("allowed");
            yield return new(
                KindOf(Value("kind"))!.Value, Value("column"), type, FormatOf(type), Value("required") == "1", Value("key") == "1",
                int.Parse(Value("longest"), CultureInfo.InvariantCulture), Value("least"), Value("most"), list,
                [.. Values.Where(v => v.List == list).Select(v => v.Spelling)], Value("meaning"));
        }
    }

    private static IEnumerable<AllowedValue> OfStandard()
    {
        var table = EmbeddedTable.Read("standard-value", Folder);
        return table.Rows.Select(r => new AllowedValue(
            table.Value(r, "allowed"), table.Value(r, "spelling"), int.Parse(table.Value(r, "value"), CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<AllowedValue> OfReference((string List, string Table, string Key, string Theme) list)
    {
        var table = EmbeddedTable.Read(list.Table);
        return table.Rows.Where(r => list.Theme.Length == 0 || table.Value(r, "theme") == list.Theme)
            .Select(r =>
                new AllowedValue(list.List, table.Value(r, "name"), int.Parse(table.Value(r, list.Key), CultureInfo.InvariantCulture)));
    }

    private static string FormatOf(SubmissionValueType type) => type switch
    {
        SubmissionValueType.Text => "text",
        SubmissionValueType.Integer => "digits",
        SubmissionValueType.Date => "yyyy-MM-dd or dd/MM/yyyy",
        SubmissionValueType.PartialDate => "yyyy-MM-dd or dd/MM/yyyy; in part: yyyy-MM, MM/yyyy, yyyy, or ?? for a part",
        SubmissionValueType.Time => "HH:mm",
        SubmissionValueType.Moment => "yyyy-MM-dd HH:mm or dd/MM/yyyy HH:mm",
        SubmissionValueType.Flag => "Y or N",
        SubmissionValueType.Lookup => "one of the allowed values",
        SubmissionValueType.Force => "force code or name",
        SubmissionValueType.Offence => "008/06, 8/6, 00806 or 8N",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The standard says no format of this type."),
    };
}
