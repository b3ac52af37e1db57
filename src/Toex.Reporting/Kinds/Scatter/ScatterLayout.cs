using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Scatter;

/// <summary>Lays a scatter out: what the marks mean on top, gravity on the left, days below with the worst on the right: today, or the
/// longest ago.</summary>
internal sealed class ScatterLayout(Page page, ScatterContent content, SizeScale days, SizeScale gravity)
{
    private const float NaturalHeight = 500;
    private const float LeastHeight = 260;
    private const float BelowPlot = 54;
    private const float LeastRadius = 4;
    private const float GreatestRadius = 15;
    private const int MostLabels = 40;

    private readonly TextStyle tick = new(13, page.Palette.QuietInk);
    private readonly long greatestCount = Math.Max(1, content.Points.Max(p => p.Count));

    /// <summary>Lays the scatter out from a top down, in a height where one is given, and returns the bottom.</summary>
    public float Write(float top, float? height)
    {
        var banner = new TextStyle(16, page.Palette.Warning, Bold: true);
        var keyTop = page.WriteLines([ScatterWords.Internal], PageFrame.Margin, top, SKTextAlign.Left, banner) + 6;
        var plotTop = new MarkKey(page, page.Width - (2 * PageFrame.Margin), Key()).Write(PageFrame.Margin, keyTop) + 10;
        page.Write(MeasureWords.Capital(content.Gravity), PageFrame.Margin, plotTop + tick.Ascent, SKTextAlign.Left, tick);
        plotTop += tick.LineHeight + 8;
        var plotHeight = height is { } given ? Math.Max(LeastHeight, given - (plotTop - top) - BelowPlot) : NaturalHeight;

        var rows = gravity.Ticks((int)Math.Clamp(plotHeight / 60, 3, 8)).Select(t => (Value: t, Label: SizeScale.Label(t))).ToList();
        var left = PageFrame.Margin + rows.Max(r => page.Fonts.Width(r.Label, tick)) + 8;
        var area = new SKRect(left, plotTop, page.Width - PageFrame.Margin - 4, plotTop + plotHeight);
        var columns = days.Ticks((int)Math.Clamp(area.Width / 100, 2, 9));
        page.Add(new Panel(area, canvas => DrawGrid(canvas, area, rows.Select(r => r.Value), columns)));
        foreach (var (value, label) in rows)
        {
            page.Write(label, area.Left - 8, Y(value, area) + (tick.Size * 0.36f), SKTextAlign.Right, tick);
        }

        var drawn = content.Points.OrderByDescending(p => p.Count).ToList();
        page.Add(new Panel(area, canvas => drawn.ForEach(p => MarkOf(p.Under18, p.Count).Draw(canvas, At(p, area)))));
        WriteLabels(area);
        return WriteDays(area, columns);
    }

    private IEnumerable<(Mark Mark, string Text)> Key()
    {
        var small = (long)Math.Ceiling(greatestCount / 6.0);
        yield return (MarkOf(false, small), "18 or over");
        yield return (MarkOf(true, small), $"Under 18: {content.Under18}");
        if (content.UnknownAge > 0)
        {
            yield return (MarkOf(null, small), $"Age not known: {content.UnknownAge}");
        }

        foreach (var count in new[] { 1, (long)Math.Ceiling(greatestCount / 4.0), greatestCount }.Distinct())
        {
            yield return (MarkOf(false, count) with { Fill = page.Palette.Background },
                $"{NumberText.Format(count)} {ScatterWords.Counted(content, count)}");
        }
    }

    /// <summary>Areas of marks go by counts.</summary>
    private Mark MarkOf(bool? under18, long count)
    {
        var radius = LeastRadius + ((GreatestRadius - LeastRadius) * (float)Math.Sqrt(count / (double)greatestCount));
        var palette = page.Palette;
        return under18 switch
        {
            true => new(MarkShape.Triangle, radius, palette.Accent.WithAlpha(0xC0), palette.Ink),
            false => new(MarkShape.Circle, radius, palette.Focus.WithAlpha(0x90), palette.Ink),
            _ => new(MarkShape.Square, radius, palette.Others.WithAlpha(0xC0), palette.Ink),
        };
    }

    private SKPoint At(SubjectPoint point, SKRect area) => new(X(point.DaysSinceLatest, area), Y(point.Gravity, area));

    /// <summary>Both ends are a mark's width from the edges.</summary>
    private float X(double day, SKRect area)
    {
        var along = (float)(days.Place(day) * (area.Width - (2 * GreatestRadius) - 4));
        return content.LongestRight ? area.Left + GreatestRadius + 2 + along : area.Right - GreatestRadius - 2 - along;
    }

    private float Y(double value, SKRect area) =>
        area.Bottom - GreatestRadius - 2 - (float)(gravity.Place(value) * (area.Height - (2 * GreatestRadius) - 4));

    private void DrawGrid(SKCanvas canvas, SKRect area, IEnumerable<double> rows, IEnumerable<double> columns)
    {
        using var line = new SKPaint { Color = page.Palette.Grid, StrokeWidth = 1, IsAntialias = true };
        foreach (var row in rows)
        {
            canvas.DrawLine(area.Left, Y(row, area), area.Right, Y(row, area), line);
        }

        foreach (var column in columns)
        {
            canvas.DrawLine(X(column, area), area.Top, X(column, area), area.Bottom, line);
        }
    }

    /// <summary>The gravest first; of those alike, those further to the right.</summary>
    private void WriteLabels(SKRect area)
    {
        var labels = new LabelPlacer(page, area);
        foreach (var point in content.Points)
        {
            labels.Keep(At(point, area), MarkOf(point.Under18, point.Count).Radius);
        }

        var style = new TextStyle(13, page.Palette.Ink, Bold: true);
        foreach (var point in content.Gravest.Take(MostLabels))
        {
            labels.TryBeside(At(point, area), MarkOf(point.Under18, point.Count).Radius, point.Label, style);
        }

        labels.DrawLeaders();
    }

    private float WriteDays(SKRect area, IReadOnlyList<double> columns)
    {
        var free = float.MaxValue;
        foreach (var day in content.LongestRight ? columns.Reverse() : columns)
        {
            var text = page.Place(SizeScale.Label(day), X(day, area), area.Bottom + 18, SKTextAlign.Center, tick);
            if (text.Bounds.Right < free && text.Bounds.Left > 2)
            {
                page.Add(text);
                free = text.Bounds.Left - 8;
            }
        }

        page.Write($"Days since {content.Latest}: {(content.LongestRight ? "the longest ago" : "the most recent")} on the right",
            area.Right, area.Bottom + 39, SKTextAlign.Right, tick);
        return area.Bottom + BelowPlot;
    }
}
