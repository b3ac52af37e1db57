using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>A breakdown in words: the finding, and the groups of all forces together.</summary>
internal static class BreakdownAlternativeText
{
    public static string Write(BreakdownContent content, string window)
    {
        var (row, chart) = content.All is { } all ? (all, $"Stacked bar chart for {content.Rows.Count} forces")
            : (content.Rows[0], "Bar chart");
        var groups = content.Groups.Select((name, g) => $"{name} {BreakdownBars.Figure(row, g)}");
        return $"{FindingText.Write(BreakdownFinding.Find(content))} "
            + $"{chart} of {content.Unit} by {MeasureWords.InSentence(content.Dimension)}, {window}"
            + $"{(content.All is null ? "" : ", " + row.Name.ToLowerInvariant())}: {string.Join(", ", groups)}."
            + NotKnown.After(content.Unknown);
    }
}
