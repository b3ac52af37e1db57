using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>The names of panels with a line on each, as high in a row as the longest needs.</summary>
internal sealed class PanelHeads
{
    private readonly Page page;
    private readonly PanelGrid grid;
    private readonly TextStyle name;
    private readonly TextStyle brief;
    private readonly List<(IReadOnlyList<string> Name, IReadOnlyList<string> Brief)> heads;

    public PanelHeads(Page page, PanelGrid grid, IEnumerable<(string Name, string Brief)> heads, float nameSize = 15, float briefSize = 12)
    {
        (this.page, this.grid) = (page, grid);
        name = new(nameSize, page.Palette.Ink, Bold: true);
        brief = new(briefSize, page.Palette.QuietInk);
        this.heads = [.. heads.Select(h => (Break(h.Name, name), h.Brief.Length == 0 ? [] : Break(h.Brief, brief)))];
    }

    /// <summary>Height of the highest head in a row.</summary>
    public float HeightOf(int row) =>
        grid.InRow(row).Max(Height);

    /// <summary>Height of the heads of all rows.</summary>
    public float TotalHeight => Enumerable.Range(0, grid.Rows).Sum(HeightOf);

    /// <summary>Writes the head of a panel from a top down, or, where it is to sit on its plot, up from the foot of the row's
    /// heads.</summary>
    public void Write(int panel, float top, bool onPlot = false)
    {
        top += onPlot ? HeightOf(panel / grid.Columns) - Height(panel) : 0;
        top = page.WriteLines(heads[panel].Name, grid.Left(panel), top, SKTextAlign.Left, name);
        page.WriteLines(heads[panel].Brief, grid.Left(panel), top, SKTextAlign.Left, brief);
    }

    private float Height(int panel) => (heads[panel].Name.Count * name.LineHeight) + (heads[panel].Brief.Count * brief.LineHeight);

    private IReadOnlyList<string> Break(string text, TextStyle style) => LineBreaker.Break(text, grid.PanelWidth, style, page.Fonts);
}
