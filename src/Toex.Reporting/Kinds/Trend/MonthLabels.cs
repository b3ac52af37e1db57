using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Writes the months below a panel: as many as find room, the last among them.</summary>
internal static class MonthLabels
{
    private static readonly int[] MonthSteps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120];
    private static readonly int[] QuarterSteps = [1, 2, 4, 8, 12, 20, 40];

    public static void Write(Page page, TrendContent content, TrendAxes scales, SKRect area, SKRect panel, TextStyle style)
    {
        var last = content.Span.Last;
        var widest = 0f;
        for (var i = 0; i < 12; i++)
        {
            widest = Math.Max(widest, page.Fonts.Width(content.Period.Short(last.AddMonths(-i)), style));
        }

        var apart = scales.X(last, area) - scales.X(last.AddMonths(-scales.Months), area);
        var steps = scales.Months == 3 ? QuarterSteps : MonthSteps;
        var step = steps.FirstOrDefault(s => s * apart >= widest + 10, int.MaxValue / 12);
        var free = float.MaxValue;
        for (var back = 0; back <= scales.Periods + 0.01; back += step)
        {
            var month = last.AddMonths(-back * scales.Months);
            var text = page.Place(
                content.Period.Short(month), scales.X(month, area), area.Bottom + style.Size + 5, SKTextAlign.Center, style);
            var shift = Math.Min(0, panel.Right - text.Bounds.Right) + Math.Max(0, panel.Left - text.Bounds.Left);
            text = text with { X = text.X + shift };
            if (text.Bounds.Right + 6 <= free)
            {
                page.Add(text);
                free = text.Bounds.Left;
            }
        }
    }
}
