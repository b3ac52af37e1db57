using SkiaSharp;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Comparison;

/// <summary>Lays a comparison out: names on the left, bars with their values, the group's line labelled on top, ticks below.</summary>
internal sealed class ComparisonLayout(Page page, ComparisonContent content)
{
    private const float Gap = 8;
    private const float NameSize = 15;
    private const float LeastNameSize = 9;
    private const float GreatestPitch = 90;
    private const float BelowRows = 52;

    /// <summary>Lays the rows out from a top down, in a height where one is given, and returns the bottom.</summary>
    /// <param name="top">Where to begin.</param>
    /// <param name="height">Height to fill; null for as much as the rows need.</param>
    /// <returns>The bottom, which lies lower than asked where the rows do not fit.</returns>
    public float Write(float top, float? height)
    {
        var (style, names, pitch) = FitRows(height - AboveRows - BelowRows);
        var left = PageFrame.Margin + names.Select((lines, row) => lines.Max(l => page.Fonts.Width(l, RowStyle(row, style)))).Max() + Gap;
        var area = new SKRect(left, top + AboveRows, page.Width - PageFrame.Margin, top + AboveRows + (pitch * names.Count));
        var bold = style with { Bold = true };
        var values = Values(area.Width, bold);
        var scale = ValueScale.Over(values.To - values.From, (int)Math.Clamp(area.Width / 110, 2, 9), content.Words.Measure.Format);
        float At(double value) => area.Left + (float)((value - values.From) / (values.To - values.From) * area.Width);

        var ticks = scale.Ticks(values.From, values.To).ToList();
        page.Add(new Panel(area, new ComparisonPlot
        {
            Content = content, Palette = page.Palette, Area = area, Values = values, Ticks = ticks, Pitch = pitch,
        }.Draw));
        WriteNames(area, pitch, names, style);
        WriteValues(area, pitch, At, bold);
        WriteGroup(area, At);
        return WriteAxis(area, ticks, scale, At);
    }

    private float AboveRows => content.Group is null ? 14 : 42;

    private TextStyle RowStyle(int row, TextStyle style) => style with { Bold = content.Bars[row].InFocus };

    private (TextStyle Style, List<IReadOnlyList<string>> Names, float Pitch) FitRows(float? height)
    {
        for (var size = NameSize; ; size--)
        {
            var style = new TextStyle(size, page.Palette.Ink);
            var names = content.Bars.Select((b, row) => LineBreaker.Break(b.PoliceForce, page.Width * 0.36f, RowStyle(row, style), page.Fonts)).ToList();
            var needed = Math.Max(names.Max(n => n.Count) * style.LineHeight * 0.95f, style.Size * 1.28f) + (size >= NameSize ? 7 : 1);
            var offered = height / names.Count ?? Math.Max(needed, names.Count < 15 ? 36 : 0);
            if (offered >= needed || size <= LeastNameSize)
            {
                return (style, names, Math.Max(needed, Math.Min(offered, Math.Max(needed, GreatestPitch))));
            }
        }
    }

    /// <summary>Values at the edges, so that the longest value text fits beside the longest bar.</summary>
    private (double From, double To) Values(float width, TextStyle style)
    {
        double least = Math.Min(content.Bars.Min(b => b.Least), content.Group ?? 0), greatest = Math.Max(content.Bars.Max(b => b.Greatest), content.Group ?? 0);
        if (least == greatest)
        {
            greatest = content.Words.Measure.Format is Profiles.Measures.MeasureFormat.Count or Profiles.Measures.MeasureFormat.Rate ? 1 : 0.01;
        }

        var text = content.Bars.Max(b => page.Fonts.Width(content.Words.Value(b.Value), style)) + (2 * Gap);
        var (leftText, rightText) = (least < 0 ? text : 0, content.Bars.Any(b => b.Value >= 0) ? text : Gap);
        var unit = (greatest - least) / Math.Max(width * 0.25f, width - leftText - rightText);
        return (least - (leftText * unit), greatest + (rightText * unit));
    }

    private void WriteNames(SKRect area, float pitch, List<IReadOnlyList<string>> names, TextStyle style)
    {
        for (var row = 0; row < names.Count; row++)
        {
            var middle = area.Top + ((row + 0.5f) * pitch);
            var baseline = middle + (style.Size * 0.36f) - ((names[row].Count - 1) * style.LineHeight * 0.95f / 2);
            foreach (var line in names[row])
            {
                page.Write(line, area.Left - Gap, baseline, SKTextAlign.Right, RowStyle(row, style));
                baseline += style.LineHeight * 0.95f;
            }
        }
    }

    private void WriteValues(SKRect area, float pitch, Func<double, float> at, TextStyle style)
    {
        for (var row = 0; row < content.Bars.Count; row++)
        {
            var bar = content.Bars[row];
            var baseline = area.Top + ((row + 0.5f) * pitch) + (style.Size * 0.36f);
            var plain = style with { Bold = bar.InFocus || content.FocusBar is null };
            var below = bar.Value < 0;
            var text = page.Place(content.Words.Value(bar.Value), below ? at(bar.Least) - Gap : at(bar.Greatest) + Gap, baseline,
                below ? SKTextAlign.Right : SKTextAlign.Left, plain, backed: true);
            page.Add(content.Group is { } group && Crosses(text.Bounds, at(group)) ? text with { X = at(group) + (below ? -Gap : Gap) } : text);
        }
    }

    private static bool Crosses(SKRect text, float x) => text.Left - 4 < x && x < text.Right + 4;

    private void WriteGroup(SKRect area, Func<double, float> at)
    {
        if (content.Group is { } group)
        {
            var style = new TextStyle(14, page.Palette.Ink, Bold: true);
            var text = $"Group of {content.Bars.Count} forces: {content.Words.Value(group)}";
            var half = page.Fonts.Width(text, style) / 2;
            var x = Math.Clamp(at(group), Math.Min(PageFrame.Margin + half, page.Width / 2), Math.Max(page.Width - PageFrame.Margin - half, page.Width / 2));
            page.Write(text, x, area.Top - 8, SKTextAlign.Center, style);
        }
    }

    private float WriteAxis(SKRect area, List<double> ticks, ValueScale scale, Func<double, float> at)
    {
        var style = new TextStyle(13, page.Palette.QuietInk);
        var free = float.MinValue;
        foreach (var tick in ticks)
        {
            var text = page.Place(scale.Label(tick), at(tick), area.Bottom + 17, SKTextAlign.Center, style);
            if (text.Bounds.Left > free && text.Bounds.Right < page.Width - 2)
            {
                page.Add(text);
                free = text.Bounds.Right + 6;
            }
        }

        page.Write(MeasureWords.Capital(content.Words.Measure.Unit), area.Left, area.Bottom + 37, SKTextAlign.Left, style);
        return area.Bottom + BelowRows;
    }
}
