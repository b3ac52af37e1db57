using SkiaSharp;

namespace Toex.Reporting.Layout;

/// <summary>How many panels stand side by side, and how high their plots are.</summary>
internal sealed record PanelGrid
{
    private readonly float right;

    private PanelGrid(int panels, int columns, float left, float right, float gap)
    {
        (Panels, Columns, LeftEdge, this.right, Gap) = (panels, columns, left, right, gap);
        PanelWidth = (right - left - ((columns - 1) * gap)) / columns;
    }

    public int Panels { get; }

    public int Columns { get; }

    public int Rows => ((Panels - 1) / Columns) + 1;

    /// <summary>Left edge of the first column.</summary>
    public float LeftEdge { get; }

    public float PanelWidth { get; }

    /// <summary>Space between panels.</summary>
    public float Gap { get; }

    /// <summary>Height of a plot where the page may be as high as it needs.</summary>
    public float NaturalPlotHeight => Panels switch { 1 => 340, <= 4 => 200, <= 9 => 140, _ => 110 };

    /// <summary>Lowest plot that can be read.</summary>
    public float LeastPlotHeight => Panels switch { 1 => 130, <= 4 => 84, _ => 64 };

    /// <summary>Panels wide enough for axes of their own.</summary>
    public static PanelGrid Arrange(int panels, float pageWidth) =>
        Arrange(panels, panels switch { <= 3 => panels, 4 => 2, <= 9 => 3, _ => 4 }, PageFrame.Margin, pageWidth - PageFrame.Margin,
            leastWidth: 250, gap: 28);

    /// <summary>As many columns as wanted, or as find room.</summary>
    public static PanelGrid Arrange(int panels, int wanted, float left, float right, float leastWidth, float gap)
    {
        var columns = Math.Clamp((int)((right - left + gap) / (leastWidth + gap)), 1, wanted);
        return new(panels, columns, left, right, gap);
    }

    /// <summary>The same with as many more columns as panels need to fit a height, or as find room.</summary>
    /// <param name="height">The height; null for any.</param>
    /// <param name="needed">Least height of a grid.</param>
    /// <param name="leastWidth">Width of the narrowest panel that can be read.</param>
    public PanelGrid Fitting(float? height, Func<PanelGrid, float> needed, float leastWidth)
    {
        var (grid, least) = (this, needed(this));
        for (var columns = Columns + 1; least > height && columns <= Panels; columns++)
        {
            var denser = new PanelGrid(Panels, columns, LeftEdge, right, Gap);
            if (denser.PanelWidth < leastWidth)
            {
                break;
            }

            // Names of narrow panels may need more lines than is won.
            (grid, least) = needed(denser) < least ? (denser, needed(denser)) : (grid, least);
        }

        return grid;
    }

    /// <summary>Left edge of a panel.</summary>
    public float Left(int panel) => LeftEdge + (panel % Columns * (PanelWidth + Gap));

    /// <summary>The panel's width from a top down to a bottom.</summary>
    public SKRect Area(int panel, float top, float bottom) => new(Left(panel), top, Left(panel) + PanelWidth, bottom);

    /// <summary>Numbers of the panels of a row.</summary>
    public IEnumerable<int> InRow(int row) => Enumerable.Range(row * Columns, Math.Min(Columns, Panels - (row * Columns)));

    /// <summary>Whether no panel stands under this one.</summary>
    public bool IsLowest(int panel) => panel + Columns >= Panels;
}
