using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>A comparison in words: the finding, highest, lowest and group.</summary>
internal static class ComparisonAlternativeText
{
    public static string Of(ComparisonContent content, string window)
    {
        var words = content.Words;
        var parts = new List<string> { $"{ComparisonTitle.Of(content)}." };
        var forces = content.Bars.Count == 1 ? "" : $" for {content.Bars.Count} forces";
        var range = content.Bars.Count == 1 || content.First.Value == content.Last.Value ? ""
            : $", highest {content.First.PoliceForce} {words.Value(content.First.Value)}, lowest {content.Last.PoliceForce} {words.Value(content.Last.Value)}";
        var group = content.Group is { } value ? $", group {words.Value(value)}" : "";
        parts.Add($"Bar chart of {InTitle(words)}{forces}, {window}{range}{group}.");
        if (content.Unknown.Count > 0)
        {
            parts.Add($"Not known: {string.Join(", ", content.Unknown)}.");
        }

        return string.Join(" ", parts);
    }

    private static string InTitle(MeasureWords words) =>
        words.Measure.Format == Profiles.Measures.MeasureFormat.Change ? "change in " + words.Title : words.Series;
}
