using SkiaSharp;
using Toex.Reporting.Charts.Layout;

namespace Toex.Reporting.Charts.Trend;

/// <summary>How many panels stand side by side, and how high their plots are.</summary>
internal sealed record PanelGrid
{
    /// <summary>Space between panels.</summary>
    public const float Gap = 28;

    private const float LeastPanelWidth = 250;

    private PanelGrid(int panels, int columns, float width) => (Panels, Columns, PanelWidth) = (panels, columns, width);

    public int Panels { get; }

    public int Columns { get; }

    public int Rows => ((Panels - 1) / Columns) + 1;

    public float PanelWidth { get; }

    /// <summary>Height of a plot where the page may be as high as it needs.</summary>
    public float NaturalPlotHeight => Panels switch { 1 => 340, <= 4 => 200, <= 9 => 140, _ => 110 };

    /// <summary>Lowest plot that can be read.</summary>
    public float LeastPlotHeight => Panels switch { 1 => 130, <= 4 => 84, _ => 64 };

    public static PanelGrid Of(int panels, float pageWidth)
    {
        var width = pageWidth - (2 * PageFrame.Margin);
        var wanted = panels switch { <= 3 => panels, 4 => 2, <= 9 => 3, _ => 4 };
        var columns = Math.Clamp((int)((width + Gap) / (LeastPanelWidth + Gap)), 1, wanted);
        return new(panels, columns, (width - ((columns - 1) * Gap)) / columns);
    }

    /// <summary>Left edge of a panel.</summary>
    public float Left(int panel) => PageFrame.Margin + (panel % Columns * (PanelWidth + Gap));

    /// <summary>The panel's width from a top down to a bottom.</summary>
    public SKRect Area(int panel, float top, float bottom) => new(Left(panel), top, Left(panel) + PanelWidth, bottom);
}
