using Toex.Data.Files;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// DuckDB's side of <see cref="CellText"/> and <see cref="HiddenCharacters"/>: macros over the same lists, and the conditions of the rules
/// about characters.
/// </summary>
internal static class StagingText
{
    private const int MostSafeDouble = 53;
    private static readonly string Edge = HiddenCharacters.EdgeClass;
    private static readonly string Signs =
        string.Concat(CellText.FormulaSigns.Select(c => FormattableString.Invariant($@"\x{{{(int)c:X}}}")));

    /// <summary>The statements that make the macros.</summary>
    internal static IReadOnlyList<string> Macros { get; } =
    [
        // Each argument stands in its macro once: a macro is copied into the statement for every use of it.
        $"CREATE OR REPLACE TEMP MACRO toex_trimmed(t) AS regexp_replace(t, '^[{Edge}]+|[{Edge}]+$', '', 'g')",
        $@"CREATE OR REPLACE TEMP MACRO toex_unmarked(t) AS regexp_replace(t, '(?s)^''([{Signs}].)', '\1')",
        $@"CREATE OR REPLACE TEMP MACRO toex_unwrapped(t) AS regexp_replace(t, '^=""[{Edge}]*([^""]*?)[{Edge}]*""$', '\1')",
        "CREATE OR REPLACE TEMP MACRO toex_text_of(t) AS toex_unmarked(toex_unwrapped(toex_unmarked(toex_trimmed(t))))",
        $"""
        CREATE OR REPLACE TEMP MACRO toex_text(t) AS
            nullif(CASE WHEN regexp_matches(t, '^[{Edge}''=]|[{Edge}]$') THEN toex_text_of(t) ELSE t END, '')
        """,
        $$"""
        CREATE OR REPLACE TEMP MACRO toex_shown(c) AS
            CASE WHEN NOT regexp_matches(c, '[{{HiddenCharacters.UnseenClass}}]') THEN c
                 WHEN unicode(c) < 32 THEN chr(9216 + unicode(c))
                 WHEN unicode(c) = 127 THEN chr(9249)
                 WHEN unicode(c) >= 917504 THEN '\uE0000'
                 ELSE '\u' || format('{:04X}', unicode(c)) END
        """,
        $"""
        CREATE OR REPLACE TEMP MACRO toex_visible(t) AS
            CASE WHEN regexp_matches(t, '[{HiddenCharacters.UnseenClass}]')
                 THEN list_aggregate(list_transform(regexp_extract_all(t, '(?s).'), lambda c: toex_shown(c)), 'string_agg', '')
                 ELSE t END
        """,
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
}
