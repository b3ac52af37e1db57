using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Overdue;

/// <summary>The bars of a chart of what is overdue or open.</summary>
internal static class OverdueBars
{
    public static StackedBars Create(OverdueContent content, Palette palette) => new()
    {
        Rows = [.. content.Rows.Select(r => new StackRow(r.Name, r.InFocus, [.. Segments(content, r)], OverdueFinding.Brief(r)))],
        Key = [.. content.Parts.Zip(Colors(content, palette)), .. content.AnyWithheld ? [(SmallNumbers.Mark, palette.Background)]
            : Array.Empty<(string, SkiaSharp.SKColor)>()],
        KeyTitle = content.Forces == 1 ? content.Title : "Level of risk",
        Unit = content.Shares ? $"share of {content.Unit}" : content.Unit,
        Format = content.Shares ? MeasureFormat.Percentage : MeasureFormat.Count,
        Whole = content.Shares && content.Rows.All(r => r.Due is null),
    };

    /// <summary>The longest time and the highest risk are the darkest.</summary>
    private static IEnumerable<SkiaSharp.SKColor> Colors(OverdueContent content, Palette palette) =>
        content.Forces == 1 ? palette.Shades(content.Parts.Count).Reverse() : GroupColors.Colors(content.Parts, true, palette);

    private static IEnumerable<StackSegment> Segments(OverdueContent content, OverdueRow row)
    {
        var whole = content.Shares ? row.Whole : 1;
        var left = row.Total ?? row.Counts.Sum(c => c ?? 0);
        for (var part = 0; part < content.Parts.Count; part++)
        {
            var count = row.Counts[part] ?? 0;
            left -= count;
            var length = whole == 0 ? 0 : (double)count / whole;
            yield return new(part, length, content.Shares ? NumberText.Format(length, MeasureFormat.Percentage) : NumberText.Format(count));
        }

        yield return new(null, whole == 0 ? 0 : (double)left / whole, SmallNumbers.Mark);
    }
}
