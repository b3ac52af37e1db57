using ScottPlot;
using SkiaSharp;

namespace Toex.Reporting.Charts.Layout;

/// <summary>A plot in its place on the page.</summary>
/// <param name="Area">The data area, in units.</param>
/// <param name="Draw">Makes the plot to draw there.</param>
internal sealed record Panel(SKRect Area, Func<Plot> Draw);
