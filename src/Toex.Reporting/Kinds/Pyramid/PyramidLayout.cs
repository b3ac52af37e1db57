using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Pyramid;

/// <summary>Lays pyramids out: bands in the middle, the youngest at the bottom, males to the left and females to the right on one
/// scale.</summary>
internal sealed class PyramidLayout
{
    private const float Gap = 6;
    private const float BelowPanel = 22;
    private const float LeastPanel = 240;

    private readonly Page page;
    private readonly PyramidContent content;
    private readonly TextStyle band;
    private readonly TextStyle count;

    public PyramidLayout(Page page, PyramidContent content)
    {
        (this.page, this.content) = (page, content);
        band = new(Single ? 15 : 12, page.Palette.Ink);
        count = band with { Bold = Single };
    }

    private bool Both => content.Males && content.Females;

    private IReadOnlyList<(string, SKColor)> Key() =>
        Both ? [("Males (left)", page.Palette.Focus), ("Females (right)", page.Palette.Accent)]
        : content.Males ? [("Males", page.Palette.Focus)] : [("Females", page.Palette.Accent)];

    private string Brief(PyramidPanel panel) =>
        SmallNumbers.Text(panel.Total, content.Unit)
        + panel.NotShown switch
        {
            0 => "",
            null => $", of unknown age or sex {SmallNumbers.Mark}",
            var unknown => $", {NumberText.Format(unknown.Value)} of unknown age or sex",
        };

    private bool Single => content.Panels.Count == 1;

    private int Bands => content.Panels.Max(p => p.Bars.Count);

    private float Least => band.Size * 1.25f;

    private float Natural => Single ? 38 : content.Panels.Count <= 9 ? 20 : Least;

    /// <inheritdoc cref="PageBody"/>
    public float Write(float top, float? height)
    {
        var start = top;
        top = KeyLine.Write(page, PageFrame.Margin, page.Width - PageFrame.Margin, top, "", Key()) + 12;
        var left = height - (top - start);
        var grid = PanelGrid.Arrange(content.Panels.Count, page.Width)
            .Fitting(left, g => Overhead(g) + (g.Rows * Bands * Least), LeastPanel);
        var heads = Heads(grid);
        var pitch = left is { } given ? Math.Clamp((given - Overhead(grid)) / (grid.Rows * Bands), Least, 70) : Natural;
        for (var row = 0; row < grid.Rows; row++)
        {
            var plot = top + (Single ? 0 : heads.HeightOf(row) + 6);
            foreach (var panel in grid.InRow(row))
            {
                if (!Single)
                {
                    heads.Write(panel, top);
                }

                WritePanel(content.Panels[panel], grid.Area(panel, plot, plot + (pitch * Bands)), pitch);
            }

            top = plot + (pitch * Bands) + BelowPanel;
        }

        return top - BelowPanel + 8;
    }

    private PanelHeads Heads(PanelGrid grid) => new(page, grid, content.Panels.Select(p => (p.PoliceForce, Brief(p))));

    /// <summary>Height of everything but the bars.</summary>
    private float Overhead(PanelGrid grid) =>
        (Single ? 0 : Heads(grid).TotalHeight + (grid.Rows * 6)) + ((grid.Rows - 1) * BelowPanel) + 8;

    private void WritePanel(PyramidPanel panel, SKRect area, float pitch)
    {
        var middle = panel.Bars.Max(b => page.Fonts.Width(b.Band, band)) + (2 * Gap);
        var texts = panel.Bars.Max(
            b => Math.Max(page.Fonts.Width(SmallNumbers.Text(b.Male), count), page.Fonts.Width(SmallNumbers.Text(b.Female), count))) + Gap;
        var longest = Math.Max(4, ((area.Width - middle) / (Both ? 2 : 1)) - texts);
        var unit = longest / Greatest(panel);

        // Bands stand in the middle; at the left where one sex alone is counted, since none of the other were looked for.
        var (left, right) = Both ? (area.MidX - (middle / 2), area.MidX + (middle / 2)) : (area.Left, area.Left + middle);
        var boxes = new List<Box>();
        for (var i = 0; i < panel.Bars.Count; i++)
        {
            var (label, male, female) = panel.Bars[i];
            var (centre, half) = (area.Bottom - ((i + 0.5f) * pitch), pitch * 0.39f);
            var baseline = centre + (band.Size * 0.36f);
            page.Write(label, (left + right) / 2, baseline, SKTextAlign.Center, band);
            if (Both)
            {
                var toLeft = left - ((male ?? 0) * unit);
                boxes.Add(new(new(toLeft, centre - half, left, centre + half), page.Palette.Focus));
                page.Write(SmallNumbers.Text(male), toLeft - Gap, baseline, SKTextAlign.Right, count);
            }

            var (rightwards, color) = content.Females ? (female, page.Palette.Accent) : (male, page.Palette.Focus);
            var toRight = right + ((rightwards ?? 0) * unit);
            boxes.Add(new(new(right, centre - half, toRight, centre + half), color));
            page.Write(SmallNumbers.Text(rightwards), toRight + Gap, baseline, SKTextAlign.Left, count);
        }

        if (Both)
        {
            boxes.Add(new(new(left, area.Top, left + 1, area.Bottom), page.Palette.Line));
        }

        boxes.Add(new(new(right - 1, area.Top, right, area.Bottom), page.Palette.Line));
        page.Add(Box.Panel(area, boxes));
    }

    /// <summary>What the longest bar stands for: forces differ in size, so each panel fills its own width.</summary>
    private static float Greatest(PyramidPanel panel) => Math.Max(1, panel.Greatest);
}
