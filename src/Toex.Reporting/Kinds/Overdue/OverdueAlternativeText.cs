using Toex.Reporting.Findings;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>A chart of what is overdue or open in words: the finding, and each bar of one force or the parts of all.</summary>
internal static class OverdueAlternativeText
{
    public static string Write(OverdueContent content)
    {
        var one = content.Forces == 1;
        var parts = one ? content.Rows.Select(r => $"{r.Name} {SmallNumbers.Text(r.Total)}")
            : content.Parts.Zip(content.All.Counts, (name, count) => $"{name} {SmallNumbers.Text(count)}");
        return $"{FindingText.Write(OverdueFinding.Find(content))} "
            + $"Stacked bar chart of {content.Unit}, {MeasureWords.InSentence(content.Title)}, "
            + $"by level of risk{(one ? " and by how long" : $", for {content.Forces} forces")}: {string.Join(", ", parts)}."
            + NotKnown.After(content.Unknown);
    }
}
