using SkiaSharp;
using Toex.Profiles.Statistics;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Writes what each signal is beside it, where there is room clear of points, line and other labels; the newest first.</summary>
internal sealed class SignalLabels
{
    private readonly Page page;
    private readonly TrendContent content;
    private readonly TrendSeries series;
    private readonly TrendAxes scales;
    private readonly SKRect area;
    private readonly bool large;
    private readonly List<SKPoint> line;
    private readonly List<SKRect> taken = [];

    public SignalLabels(Page page, TrendContent content, TrendSeries series, TrendAxes scales, SKRect area)
    {
        (this.page, this.content, this.series, this.scales, this.area) = (page, content, series, scales, area);
        large = content.Series.Count == 1;
        line = [.. series.Known.Select(At)];
    }

    /// <param name="named">Where other labels stand already.</param>
    public void Write(IReadOnlyList<SKRect> named)
    {
        taken.AddRange(named);
        var style = new TextStyle(large ? 14 : 12, page.Palette.Ink, Bold: true);
        foreach (var point in series.Breaches.Reverse())
        {
            var value = content.Words.Value(point.Value!.Value);
            WriteBeside(At(point), large ? $"{content.Period.Short(point.Month)}: {value}"
                : value, point.Signal == SeriesSignal.AboveLimit, style);
        }

        foreach (var step in large ? series.Steps.Reverse() : [])
        {
            WriteBeside(At(series.Known.First(p => p.Month == step.Month)),
                $"{MeasureWords.Capital(step.Side)} since {content.Period.Short(step.Month)}", step.After > step.Before, style);
        }
    }

    private SKPoint At(TrendPoint point) => new(scales.X(point.Month, area), scales.Y(point.Value!.Value, area));

    private void WriteBeside(SKPoint point, string text, bool above, TextStyle style)
    {
        var half = page.Fonts.Width(text, style) / 2;
        foreach (var up in new[] { above, !above })
        {
            for (var away = large ? 12f : 9; away <= 60; away += 8)
            {
                var baseline = up ? point.Y - away : point.Y + away + (style.Size * 0.72f);
                foreach (var aside in new[] { 0, half * 0.6f, -half * 0.6f, half + 10, -half - 10 })
                {
                    var x = Math.Clamp(point.X + aside, area.Left + half + 2, Math.Max(area.Left + half + 2, area.Right - half - 2));
                    var label = page.Place(text, x, baseline, SKTextAlign.Center, style, backed: true);
                    if (IsFree(label.Bounds))
                    {
                        page.Add(label);
                        taken.Add(label.Bounds);
                        return;
                    }
                }
            }
        }
    }

    private bool IsFree(SKRect label)
    {
        var wide = label;
        wide.Inflate(3, 3);
        if (wide.Top < area.Top || wide.Bottom > area.Bottom || taken.Exists(t => t.IntersectsWith(wide)))
        {
            return false;
        }

        var round = wide;
        round.Inflate(3, 3);
        for (var i = 0; i < line.Count; i++)
        {
            if (round.Contains(line[i]) || (i > 0 && Crosses(wide, line[i - 1], line[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Crosses(SKRect rect, SKPoint from, SKPoint to)
    {
        if (to.X < rect.Left || from.X > rect.Right || to.X <= from.X)
        {
            return false;
        }

        var slope = (to.Y - from.Y) / (to.X - from.X);
        var (left, right) = (Math.Max(from.X, rect.Left), Math.Min(to.X, rect.Right));
        float a = from.Y + ((left - from.X) * slope), b = from.Y + ((right - from.X) * slope);
        return Math.Max(a, b) >= rect.Top && Math.Min(a, b) <= rect.Bottom;
    }
}
