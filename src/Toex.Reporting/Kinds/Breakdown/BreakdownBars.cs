using Toex.Profiles.Measures;
using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The bars of a breakdown: one a group for a single force, else one a force, stacked.</summary>
internal static class BreakdownBars
{
    public static StackedBars Create(BreakdownContent content, Palette palette) => content.All is { } all ? Stacked(content, all, palette)
        : Single(content, palette);

    private static StackedBars Single(BreakdownContent content, Palette palette)
    {
        var row = content.Rows[0];
        return new()
        {
            Rows = [.. content.Groups.Select((name, g) => new StackRow(name, false, [new(0, row.Counts[g] ?? 0, "")], Figure(row, g)))],
            Key = [(content.Unit, palette.Focus)],
            KeyTitle = "",
            Unit = content.Unit,
            Format = MeasureFormat.Count,
        };
    }

    /// <summary>A group's count, and its share where there is one: <c>20 (10.0%)</c>.</summary>
    public static string Figure(BreakdownRow row, int group) =>
        SmallNumbers.Text(row.Counts[group])
            + (row.Shares[group] is { } share ? $" ({NumberText.Format(share, MeasureFormat.Percentage)})" : "");

    /// <summary>In bars of counts the group's would dwarf the forces', so it has one only where bars are shares.</summary>
    private static StackedBars Stacked(BreakdownContent content, BreakdownRow all, Palette palette)
    {
        var rows = content.Shares ? content.Rows.Prepend(all) : content.Rows;
        return new()
        {
            Rows = [.. rows.Select(r => new StackRow(r.Name, r.InFocus || r == all, [.. Segments(content, r)], End(content, r)))],
            Key = [.. content.Groups.Zip(GroupColors.Colors(content.Groups, content.Ordered, palette)), .. content.AnyWithheld
                ? [(SmallNumbers.Mark, palette.Background)] : Array.Empty<(string, SkiaSharp.SKColor)>()],
            KeyTitle = content.Dimension,
            Unit = content.Shares ? $"share of {content.Unit}" : content.Unit,
            Format = content.Shares ? MeasureFormat.Percentage : MeasureFormat.Count,
            Whole = content.Shares,
            FirstIsGroup = content.Shares,
        };
    }

    private static string End(BreakdownContent content, BreakdownRow row) => content.Shares ? $"of {SmallNumbers.Text(row.Total)}"
        : SmallNumbers.Text(row.Total);

    /// <summary>The groups that are shown, and then, as one part, all that is withheld: its length tells no more than the total
    /// does.</summary>
    private static IEnumerable<StackSegment> Segments(BreakdownContent content, BreakdownRow row)
    {
        var left = content.Shares ? row.Total > 0 ? 1.0 : 0 : row.Total ?? row.Counts.Sum(c => c ?? 0);
        for (var group = 0; group < content.Groups.Count; group++)
        {
            var length = (content.Shares ? row.Shares[group] : row.Counts[group]) ?? 0;
            left -= length;
            yield return new(
                group, length, content.Shares ? NumberText.Format(length, MeasureFormat.Percentage) : NumberText.Format((long)length));
        }

        yield return new(null, content.AnyWithheld && left > 1e-9 ? left : 0, SmallNumbers.Mark);
    }
}
