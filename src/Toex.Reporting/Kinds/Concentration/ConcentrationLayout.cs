using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Concentration;

/// <summary>Lays concentration curves out: one over the page's width, or a grid of panels.</summary>
internal sealed class ConcentrationLayout(Page page, ConcentrationContent content, PanelGrid grid)
{
    private const float BelowPlot = 40;
    private const float LargeHeight = 430;
    private const int ManyPanels = 9;
    private const float LeastPanel = 190;

    private readonly TextStyle tick = new(content.Curves.Count == 1 ? 14 : 12, page.Palette.QuietInk);

    private bool Single => content.Curves.Count == 1;

    private float Overhead => Enumerable.Range(0, grid.Rows).Sum(HeadHeight) + (grid.Rows * BelowPlot);

    /// <summary>Lays curves out from a top down, in a height where one is given, and returns the bottom.</summary>
    public static float Write(Page page, ConcentrationContent content, float top, float? height)
    {
        var grid = PanelGrid.Arrange(content.Curves.Count, page.Width).Fitting(height, g =>
            new ConcentrationLayout(page, content, g).Overhead + (g.Rows * g.LeastPlotHeight), LeastPanel);
        return new ConcentrationLayout(page, content, grid).Write(top, height);
    }

    /// <summary>Lays the panels out from a top down, in a height where one is given, and returns the bottom.</summary>
    private float Write(float top, float? height)
    {
        var natural = Single ? LargeHeight : grid.Panels > ManyPanels ? grid.NaturalPlotHeight
            : Math.Max(grid.NaturalPlotHeight, Math.Min(grid.PanelWidth * 0.62f, 220));
        var plotHeight = height is { } given ? Math.Max(grid.LeastPlotHeight, (given - Overhead) / grid.Rows) : natural;
        for (var row = 0; row < grid.Rows; row++)
        {
            var plotTop = top + HeadHeight(row);
            for (var panel = row * grid.Columns; panel < Math.Min(grid.Panels, (row + 1) * grid.Columns); panel++)
            {
                WritePanel(content.Curves[panel], grid.Area(panel, top, plotTop + plotHeight), plotTop);
            }

            top = plotTop + plotHeight + BelowPlot;
        }

        return top;
    }

    private void WritePanel(ConcentrationCurve curve, SKRect panel, float plotTop)
    {
        var left = page.Fonts.Width("100%", tick) + 8;
        var right = page.Fonts.Width("100%", tick) / 2;
        var area = new SKRect(panel.Left + left, plotTop, panel.Right - right, panel.Bottom);
        page.Add(new Panel(area, new ConcentrationPlot(curve, content.Group, page.Palette, area, curve.InFocus).Draw));
        WriteHead(curve, panel);
        foreach (var (share, label) in new[] { (0, "0%"), (0.5, "50%"), (1, "100%") })
        {
            page.Write(label, area.Left - 8, Y(share, area) + (tick.Size * 0.36f), SKTextAlign.Right, tick);
            page.Write(label, X(share, area), area.Bottom + 17, SKTextAlign.Center, tick);
        }

        if (Single)
        {
            page.Write($"Share of {content.Subjects}, those with most {content.Amount} first", area.MidX, area.Bottom + 35,
                SKTextAlign.Center, tick);
            WriteTops(curve, area);
        }
    }

    /// <summary>What the marked points say, to the right of the curve, where it leaves room.</summary>
    private void WriteTops(ConcentrationCurve curve, SKRect area)
    {
        var style = new TextStyle(15, page.Palette.Ink, Bold: true);
        var labels = new LabelPlacer(page, area);
        labels.Avoid([.. curve.FromTop.Select(p => At(p.Subjects, p.Amount, area))]);
        labels.Avoid([At(0, 0, area), At(1, 1, area)]);
        foreach (var (subjects, amount) in curve.Tops)
        {
            labels.Keep(At(subjects, amount, area), 6);
        }

        foreach (var (subjects, amount) in curve.Tops)
        {
            labels.TryBeside(At(subjects, amount, area), 7,
                $"Top {ConcentrationWords.Share(subjects)} of {content.Subjects}: {ConcentrationWords.Share(amount)} of {content.Amount}",
                    style);
        }

        labels.DrawLeaders();
    }

    private static float Y(double share, SKRect area) => area.Bottom - (float)(share / ConcentrationPlot.Greatest * area.Height);

    private static float X(double share, SKRect area) =>
        area.Left + (float)((share - ConcentrationPlot.Least) / (1 - ConcentrationPlot.Least) * area.Width);

    private static SKPoint At(double subjects, double amount, SKRect area) => new(X(subjects, area), Y(amount, area));

    private TextStyle NameStyle => new(15, page.Palette.Ink, Bold: true);

    private void WriteHead(ConcentrationCurve curve, SKRect panel)
    {
        if (Single)
        {
            page.Write($"Share of {content.Amount}", panel.Left, panel.Top + tick.Ascent, SKTextAlign.Left, tick);
            return;
        }

        var y = page.WriteLines(Lines(curve.Name, NameStyle), panel.Left, panel.Top, SKTextAlign.Left, NameStyle);
        page.WriteLines(Lines(ConcentrationWords.Brief(curve, content), tick), panel.Left, y, SKTextAlign.Left, tick);
    }

    private IReadOnlyList<string> Lines(string text, TextStyle style) => LineBreaker.Break(text, grid.PanelWidth, style, page.Fonts);

    private float HeadHeight(int row) => Single ? tick.LineHeight + 12
        : 12 + content.Curves.Skip(row * grid.Columns).Take(grid.Columns)
            .Max(c => (Lines(c.Name, NameStyle).Count * NameStyle.LineHeight)
                + (Lines(ConcentrationWords.Brief(c, content), tick).Count * tick.LineHeight));
}
