using ScottPlot;
using SkiaSharp;
using Toex.Reporting.Layout;
using Palette = Toex.Reporting.Look.Palette;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>A curve from nought to all, the even line, and the curve of the group behind it.</summary>
internal sealed record ConcentrationPlot(ConcentrationCurve Curve, ConcentrationCurve? Group, Palette Palette, SKRect Area, bool Tinted)
{
    private const float SmallPlot = 200;

    /// <summary>Share at the top edge: a little more than all, so that the line is not cut.</summary>
    public const double Greatest = 1.015;

    /// <summary>Share at the left edge: a little less than none, so that the mark of the top 1 % is not cut.</summary>
    public const double Least = -0.02;

    public Plot Draw()
    {
        var plot = BarePlot.Create(Area);
        plot.Axes.SetLimits(Least, 1, 0, Greatest);
        if (Tinted)
        {
            var tint = plot.Add.Rectangle(Least, 1, 0, Greatest);
            (tint.FillColor, tint.LineWidth) = (Palette.Tint.ToPlot(), 0);
        }

        plot.HideGrid();
        foreach (var tick in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            plot.Add.HorizontalLine(tick, 1, Palette.Grid.ToPlot());
        }

        var even = plot.Add.Line(0, 0, 1, 1);
        (even.LineColor, even.LineWidth, even.LinePattern, even.MarkerSize) = (Palette.Line.ToPlot(), 1.2f, LinePattern.Dashed, 0);
        if (Group is not null)
        {
            AddCurve(plot, Group, Palette.Line, 1.2f);
        }

        var large = Area.Height > SmallPlot;
        AddCurve(plot, Curve, Palette.Focus, large ? 3 : 2.2f);
        var tops = plot.Add.Markers(Curve.Tops.Select(t => new Coordinates(t.Subjects, t.Amount)).ToList(), MarkerShape.FilledCircle, large
            ? 10 : 6, Palette.Accent.ToPlot());
        tops.MarkerLineWidth = 0;
        return plot;
    }

    private static void AddCurve(Plot plot, ConcentrationCurve curve, SKColor color, float width)
    {
        var line = plot.Add.ScatterLine(curve.FromTop.Select(p => new Coordinates(p.Subjects, p.Amount)).ToList());
        (line.LineColor, line.LineWidth) = (color.ToPlot(), width);
    }
}
