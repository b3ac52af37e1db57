using System.Globalization;
using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Layout.Stacks;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>Lays heat maps out: weekdays down, hours across, the key on top.</summary>
internal sealed class HeatLayout
{
    private const float Gap = 6;
    private const float BelowPlot = 22;
    private const float LeastPanel = 200;
    private static readonly int[] HourSteps = [1, 2, 3, 6, 12];

    private readonly Page page;
    private readonly HeatContent content;
    private readonly HeatClasses classes;
    private readonly TextStyle label;
    private readonly TextStyle figure;
    private readonly float widestFigure;

    public HeatLayout(Page page, HeatContent content)
    {
        (this.page, this.content) = (page, content);
        classes = new(content, page.Palette);
        label = new(Single ? 14 : 12, page.Palette.QuietInk);
        figure = new(12, page.Palette.Ink);
        widestFigure = content.Panels.SelectMany(p => p.Cells).Select(c => NumberText.Format(c.Count ?? 0)).Distinct()
            .Max(t => page.Fonts.Width(t, figure));
    }

    private bool Single => content.Panels.Count == 1;

    private float Least => label.Size * 1.2f;

    /// <inheritdoc cref="PageBody"/>
    public float Write(float top, float? height)
    {
        var start = top;
        top = KeyLine.Write(page, PageFrame.Margin, page.Width - PageFrame.Margin, top, KeyTitle, [.. classes.Key()]) + 12;
        var left = height - (top - start);
        var grid = PanelGrid.Arrange(content.Panels.Count, page.Width).Fitting(left, g =>
            Overhead(g) + (g.Rows * HeatContent.Days * Least), LeastPanel);
        var heads = Heads(grid);
        var natural = Single ? 40 : content.Panels.Count <= 9 ? 18 : Least;
        var pitch = left is { } given ? Math.Clamp((given - Overhead(grid)) / (grid.Rows * HeatContent.Days), Least, 80) : natural;
        for (var row = 0; row < grid.Rows; row++)
        {
            var plot = top + (Single ? 0 : heads.HeightOf(row) + 6);
            foreach (var panel in grid.InRow(row))
            {
                if (!Single)
                {
                    heads.Write(panel, top);
                }

                WritePanel(content.Panels[panel], grid.Area(panel, plot, plot + (pitch * HeatContent.Days)), pitch);
            }

            top = plot + (pitch * HeatContent.Days) + BelowPlot + (row < grid.Rows - 1 ? 8 : 0);
        }

        return top;
    }

    private PanelHeads Heads(PanelGrid grid) => new(page, grid, content.Panels.Select(p => (p.PoliceForce, Brief(p))));

    /// <summary>Height of everything but the rows of hours.</summary>
    private float Overhead(PanelGrid grid) => (Single ? 0 : Heads(grid).TotalHeight + (grid.Rows * 6)) + (grid.Rows * BelowPlot)
        + ((grid.Rows - 1) * 8);

    private string KeyTitle => content.Shares ? $"Share of each force\u2019s {content.Unit} in an hour of the week"
        : $"{MeasureWords.Capital(content.Unit)} in an hour of the week";

    private string Brief(HeatPanel panel) =>
        SmallNumbers.Text(panel.Total, content.Unit)
        + (panel.Busiest.Count == 1 ? $", most {HourText.Brief(panel.Busiest[0])}" : "")
        + panel.Unknown switch
        {
            0 => "",
            null => $", of unknown hour {SmallNumbers.Mark}",
            var unknown => $", {NumberText.Format(unknown.Value)} of unknown hour",
        };

    private void WritePanel(HeatPanel panel, SKRect area, float pitch)
    {
        var days = Enumerable.Range(0, HeatContent.Days).Select(d => Single ? HourText.Day(d) : HourText.Day(d)[..3]).ToList();
        var plot = area with { Left = area.Left + days.Max(d => page.Fonts.Width(d, label)) + Gap };
        var width = plot.Width / HeatContent.Hours;
        for (var day = 0; day < days.Count; day++)
        {
            page.Write(days[day], plot.Left - Gap, plot.Top + ((day + 0.5f) * pitch) + (label.Size * 0.36f), SKTextAlign.Right, label);
        }

        var space = width > 12 ? 1f : 0.5f;
        var boxes = new List<Box> { new(plot, page.Palette.Grid) };
        var figures = widestFigure + 4 <= width && pitch >= figure.Size * 1.2f;
        foreach (var (day, hour, count) in panel.Cells)
        {
            var cell = new SKRect(
                plot.Left + (hour * width), plot.Top + (day * pitch), plot.Left + ((hour + 1) * width), plot.Top + ((day + 1) * pitch));
            var value = classes.Value(panel, count);
            var color = value is { } known ? classes.ColorOf(known) : HeatClasses.Withheld(page.Palette);
            boxes.Add(new(new(cell.Left + space / 2, cell.Top + space / 2, cell.Right - space / 2, cell.Bottom - space / 2), color));
            if (figures && count is { } shown)
            {
                page.Write(NumberText.Format(shown), cell.MidX, cell.MidY + (figure.Size * 0.36f), SKTextAlign.Center,
                    figure with { Color = page.Palette.InkOn(color) });
            }
            else if (value is null)
            {
                // Grey, and a short dash, tell a withheld hour from an empty one.
                boxes.Add(new(
                    new(cell.MidX - (width * 0.2f), cell.MidY - 0.75f, cell.MidX + (width * 0.2f), cell.MidY + 0.75f), page.Palette.Ink));
            }
        }

        page.Add(Box.Panel(plot, boxes));
        WriteHours(plot, width);
    }

    private void WriteHours(SKRect plot, float width)
    {
        var widest = page.Fonts.Width("23", label) + 6;
        var step = HourSteps.First(s => s == HourSteps[^1] || s * width >= widest);
        for (var hour = 0; hour < HeatContent.Hours; hour += step)
        {
            page.Write(hour.ToString("00", CultureInfo.InvariantCulture), plot.Left + ((hour + 0.5f) * width), plot.Bottom + label.Size + 4,
                SKTextAlign.Center, label);
        }
    }
}
