using System.Globalization;

namespace Toex.Data.Reference;

/// <summary>
/// Lists the offence codes of each scope rule. A code has one theme; <c>scope-theme.csv</c> says under which theme a rule counts
/// that theme and on which condition. A code without a theme (fraud; entries that are not crimes) is in no rule.
/// </summary>
internal static class ScopeExpansion
{
    /// <summary>The table of themes by rule; it is not a table of the database.</summary>
    internal const string Table = "scope_theme";

    internal static IEnumerable<object?[]> Rows(EmbeddedTable codes)
    {
        var themes = EmbeddedTable.Read(Table);
        var byTheme =
            codes.Rows.ToLookup(
                r => codes.Value(r, "offence_theme_id"), r => Number(codes.Value(r, "offence_code_id")), StringComparer.Ordinal);
        return from theme in themes.Rows
               from code in byTheme[themes.Value(theme, "offence_theme_id")]
               select new object?[]
               {
                   Number(themes.Value(theme, "scope_rule_id")),
                   code,
                   Number(themes.Value(theme, "counted_as_theme_id")),
                   (short)Number(themes.Value(theme, "condition_id")),
               };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
