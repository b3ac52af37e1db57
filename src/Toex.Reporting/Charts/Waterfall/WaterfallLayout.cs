using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Waterfall;

/// <summary>Lays a waterfall out: comparisons on the left, bars with their bits, the threshold labelled on top, ticks below.</summary>
internal sealed class WaterfallLayout(Page page, WaterfallContent content)
{
    private const float Gap = 8;
    private const float NameSize = 15;
    private const float LeastNameSize = 9;
    private const float GreatestPitch = 60;
    private const float AboveRows = 34;
    private const float BelowRows = 52;

    /// <summary>Lays the rows out from a top down, in a height where one is given, and returns the bottom.</summary>
    /// <param name="top">Where to begin.</param>
    /// <param name="height">Height to fill; null for as much as the rows need.</param>
    /// <returns>The bottom, which lies lower than asked where the rows do not fit.</returns>
    public float Write(float top, float? height)
    {
        var (style, names, pitch) = FitRows(height - AboveRows - BelowRows);
        var left = PageFrame.Margin + names.SelectMany((lines, row) => lines.Select(l => page.Fonts.Width(l, RowStyle(row, style)))).Max() + Gap;
        var area = new SKRect(left, top + AboveRows, page.Width - PageFrame.Margin, top + AboveRows + (pitch * names.Count));
        var bold = style with { Bold = true };
        var values = Values(area.Width, bold);
        var scale = ValueScale.Over(values.To - values.From, (int)Math.Clamp(area.Width / 90, 2, 9), MeasureFormat.Rate);
        float At(double bits) => area.Left + (float)((bits - values.From) / (values.To - values.From) * area.Width);

        var ticks = scale.Ticks(values.From, values.To).ToList();
        page.Add(new Panel(area, new WaterfallPlot
        {
            Content = content, Palette = page.Palette, Area = area, Values = values, Ticks = ticks,
        }.Draw));
        WriteNames(area, pitch, names, style);
        WriteBits(area, pitch, At, bold);
        WriteThreshold(area, At);
        return WriteAxis(area, ticks, scale, At);
    }

    private TextStyle RowStyle(int row, TextStyle style) => style with { Bold = content.Bars[row].IsTotal };

    private (TextStyle Style, List<IReadOnlyList<string>> Names, float Pitch) FitRows(float? height)
    {
        for (var size = NameSize; ; size--)
        {
            var style = new TextStyle(size, page.Palette.Ink);
            var names = content.Bars.Select((b, row) => LineBreaker.Break(b.Label, page.Width * 0.34f, RowStyle(row, style), page.Fonts)).ToList();
            var needed = Math.Max(names.Max(n => n.Count) * style.LineHeight, style.Size * 1.28f) + (size >= NameSize ? 8 : 1);
            var offered = height / names.Count ?? Math.Max(needed, 34);
            if (offered >= needed || size <= LeastNameSize)
            {
                return (style, names, Math.Max(needed, Math.Min(offered, Math.Max(needed, GreatestPitch))));
            }
        }
    }

    /// <summary>Bits at the edges, so that the bits of the outermost bars fit beside them.</summary>
    private (double From, double To) Values(float width, TextStyle style)
    {
        var (least, greatest) = (Math.Min(0, content.Least), Math.Max(0, content.Greatest));
        greatest = greatest - least < 1 ? least + 1 : greatest;
        var text = content.Bars.Max(b => page.Fonts.Width(NumberText.Bits(b.Bits), style)) + (2 * Gap);
        var unit = (greatest - least) / Math.Max(width * 0.25f, width - (2 * text));
        return (least - (text * unit), greatest + (text * unit));
    }

    private void WriteNames(SKRect area, float pitch, List<IReadOnlyList<string>> names, TextStyle style)
    {
        for (var row = 0; row < names.Count; row++)
        {
            var baseline = area.Top + ((row + 0.5f) * pitch) + (style.Size * 0.36f) - ((names[row].Count - 1) * style.LineHeight / 2);
            foreach (var line in names[row])
            {
                page.Write(line, area.Left - Gap, baseline, SKTextAlign.Right, RowStyle(row, style));
                baseline += style.LineHeight;
            }
        }
    }

    private void WriteBits(SKRect area, float pitch, Func<double, float> at, TextStyle style)
    {
        for (var row = 0; row < content.Bars.Count; row++)
        {
            var bar = content.Bars[row];
            var baseline = area.Top + ((row + 0.5f) * pitch) + (style.Size * 0.36f);
            page.Write(NumberText.Bits(bar.Bits), at(bar.To) + (bar.Falls ? -Gap : Gap), baseline,
                bar.Falls ? SKTextAlign.Right : SKTextAlign.Left, style, backed: true);
        }
    }

    private void WriteThreshold(SKRect area, Func<double, float> at)
    {
        var style = new TextStyle(14, page.Palette.Ink, Bold: true);
        var text = WaterfallWords.Threshold(content);
        var half = page.Fonts.Width(text, style) / 2;
        var x = Math.Clamp(at(content.Threshold.Bits), PageFrame.Margin + half, Math.Max(PageFrame.Margin + half, page.Width - PageFrame.Margin - half));
        page.Write(text, x, area.Top - 8, SKTextAlign.Center, style);
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

        page.Write("Bits of evidence, added up", area.Left, area.Bottom + 37, SKTextAlign.Left, style);
        return area.Bottom + BelowRows;
    }
}
