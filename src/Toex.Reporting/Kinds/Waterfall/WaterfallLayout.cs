using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>Lays a waterfall out: comparisons on the left, bars with their bits, the threshold labelled on top, ticks below.</summary>
internal sealed class WaterfallLayout(Page page, WaterfallContent content)
{
    private const float Gap = NamedRows.Gap;
    private const float LeastPitch = 34;
    private const float GreatestPitch = 60;
    private const float AboveRows = 34;

    /// <summary>Lays the rows out from a top down, in a height where one is given, and returns the bottom.</summary>
    /// <param name="top">Where to begin.</param>
    /// <param name="height">Height to fill; null for as much as the rows need.</param>
    /// <returns>The bottom, which lies lower than asked where the rows do not fit.</returns>
    public float Write(float top, float? height)
    {
        var rows = NamedRows.Fit(
            page, [.. content.Bars.Select(b => (b.Label, b.IsTotal))], RowSpace.Whole(page, height - AboveRows - ValueAxis.Height),
                LeastPitch, GreatestPitch);
        var area = new SKRect(
            PageFrame.Margin + rows.NameWidth, top + AboveRows, page.Width - PageFrame.Margin, top + AboveRows + rows.Height);
        var bold = rows.Style with { Bold = true };
        var (from, to) = Values(area.Width, bold);
        var axis = new ValueAxis(area, from, to, 90, MeasureFormat.Rate);
        page.Add(new Panel(area, new WaterfallPlot
        {
            Content = content, Palette = page.Palette, Area = area, Values = (from, to), Ticks = axis.Ticks,
        }.Draw));
        rows.Write(area);
        for (var row = 0; row < content.Bars.Count; row++)
        {
            var bar = content.Bars[row];
            page.Write(NumberText.Bits(bar.Bits), axis.At(bar.To) + (bar.Falls ? -Gap : Gap), rows.Baseline(row, area.Top),
                bar.Falls ? SKTextAlign.Right : SKTextAlign.Left, bold, backed: true);
        }

        axis.WriteAbove(page, content.Threshold.Bits, WaterfallWords.Threshold(content));
        return axis.Write(page, "Bits of evidence, added up");
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
}
