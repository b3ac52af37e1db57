using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>Lays a comparison out: names on the left, bars with their values, the group's line labelled on top, ticks below.</summary>
internal sealed class ComparisonLayout(Page page, ComparisonContent content)
{
    private const float Gap = NamedRows.Gap;
    private const float GreatestPitch = 90;
    private const float FewPitch = 36;
    private const int Few = 15;

    /// <summary>Lays the rows out from a top down, in a height where one is given, and returns the bottom.</summary>
    /// <param name="top">Where to begin.</param>
    /// <param name="height">Height to fill; null for as much as the rows need.</param>
    /// <returns>The bottom, which lies lower than asked where the rows do not fit.</returns>
    public float Write(float top, float? height)
    {
        var room = height - AboveRows - ValueAxis.Height;
        var columns = RowSpace.Columns(page, content.Bars.Count, room);
        var share = RowSpace.Share(content.Bars.Count, columns.Count);
        var parts = columns.Select((space, i) => Part(space, [.. content.Bars.Skip(i * share).Take(share)], share)).ToList();
        var names = parts.Max(p => p.Rows.NameWidth);
        return parts.Max(p => WriteColumn(p.Bars, p.Rows, new(p.Space.Left + names, top + AboveRows, p.Space.Right,
            top + AboveRows + p.Rows.Height)));
    }

    private (RowSpace Space, IReadOnlyList<RankedBar> Bars, NamedRows Rows) Part(
        RowSpace space, IReadOnlyList<RankedBar> bars, int share) =>
        (space, bars, NamedRows.Fit(page, [.. bars.Select(b => (b.PoliceForce, b.InFocus))],
            space with { Height = space.Height * bars.Count / share }, content.Bars.Count < Few ? FewPitch : 0, GreatestPitch));

    private float WriteColumn(IReadOnlyList<RankedBar> bars, NamedRows rows, SKRect area)
    {
        var bold = rows.Style with { Bold = true };
        var (from, to) = Values(area.Width, bold);
        var axis = new ValueAxis(area, from, to, 110, content.Words.Measure.Format);
        page.Add(new Panel(area, new ComparisonPlot
        {
            Content = content, Bars = bars, Palette = page.Palette, Area = area, Values = (from, to), Ticks = axis.Ticks,
            Pitch = rows.Pitch,
        }.Draw));
        rows.Write(area);
        WriteValues(bars, rows, area.Top, axis, bold);
        if (content.Group is { } group)
        {
            axis.WriteAbove(page, group, $"Group of {content.Bars.Count} forces: {content.Words.Value(group)}");
        }

        return axis.Write(page, MeasureWords.Capital(content.Words.Measure.Unit));
    }

    private float AboveRows => content.Group is null ? 14 : 42;

    /// <summary>Values at the edges, so that the longest value text fits beside the longest bar.</summary>
    private (double From, double To) Values(float width, TextStyle style)
    {
        double least = Math.Min(content.Bars.Min(b => b.Least), content.Group ?? 0), greatest =
            Math.Max(content.Bars.Max(b => b.Greatest), content.Group ?? 0);
        if (least == greatest)
        {
            greatest = content.Words.Measure.Format is Profiles.Measures.MeasureFormat.Count or Profiles.Measures.MeasureFormat.Rate ? 1
                : 0.01;
        }

        var text = content.Bars.Max(b => page.Fonts.Width(content.Words.Value(b.Value), style)) + (2 * Gap);
        var (leftText, rightText) = (least < 0 ? text : 0, content.Bars.Any(b => b.Value >= 0) ? text : Gap);
        var unit = (greatest - least) / Math.Max(width * 0.25f, width - leftText - rightText);
        return (least - (leftText * unit), greatest + (rightText * unit));
    }

    private void WriteValues(IReadOnlyList<RankedBar> bars, NamedRows rows, float top, ValueAxis axis, TextStyle style)
    {
        for (var row = 0; row < bars.Count; row++)
        {
            var bar = bars[row];
            var plain = style with { Bold = bar.InFocus || content.FocusBar is null };
            var below = bar.Value < 0;
            var text = page.Place(
                content.Words.Value(bar.Value), below ? axis.At(bar.Least) - Gap : axis.At(bar.Greatest) + Gap, rows.Baseline(row, top),
                below ? SKTextAlign.Right : SKTextAlign.Left, plain, backed: true);
            page.Add(content.Group is { } group && Crosses(text.Bounds, axis.At(group))
                ? text with { X = axis.At(group) + (below ? -Gap : Gap) } : text);
        }
    }

    private static bool Crosses(SKRect text, float x) => text.Left - 4 < x && x < text.Right + 4;
}
