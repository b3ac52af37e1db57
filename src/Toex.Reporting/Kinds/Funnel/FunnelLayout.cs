using SkiaSharp;
using Toex.Profiles.Statistics;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Funnel;

/// <summary>Lays a funnel out: what the marks mean on top, values on the left, sizes below, limits named at their right ends.</summary>
internal sealed class FunnelLayout(Page page, FunnelContent content, FunnelAxes axes)
{
    private const float NaturalHeight = 470;
    private const float LeastHeight = 240;
    private const float BelowPlot = 54;
    private const float Radius = 5.5f;
    private const int ManyLabels = 16;

    private readonly TextStyle tick = new(13, page.Palette.QuietInk);

    /// <summary>Lays the funnel out from a top down, in a height where one is given, and returns the bottom.</summary>
    public float Write(float top, float? height)
    {
        var key = new MarkKey(page, page.Width - (2 * PageFrame.Margin), Key());
        var plotTop = key.Write(PageFrame.Margin, top) + 10;
        page.Write(MeasureWords.Capital(content.Words.Measure.Unit), PageFrame.Margin, plotTop + tick.Ascent, SKTextAlign.Left, tick);
        plotTop += tick.LineHeight + 10;
        var plotHeight = height is { } given ? Math.Max(LeastHeight, given - (plotTop - top) - BelowPlot) : NaturalHeight;

        var ticks = axes.Values.Ticks(axes.From, axes.To).Select(t => (Value: t, Label: axes.Values.Label(t))).ToList();
        var curves = FunnelCurve.Curves(content, axes);
        var named = new TextStyle(13, page.Palette.Ink);
        var group = $"Group {content.Words.Value(content.Group)}";
        var right = page.Fonts.Width(group, named with { Bold = true }) + 10;
        var left = PageFrame.Margin + ticks.Max(t => page.Fonts.Width(t.Label, tick)) + 8;
        var area = new SKRect(left, plotTop, page.Width - PageFrame.Margin - right, plotTop + plotHeight);

        var sizes = axes.Sizes.Ticks((int)Math.Clamp(area.Width / 100, 2, 10));
        page.Add(new Panel(area, new FunnelPlot(content, axes, curves, sizes, page.Palette, area).Draw));
        foreach (var (value, label) in ticks)
        {
            page.Write(label, area.Left - 8, axes.Y(value, area) + (tick.Size * 0.36f), SKTextAlign.Right, tick);
        }

        WriteLimits(area, curves, group, named);
        WriteLabels(area, curves);
        page.Add(new Panel(area, canvas =>
        {
            foreach (var dot in content.Dots.OrderBy(d => d.InFocus).ThenBy(d => d.BeyondControl || d.BeyondWarning))
            {
                MarkOf(dot).Draw(canvas, axes.At(dot, area));
            }
        }));
        return WriteSizes(area, sizes);
    }

    private IEnumerable<(Mark Mark, string Text)> Key()
    {
        if (content.FocusDot is { } focus)
        {
            yield return (MarkOf(focus), focus.PoliceForce);
        }

        var (beyond, edge, within) = content.IsWidened
            ? ("Outside the spread (99.8%)", "At its edge (95%)", "Within the spread")
                : ("Beyond the 99.8% limits", "Beyond the 95% limits only", "Within the limits");
        yield return (Look(beyond: true, within: false, focus: false), $"{beyond}: {content.Dots.Count(d => d.BeyondControl)}");
        yield return (Look(beyond: false, within: false, focus: false), $"{edge}: {content.Dots.Count(d => d.BeyondWarning)}");
        yield return (Look(beyond: false, within: true, focus: false), $"{within}: {content.At(FunnelPosition.Within).Count}");
    }

    private Mark MarkOf(FunnelDot dot)
    {
        var look = Look(dot.BeyondControl, dot.Position == FunnelPosition.Within, dot.InFocus);
        return axes.OffScale.Contains(dot) ? look with { Shape = MarkShape.Triangle } : look;
    }

    private Mark Look(bool beyond, bool within, bool focus)
    {
        var palette = page.Palette;
        var strong = focus ? palette.Focus : palette.Accent;
        return within
            ? new(MarkShape.Circle, focus ? Radius * 1.35f : Radius, focus ? strong : palette.Others, focus ? palette.Ink : palette.Line)
            : new(MarkShape.Diamond, focus ? Radius * 1.35f : Radius, beyond ? strong : palette.Background, beyond ? palette.Ink
                : strong, beyond ? 1 : 2.5f);
    }

    /// <summary>Names at the right ends of group line and limits, moved apart where those lie too close.</summary>
    private void WriteLimits(SKRect area, IReadOnlyList<FunnelCurve> curves, string group, TextStyle style)
    {
        var height = style.LineHeight;
        var ends = curves.Select(c => c.Points.Count == 0 ? float.NaN : axes.Y(c.Points[^1].Value, area)).ToList();
        var middle = axes.Y(content.Group, area);
        var up = Math.Min(ends[1], middle - height);
        var down = Math.Max(ends[2], middle + height);
        (string Text, float Y, TextStyle Style)[] names =
        [
            (curves[0].Label, Math.Min(ends[0], up - height), style), (curves[1].Label, up, style),
                (group, middle, style with { Bold = true }),
            (curves[2].Label, down, style), (curves[3].Label, Math.Max(ends[3], down + height), style),
        ];
        foreach (var (text, y, look) in names)
        {
            if (y >= area.Top - 4 && y <= area.Bottom + 4)
            {
                page.Write(text, area.Right + 8, y + (style.Size * 0.36f), SKTextAlign.Left, look);
            }
        }
    }

    /// <summary>Names of what is in focus or beyond a limit, the farthest out first; then of the others, where there is room beside
    /// them.</summary>
    private void WriteLabels(SKRect area, IReadOnlyList<FunnelCurve> curves)
    {
        var labels = new LabelPlacer(page, area);
        var group = axes.Y(content.Group, area);
        labels.Avoid([new(area.Left, group), new(area.Right, group)]);
        foreach (var dot in content.Dots)
        {
            labels.Keep(axes.At(dot, area), MarkOf(dot).Radius + 1);
        }

        foreach (var curve in curves)
        {
            labels.Avoid([.. curve.Points.Select(p => new SKPoint(area.Left + (float)(p.Place * area.Width), axes.Y(p.Value, area)))]);
        }

        var beyond = content.Dots.ToLookup(d => d.InFocus || d.Position != FunnelPosition.Within);
        var style = new TextStyle(beyond[true].Count() > ManyLabels ? 12 : 14, page.Palette.Ink);
        Name(beyond[true].OrderByDescending(d => d.InFocus).ThenByDescending(d => d.BeyondControl)
            .ThenByDescending(d => Math.Abs(d.Value - content.Group)), labels, style, area);
        labels.StayNear();
        Name(beyond[false].OrderByDescending(d => Math.Abs(d.Value - content.Group)), labels,
            new(content.Dots.Count > ManyLabels ? 11 : 13, page.Palette.QuietInk), area);
        labels.DrawLeaders();
    }

    private void Name(IEnumerable<FunnelDot> dots, LabelPlacer labels, TextStyle style, SKRect area)
    {
        foreach (var dot in dots)
        {
            var text = ForceNames.Brief(dot.PoliceForce) + (axes.OffScale.Contains(dot) ? $" {content.Words.Value(dot.Value)}" : "");
            labels.TryBeside(axes.At(dot, area), MarkOf(dot).Radius + 1, text, style with { Bold = dot.InFocus });
        }
    }

    private float WriteSizes(SKRect area, IReadOnlyList<double> sizes)
    {
        var free = float.MinValue;
        foreach (var size in sizes)
        {
            var text = page.Place(SizeScale.Label(size), axes.X(size, area), area.Bottom + 18, SKTextAlign.Center, tick);
            if (text.Bounds.Left > free && text.Bounds.Right < page.Width - 2)
            {
                page.Add(text);
                free = text.Bounds.Right + 8;
            }
        }

        page.Write($"Size of the force: {content.SizeOf}", area.Left, area.Bottom + 39, SKTextAlign.Left, tick);
        return area.Bottom + BelowPlot;
    }
}
