using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>A label inside an area.</summary>
internal static class AreaLabel
{
    private const float Leading = 1.15f;

    /// <summary>
    /// Lines of a label, one or two, where they lie in the area whole and clear of other labels, the widest place first; null where there
    /// is no room.
    /// </summary>
    public static IReadOnlyList<PlacedText>? TryInside(Page page, SKPath shape, MapLabel label, TextStyle style, IEnumerable<SKRect> taken)
    {
        foreach (var lines in new IReadOnlyList<string>[] { [label.Text], [label.Name, label.Value] })
        {
            foreach (var place in label.Places)
            {
                var placed = Place(page, lines, place, style);
                if (placed.TrueForAll(p => LiesIn(shape, p.Bounds)) && !placed.Exists(p => taken.Any(t => t.IntersectsWith(p.Bounds))))
                {
                    return placed;
                }
            }
        }

        return null;
    }

    private static List<PlacedText> Place(Page page, IReadOnlyList<string> lines, SKPoint middle, TextStyle style)
    {
        var first = middle.Y - ((lines.Count - 1) * style.Size * Leading / 2) + (style.Size * 0.36f);
        return [.. lines.Select((line, i) => page.Place(line, middle.X, first + (i * style.Size * Leading), SKTextAlign.Center,
            style with { Bold = i == 0 }))];
    }

    private static bool LiesIn(SKPath shape, SKRect bounds)
    {
        bounds.Inflate(2, 1);
        const int parts = 12;
        return Enumerable.Range(0, parts + 1).Select(i => bounds.Left + (bounds.Width * i / parts))
            .All(x => shape.Contains(x, bounds.Top) && shape.Contains(x, bounds.MidY) && shape.Contains(x, bounds.Bottom));
    }
}
