using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>A comparison in words: the finding, highest, lowest and group.</summary>
internal static class ComparisonAlternativeText
{
    public static string Write(ComparisonContent content, string window)
    {
        var words = content.Words;
        var forces = content.Bars.Count == 1 ? "" : $" for {content.Bars.Count} forces";
        var range = content.Bars.Count == 1 || content.First.Value == content.Last.Value ? ""
            : $", highest {content.First.PoliceForce} {words.Value(content.First.Value)}, lowest {content.Last.PoliceForce} "
                + $"{words.Value(content.Last.Value)}";
        var group = content.Group is { } value ? $", group {words.Value(value)}" : "";
        return $"{FindingText.Write(content.Finding)} Bar chart of {InTitle(words)}{forces}, {window}{range}{group}."
            + NotKnown.After(content.Unknown) + LeftOutText.After(content.LeftOut, words);
    }

    private static string InTitle(MeasureWords words) =>
        words.Measure.Format == Profiles.Measures.MeasureFormat.Change ? "change in " + words.Title : words.Series;
}
