using ScottPlot;
using SkiaSharp;
using Toex.Reporting.Layout;
using Palette = Toex.Reporting.Look.Palette;

namespace Toex.Reporting.Kinds.Comparison;

/// <summary>Bars, whiskers, zero line and the group's line. Row 0 is the topmost bar.</summary>
internal sealed record ComparisonPlot
{
    public required ComparisonContent Content { get; init; }

    /// <summary>Those of the content's bars that stand here.</summary>
    public required IReadOnlyList<RankedBar> Bars { get; init; }

    public required Palette Palette { get; init; }

    public required SKRect Area { get; init; }

    /// <summary>Values at the left and right edge of the area.</summary>
    public required (double From, double To) Values { get; init; }

    public required IReadOnlyList<double> Ticks { get; init; }

    /// <summary>Height of a row in units.</summary>
    public required float Pitch { get; init; }

    public Plot Draw()
    {
        var plot = BarePlot.Create(Area);
        plot.Axes.SetLimits(Values.From, Values.To, Bars.Count - 0.5, -0.5);
        plot.Grid.YAxisStyle.IsVisible = false;
        BarePlot.Grid(plot.Grid.XAxisStyle, plot.Axes.Bottom, Ticks, Palette.Grid);
        AddBars(plot);
        if (Content.Group is { } group)
        {
            plot.Add.VerticalLine(group, 2.5f, Palette.Accent.ToPlot());
        }

        AddWhiskers(plot, Math.Min(4.5f, 1.5f + (Pitch * 0.1f)), Palette.Background);
        AddWhiskers(plot, 1.5f, Palette.Line);
        plot.Add.VerticalLine(0, 1.5f, Palette.Line.ToPlot());
        return plot;
    }

    private void AddBars(Plot plot)
    {
        var size = Math.Min(0.66, 48 / Pitch);
        var bars = new List<Bar>(Bars.Count);
        for (var row = 0; row < Bars.Count; row++)
        {
            var bar = Bars[row];
            bars.Add(new()
            {
                Position = row,
                Value = bar.Value,
                Size = size,
                Orientation = Orientation.Horizontal,
                FillColor = (bar.InFocus || Content.FocusBar is null ? Palette.Focus : Palette.Others).ToPlot(),
                LineWidth = 0,
            });
        }

        plot.Add.Bars(bars);
    }

    private void AddWhiskers(Plot plot, float width, SKColor color)
    {
        if (!Content.HasLimits)
        {
            return;
        }

        var bars = Bars;
        var whiskers = new ScottPlot.Plottables.ErrorBar(
            [.. bars.Select(b => b.Value)], [.. Enumerable.Range(0, bars.Count).Select(row => (double)row)],
            [.. bars.Select(b => (b.Upper ?? b.Value) - b.Value)], [.. bars.Select(b => b.Value - (b.Lower ?? b.Value))], null, null)
        {
            LineWidth = width,
            CapSize = Math.Min(5, Pitch * 0.18f),
            Color = color.ToPlot(),
        };
        plot.PlottableList.Add(whiskers);
    }
}
