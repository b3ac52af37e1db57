using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using SkiaSharp;

namespace Toex.Reporting.Layout;

/// <summary>
/// A ScottPlot plot that draws data and grid lines in a given rectangle and nothing else: the page writes all text itself, in the
/// embedded font, so that nothing is measured twice and no font of the machine is asked for.
/// </summary>
internal static class BarePlot
{
    public static Plot Create(SKRect area)
    {
        var plot = new Plot();
        var rect = new PixelRect(area.Left, area.Right, area.Bottom, area.Top);
        plot.Layout.LayoutEngine = new FixedLayout(rect);
        var manager = plot.RenderManager;
        manager.RenderActions.Clear();
        manager.RenderActions.AddRange(
        [
            new ReplaceNullAxesWithDefaults(), new CalculateLayout(), new RegenerateTicks(), new RenderGridsBelowPlottables(),
                new RenderPlottables(),
        ]);

        // Rendered once only: the first render of a plot counts as a change of its limits, and would be done over.
        manager.ClearCanvasBeforeEachRender = false;
        manager.RenderFinished += (_, _) => manager.EnableRendering = false;
        return plot;
    }

    public static void Render(Plot plot, SKCanvas canvas, SKRect area) =>
        plot.Render(canvas, new PixelRect(area.Left, area.Right, area.Bottom, area.Top));

    public static Color ToPlot(this SKColor color) => new(color.Red, color.Green, color.Blue, color.Alpha);

    public static void Grid(GridStyle style, IAxis axis, IEnumerable<double> ticks, SKColor color)
    {
        style.IsVisible = true;
        style.MajorLineStyle.Color = color.ToPlot();
        style.MajorLineStyle.Width = 1;
        style.MajorLineStyle.AntiAlias = true; // else lines thinner than a pixel vanish from small pictures
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. ticks.Select(t => Tick.Major(t, ""))]);
    }

    private sealed class FixedLayout(PixelRect area) : ILayoutEngine
    {
        public ScottPlot.Layout GetLayout(PixelRect figureRect, Plot plot, Paint paint) => new(figureRect, area, [], []);
    }
}
