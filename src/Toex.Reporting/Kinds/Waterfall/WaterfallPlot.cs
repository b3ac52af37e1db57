using ScottPlot;
using SkiaSharp;
using Toex.Reporting.Layout;
using Palette = Toex.Reporting.Look.Palette;

namespace Toex.Reporting.Kinds.Waterfall;

/// <summary>Bars from where the last one ended, joined by thin lines; zero line and threshold. Row 0 is the topmost bar.</summary>
internal sealed record WaterfallPlot
{
    private const double HalfBar = 0.31;

    public required WaterfallContent Content { get; init; }

    public required Palette Palette { get; init; }

    public required SKRect Area { get; init; }

    /// <summary>Bits at the left and right edge of the area.</summary>
    public required (double From, double To) Values { get; init; }

    public required IReadOnlyList<double> Ticks { get; init; }

    public Plot Draw()
    {
        var plot = BarePlot.Create(Area);
        plot.Axes.SetLimits(Values.From, Values.To, Content.Bars.Count - 0.5, -0.5);
        plot.Grid.YAxisStyle.IsVisible = false;
        BarePlot.Grid(plot.Grid.XAxisStyle, plot.Axes.Bottom, Ticks, Palette.Grid);
        plot.Add.VerticalLine(0, 1.5f, Palette.Line.ToPlot());
        plot.Add.VerticalLine(Content.Threshold.Bits, 2.5f, Palette.Ink.ToPlot(), LinePattern.Dashed);
        plot.Add.Bars(Content.Bars.Select((bar, row) => new Bar
        {
            Position = row,
            ValueBase = bar.From,
            Value = bar.To,
            Size = 2 * HalfBar,
            Orientation = Orientation.Horizontal,
            FillColor = (bar.IsTotal ? Palette.Ink : bar.Falls ? Palette.Accent : Palette.Focus).ToPlot(),
            LineWidth = 0,
        }).ToArray());
        for (var row = 0; row < Content.Bars.Count - 1; row++)
        {
            var line = plot.Add.Line(Content.Bars[row].To, row - HalfBar, Content.Bars[row].To, row + 1 + HalfBar);
            line.LineWidth = 1;
            line.LineColor = Palette.Line.ToPlot();
            line.MarkerSize = 0;
        }

        return plot;
    }
}
