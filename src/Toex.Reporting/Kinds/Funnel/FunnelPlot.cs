using ScottPlot;
using SkiaSharp;
using Toex.Reporting.Layout;
using Palette = Toex.Reporting.Look.Palette;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>The group's line and the limits around it.</summary>
internal sealed record FunnelPlot(
    FunnelContent Content, FunnelAxes Axes, IReadOnlyList<FunnelCurve> Curves, IReadOnlyList<double> Sizes, Palette Palette, SKRect Area)
{
    public Plot Draw()
    {
        var plot = BarePlot.Create(Area);
        plot.Axes.SetLimits(0, 1, Axes.From, Axes.To);
        BarePlot.Grid(plot.Grid.XAxisStyle, plot.Axes.Bottom, Sizes.Select(Axes.Sizes.Place), Palette.Grid);
        BarePlot.Grid(plot.Grid.YAxisStyle, plot.Axes.Left, Axes.Values.Ticks(Axes.From, Axes.To), Palette.Grid);
        plot.Add.HorizontalLine(Content.Group, 2, Palette.Line.ToPlot());
        foreach (var curve in Curves)
        {
            var line = plot.Add.ScatterLine(curve.Points.Select(p => new Coordinates(p.Place, p.Value)).ToList());
            (line.LineColor, line.LineWidth, line.LinePattern) =
                (Palette.Line.ToPlot(), 1.5f, curve.Control ? LinePattern.Solid : LinePattern.Dashed);
        }

        return plot;
    }
}
