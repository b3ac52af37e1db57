using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Layout.Stacks;

/// <summary>Lays stacked bars out: the key on top, names on the left, bars with their labels, ticks below.</summary>
internal sealed class StackedBarLayout(Page page, StackedBars bars)
{
    private const float Gap = NamedRows.Gap;
    private const float GroupGap = 8;
    private const float FewPitch = 36;
    private const float GreatestPitch = 90;
    private const int Few = 15;

    /// <inheritdoc cref="PageBody"/>
    public float Write(float top, float? height)
    {
        var start = top;
        if (bars.Key.Count > 1)
        {
            top = KeyLine.Write(page, PageFrame.Margin, page.Width - PageFrame.Margin, top, bars.KeyTitle, bars.Key) + 6;
        }

        top += 6;
        var apart = bars.FirstIsGroup ? GroupGap : 0;
        var columns = RowSpace.Columns(page, bars.Rows.Count, height - (top - start) - apart - ValueAxis.Height);
        var share = RowSpace.Share(bars.Rows.Count, columns.Count);
        var parts = columns.Select((space, i) => Part(space, [.. bars.Rows.Skip(i * share).Take(share)], share)).ToList();
        var names = parts.Max(p => p.Rows.NameWidth);
        return parts.Select((p, i) => WriteColumn(p.Bars, p.Rows, new(p.Space.Left + names, top, p.Space.Right,
            top + p.Rows.Height + (i == 0 ? apart : 0)), i == 0 ? apart : 0)).ToList().Max();
    }

    private (RowSpace Space, IReadOnlyList<StackRow> Bars, NamedRows Rows) Part(RowSpace space, IReadOnlyList<StackRow> rows, int share) =>
        (space, rows, NamedRows.Fit(page, [.. rows.Select(r => (r.Name, r.Strong))],
            space with { Height = space.Height * rows.Count / share }, bars.Rows.Count < Few ? FewPitch : 0, GreatestPitch));

    /// <param name="stacks">The bars.</param>
    /// <param name="rows">Their rows.</param>
    /// <param name="area">Their plot.</param>
    /// <param name="apart">How far those after the first are set apart from it.</param>
    private float WriteColumn(IReadOnlyList<StackRow> stacks, NamedRows rows, SKRect area, float apart)
    {
        var boxes = new List<Box>();
        var end = rows.Style with { Bold = true };
        var axis = new ValueAxis(area, 0, To(area.Width, end), 110, bars.Format, bars.Whole ? 1 : null);
        boxes.AddRange(
            axis.Ticks.Select(t => new Box(new(axis.At(t) - 0.5f, area.Top, axis.At(t) + 0.5f, area.Bottom), page.Palette.Grid)));
        rows.Write(area, Shift);
        for (var row = 0; row < stacks.Count; row++)
        {
            boxes.AddRange(WriteRow(stacks[row], area.Top + rows.Middle(row) + Shift(row), rows, axis.At, end));
        }

        boxes.Add(new(new(area.Left - 0.75f, area.Top, area.Left + 0.75f, area.Bottom), page.Palette.Line));
        page.Add(Box.Panel(area, boxes));
        return axis.Write(page, MeasureWords.Capital(bars.Unit));

        float Shift(int row) => row == 0 ? 0 : apart;
    }

    /// <summary>Value at the right edge, so that the longest end text fits beside the longest bar.</summary>
    private double To(float width, TextStyle end)
    {
        var longest = bars.Whole ? 1 : bars.Rows.Max(r => r.Length);
        longest = longest > 0 ? longest : bars.Format == MeasureFormat.Count ? 1 : 0.01;
        var text = bars.Rows.Max(r => page.Fonts.Width(r.End, end)) + (2 * Gap);
        return longest * width / Math.Max(width * 0.25f, width - text);
    }

    private List<Box> WriteRow(StackRow row, float middle, NamedRows rows, Func<double, float> at, TextStyle end)
    {
        var boxes = new List<Box>();
        var half = Math.Min(rows.Pitch * 0.37f, 24);
        var from = 0d;
        foreach (var segment in row.Segments.Where(s => s.Length > 0))
        {
            // A thread of background between parts: neighbours need not differ by colour alone.
            var area = new SKRect(at(from) + (from > 0 ? 1 : 0), middle - half, at(from + segment.Length), middle + half);
            var color = segment.Key is { } key ? bars.Key[key].Color : page.Palette.Background;
            if (area.Width > 0)
            {
                boxes.Add(new(area, color, segment.Key is null ? page.Palette.Line : page.Palette.OutlineOf(color)));
            }

            var style = new TextStyle(Math.Min(rows.Style.Size, 13), page.Palette.InkOn(color));
            if (page.Fonts.Width(segment.Label, style) + 8 <= area.Width && style.Size <= area.Height)
            {
                page.Write(segment.Label, area.MidX, middle + (style.Size * 0.36f), SKTextAlign.Center, style);
            }

            from += segment.Length;
        }

        page.Write(row.End, at(from) + Gap, middle + (end.Size * 0.36f), SKTextAlign.Left,
            end with { Bold = row.Strong || bars.Rows.All(r => !r.Strong) }, backed: true);
        return boxes;
    }
}
