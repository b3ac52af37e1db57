using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Kinds.Trend;

namespace Toex.Reporting.Kinds.SmallMultiples;

/// <summary>Lays small multiples out: many panels on one scale, its labels only at the left and at the bottom.</summary>
internal sealed class SmallMultiplesLayout
{
    private const float LeastWidth = 116;
    private const float Gap = 14;
    private const float BelowRow = 10;
    private const float BelowPlots = 24;
    private const float LeastPlot = 44;

    private readonly Page page;
    private readonly TrendContent content;
    private readonly TrendAxes scales;
    private readonly TextStyle tick;
    private readonly List<(double Value, string Label)> ticks;
    private readonly PanelGrid natural;

    public SmallMultiplesLayout(Page page, TrendContent content, TrendAxes scales)
    {
        (this.page, this.content, this.scales) = (page, content, scales);
        tick = new(12, page.Palette.QuietInk);
        ticks = [.. scales.Ticks.Select(t => (t, scales.Scale.Label(t)))];
        var left = PageFrame.Margin + ticks.Max(t => page.Fonts.Width(t.Label, tick)) + 8;
        var panels = content.Series.Count;
        var wanted = panels switch { <= 3 => panels, 4 => 2, <= 9 => 3, <= 16 => 4, <= 25 => 5, <= 36 => 6, _ => 7 };
        natural = PanelGrid.Arrange(panels, wanted, left, page.Width - PageFrame.Margin, LeastWidth, Gap);
    }

    private float Natural => content.Series.Count switch { 1 => 300, <= 4 => 180, <= 9 => 120, <= 16 => 100, _ => 76 };

    /// <inheritdoc cref="PageBody"/>
    public float Write(float top, float? height)
    {
        var grid = natural.Fitting(height, g => Overhead(g) + (g.Rows * LeastPlot), LeastWidth);
        var heads = Heads(grid);
        var plotHeight = height is { } given ? Math.Max(LeastPlot, (given - Overhead(grid)) / grid.Rows) : Natural;
        for (var row = 0; row < grid.Rows; row++)
        {
            var plot = top + heads.HeightOf(row) + 4;
            foreach (var panel in grid.InRow(row))
            {
                heads.Write(panel, top, onPlot: true);
                var area = grid.Area(panel, plot, plot + plotHeight);
                WritePanel(panel, area);
                if (panel % grid.Columns == 0)
                {
                    WriteTicks(area);
                }

                if (grid.IsLowest(panel))
                {
                    WriteSpan(area);
                }
            }

            top = plot + plotHeight + BelowRow;
        }

        return top - BelowRow + BelowPlots;
    }

    private void WritePanel(int panel, SKRect area)
    {
        var series = content.Series[panel];
        page.Add(new Panel(area, new TrendPlot(series, scales, page.Palette, area, series.InFocus) { Faint = true,
            Events = content.EventsOf(series) }.Draw));
    }

    private PanelHeads Heads(PanelGrid grid) => new(page, grid,
        content.Series.Select(s => (s.Name, TrendFinding.Small(s, content))), content.Series.Count <= 9 ? 15 : 13);

    /// <summary>Height of everything but the plots.</summary>
    private float Overhead(PanelGrid grid) =>
        Heads(grid).TotalHeight + (grid.Rows * 6) + ((grid.Rows - 1) * BelowRow) + BelowPlots;

    /// <summary>The first and the last month, at the edges; the last alone where both find no room.</summary>
    private void WriteSpan(SKRect area)
    {
        var baseline = area.Bottom + tick.Size + 5;
        var last = page.Place(content.Period.Short(content.Span.Last), area.Right, baseline, SKTextAlign.Right, tick);
        var first = page.Place(content.Period.Short(content.Span.First), area.Left, baseline, SKTextAlign.Left, tick);
        page.Add(last);
        if (content.Span.First != content.Span.Last && first.Bounds.Right + 8 < last.Bounds.Left)
        {
            page.Add(first);
        }
    }

    /// <summary>As many as find room, from the bottom up.</summary>
    private void WriteTicks(SKRect area)
    {
        var free = float.MaxValue;
        foreach (var (value, label) in ticks)
        {
            var text = page.Place(label, area.Left - 8, scales.Y(value, area) + (tick.Size * 0.36f), SKTextAlign.Right, tick);
            if (text.Bounds.Bottom < free)
            {
                page.Add(text);
                free = text.Bounds.Top - 2;
            }
        }
    }
}
