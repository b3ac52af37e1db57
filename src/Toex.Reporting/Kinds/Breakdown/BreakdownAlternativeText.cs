using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>A breakdown in words: the finding, and the groups of all forces together.</summary>
internal static class BreakdownAlternativeText
{
    public static string Of(BreakdownContent content, string window)
    {
        var (row, chart) = content.All is { } all ? (all, $"Stacked bar chart for {content.Rows.Count} forces") : (content.Rows[0], "Bar chart");
        var groups = content.Groups.Select((name, g) => $"{name} {SmallNumbers.Text(row.Counts[g])}"
            + (row.Shares[g] is { } share ? $" ({NumberText.Of(share, MeasureFormat.Percentage)})" : ""));
        return $"{BreakdownTitle.Of(content)}. {chart} of {content.Unit} by {MeasureWords.InSentence(content.Dimension)}, {window}"
            + $"{(content.All is null ? "" : ", " + row.Name.ToLowerInvariant())}: {string.Join(", ", groups)}."
            + (content.Unknown.Count > 0 ? $" Not known: {string.Join(", ", content.Unknown)}." : "");
    }
}
