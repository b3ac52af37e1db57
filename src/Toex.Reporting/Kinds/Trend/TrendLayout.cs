using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Lays a trend out: one panel over the page's width, or a grid of small ones on one scale.</summary>
internal sealed class TrendLayout(Page page, TrendContent content, PanelGrid grid)
{
    private const float BelowPlot = 34;
    private readonly TextStyle tick = new(content.Series.Count == 1 ? 14 : 12, page.Palette.QuietInk);
    private readonly PanelHeads heads = new(page, grid, content.Series.Select(s => (s.Name, TrendFinding.Brief(s, content))));

    /// <summary>Height of everything but the plots.</summary>
    public float Overhead => Enumerable.Range(0, grid.Rows).Sum(HeadHeight) + (grid.Rows * BelowPlot);

    /// <summary>Lays the panels out from a top down and returns the bottom.</summary>
    public float Write(float top, float plotHeight, TrendAxes scales)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            var plotTop = top + HeadHeight(row);
            foreach (var panel in grid.InRow(row))
            {
                WritePanel(panel, grid.Area(panel, top, plotTop + plotHeight), plotTop, scales);
            }

            top = plotTop + plotHeight + BelowPlot;
        }

        return top;
    }

    private void WritePanel(int number, SKRect panel, float plotTop, TrendAxes scales)
    {
        var series = content.Series[number];
        var ticks = scales.Ticks.Select(t => (Value: t, Label: scales.Scale.Label(t))).ToList();
        var left = ticks.Max(t => page.Fonts.Width(t.Label, tick)) + 8;
        var limits = content.Series.Count == 1 && series.Limits is { } known ? LimitLabels(known) : [];
        var right = limits.Count == 0 ? 0 : limits.Max(l => page.Fonts.Width(l.Text, l.Style)) + 10;
        var area = new SKRect(panel.Left + left, plotTop, panel.Right - right, panel.Bottom);

        page.Add(new Panel(area, new TrendPlot(series, scales, page.Palette, area, series.InFocus
            && content.Series.Count > 1) { Events = content.EventsOf(series) }.Draw));
        WriteHead(number, panel);
        foreach (var (value, label) in ticks)
        {
            page.Write(label, area.Left - 8, scales.Y(value, area) + (tick.Size * 0.36f), SKTextAlign.Right, tick);
        }

        WriteLimits(limits, scales, area);
        MonthLabels.Write(page, content, scales, area, panel, tick);
        var named = content.Series.Count == 1 ? EventLabels.Write(page, content.Events, scales, area) : [];
        new SignalLabels(page, content, series, scales, area).Write(named);
    }

    private void WriteHead(int number, SKRect panel)
    {
        if (content.Series.Count == 1)
        {
            page.Write($"{MeasureWords.Capital(content.Words.Measure.Unit)}, by {content.Period.Unit}", panel.Left, panel.Top + tick.Ascent,
                SKTextAlign.Left, tick);
            return;
        }

        heads.Write(number, panel.Top);
    }

    private float HeadHeight(int row) => content.Series.Count == 1 ? tick.LineHeight + 12 : heads.HeightOf(row) + 10;

    private List<(string Text, double Value, TextStyle Style)> LimitLabels(TrendPart limits)
    {
        var style = tick with { Color = page.Palette.Ink };
        return
        [
            ($"Upper limit {content.Words.Level(limits.Upper)}", limits.Upper, style),
            ($"Mean {content.Words.Level(limits.Mean)}", limits.Mean, style with { Bold = true }),
            ($"Lower limit {content.Words.Level(limits.Lower)}", limits.Lower, style),
        ];
    }

    /// <summary>Beside the ends of their lines; moved apart where those lie too close.</summary>
    private void WriteLimits(List<(string Text, double Value, TextStyle Style)> limits, TrendAxes scales, SKRect area)
    {
        if (limits.Count == 0)
        {
            return;
        }

        var height = tick.LineHeight;
        var middle = scales.Y(limits[1].Value, area);
        float[] ys =
            [Math.Min(scales.Y(limits[0].Value, area), middle - height), middle,
                Math.Max(scales.Y(limits[2].Value, area), middle + height)];
        var up = Math.Max(0, ys[2] - area.Bottom);
        for (var i = 0; i < ys.Length; i++)
        {
            var y = i == 2 || ys[i] > ys[2] - up - ((2 - i) * height) ? ys[2] - up - ((2 - i) * height) : ys[i];
            page.Write(limits[i].Text, area.Right + 8, y + (tick.Size * 0.36f), SKTextAlign.Left, limits[i].Style);
        }
    }
}
