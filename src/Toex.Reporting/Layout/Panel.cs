using ScottPlot;
using SkiaSharp;

namespace Toex.Reporting.Layout;

/// <summary>Shapes in their place on the page.</summary>
/// <param name="Area">Where they are, in units.</param>
/// <param name="Draw">Draws them, in units of the page.</param>
internal sealed record Panel(SKRect Area, Action<SKCanvas> Draw)
{
    /// <summary>A plot in its place.</summary>
    /// <param name="area">The data area, in units.</param>
    /// <param name="plot">Makes the plot to draw there.</param>
    public Panel(SKRect area, Func<Plot> plot)
        : this(area, canvas => Render(plot, canvas, area))
    {
    }

    private static void Render(Func<Plot> make, SKCanvas canvas, SKRect area)
    {
        using var plot = make();
        BarePlot.Render(plot, canvas, area);
    }
}
