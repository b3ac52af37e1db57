using Toex.Data.Files;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// DuckDB's side of <see cref="CellText"/> and <see cref="HiddenCharacters"/>: macros over the same lists, and the conditions of the rules
/// about characters.
/// </summary>
internal static class StagingText
{
    private const int MostSafeDouble = 53;
    private static readonly string Edge = HiddenCharacters.EdgeClass;
    private static readonly string Signs = string.Concat(CellText.FormulaSigns.Select(c => FormattableString.Invariant($@"\x{{{(int)c:X}}}")));

    /// <summary>The statements that make the macros.</summary>
    internal static IReadOnlyList<string> Macros { get; } =
    [
        $"CREATE OR REPLACE TEMP MACRO toex_unmarked(t) AS CASE WHEN regexp_matches(t, '^''[{Signs}]') THEN substr(t, 2) ELSE t END",
        $"CREATE OR REPLACE TEMP MACRO toex_trimmed(t) AS regexp_replace(t, '^[{Edge}]+|[{Edge}]+$', '', 'g')",
        """
        CREATE OR REPLACE TEMP MACRO toex_plain(t) AS
            CASE WHEN regexp_full_match(t, '="[^"]*"') THEN toex_unmarked(toex_trimmed(substr(t, 3, length(t) - 3))) ELSE t END
        """,
        $"""
        CREATE OR REPLACE TEMP MACRO toex_text(t) AS
            CASE WHEN regexp_matches(t, '^[{Edge}''=]|[{Edge}]$') THEN nullif(toex_plain(toex_unmarked(toex_trimmed(t))), '') ELSE nullif(t, '') END
        """,
        $"CREATE OR REPLACE TEMP MACRO toex_visible(t) AS CASE WHEN regexp_matches(t, '[{HiddenCharacters.UnseenClass}]') THEN {Visible()} ELSE t END",
    ];

    /// <summary>When a reference holds a character that nobody sees, or what stands for one.</summary>
    internal static string IsUnseenIn(string raw) =>
        $@"regexp_matches({raw}, '[{HiddenCharacters.UnseenClass}{HiddenCharacters.PictureClass}]|\\u[0-9A-F]{{4}}')";

    /// <summary>When a reference holds a character that looks like another.</summary>
    internal static string IsAlikeIn(string raw) => $"regexp_matches({raw}, '[{HiddenCharacters.LookAlikeClass}]')";

    /// <summary>When a reference is a number that lost its last digits.</summary>
    internal static string IsShortened(string raw) => $@"regexp_full_match({raw}, '[+-]?[0-9]+([.,][0-9]+)?[eE]\+[0-9]+')";

    /// <summary>
    /// A Parquet column as the text that a CSV file would have: a number that is whole is its digits, whatever its type; one that its type
    /// cannot hold to the last digit is in scientific form, which no reference may be.
    /// </summary>
    internal static string OfParquet(string column, string type)
    {
        var text = $"CAST({column} AS VARCHAR)";
        var wide = FormattableString.Invariant($"CAST({column} AS DOUBLE)");
        var most = type == "FLOAT" ? 24 : MostSafeDouble;
        return type is "DOUBLE" or "FLOAT"
            ? $$"""
              CASE WHEN isnan({{column}}) THEN NULL
                   WHEN isinf({{column}}) THEN '1e+999'
                   WHEN abs({{wide}}) >= pow(2, {{most}}) THEN format('{:.16e}', {{wide}})
                   WHEN {{wide}} = trunc({{wide}}) THEN CAST(CAST({{column}} AS BIGINT) AS VARCHAR)
                   ELSE {{text}} END
              """
            : type.StartsWith("DECIMAL", StringComparison.Ordinal)
                ? $"CASE WHEN {column} = trunc({column}) THEN CAST(CAST({column} AS HUGEINT) AS VARCHAR) ELSE {text} END"
                : text;
    }

    private static string Visible() => HiddenCharacters.ShownAs
        .Where(s => !char.IsSurrogate(s.Character[0]))
        .Aggregate($@"regexp_replace(t, '[\x{{E0000}}-\x{{E007F}}]', '\\uE0000', 'g')", (sql, shown) =>
            FormattableString.Invariant($"replace({sql}, chr({(int)shown.Character[0]}), '{shown.Shown}')"));
}
