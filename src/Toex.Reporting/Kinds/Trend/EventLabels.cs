using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>Names known causes at the bottom of their rules, where there is room; the notes name all.</summary>
internal static class EventLabels
{
    /// <summary>Writes them and returns where, so that nothing else is written there.</summary>
    public static IReadOnlyList<SKRect> Write(Page page, IEnumerable<VisualEvent> events, TrendAxes scales, SKRect area)
    {
        var style = new TextStyle(13, page.Palette.Ink);
        var taken = new List<SKRect>();
        foreach (var at in events)
        {
            var x = scales.X(scales.PlaceOf(at.Date), area);
            foreach (var (align, beside) in new[] { (SKTextAlign.Left, 5), (SKTextAlign.Right, -5) })
            {
                var text = page.Place(at.Name, x + beside, area.Bottom - 6, align, style, backed: true);
                var wide = text.Bounds;
                wide.Inflate(3, 3);
                if (text.Bounds.Left >= area.Left && text.Bounds.Right <= area.Right && !taken.Exists(t => t.IntersectsWith(wide)))
                {
                    page.Add(text);
                    taken.Add(text.Bounds);
                    break;
                }
            }
        }

        return taken;
    }
}
