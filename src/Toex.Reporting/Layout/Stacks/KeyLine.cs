using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout.Stacks;

/// <summary>Writes a key to colours: swatches with their names, in as many lines as they need.</summary>
internal static class KeyLine
{
    private const float Swatch = 14;

    /// <summary>Writes the key and returns its bottom.</summary>
    public static float Write(Page page, float left, float right, float top, string title, IReadOnlyList<(string Name, SKColor Color)> key)
    {
        var style = new TextStyle(14, page.Palette.Ink);
        var lead = style with { Bold = true };
        var (x, y) = (left, top);
        if (title.Length > 0)
        {
            var lines = LineBreaker.Break(title, right - left, lead, page.Fonts);
            y = page.WriteLines(lines.Take(lines.Count - 1).ToList(), left, top, SKTextAlign.Left, lead);
            page.Write(lines[^1], left, y + style.Ascent, SKTextAlign.Left, lead);
            x += page.Fonts.Width(lines[^1], lead) + 18;
        }

        var boxes = new List<Box>();
        foreach (var (name, color) in key)
        {
            var lines = LineBreaker.Break(name, right - left - Swatch - 6, style, page.Fonts);
            var width = Swatch + 6 + lines.Max(l => page.Fonts.Width(l, style));
            if (x > left && x + width > right)
            {
                (x, y) = (left, y + style.LineHeight + 4);
            }

            boxes.Add(new(new(x, y + 2, x + Swatch, y + 2 + Swatch), color, page.Palette.OutlineOf(color)));
            y = page.WriteLines(lines, x + Swatch + 6, y, SKTextAlign.Left, style) - style.LineHeight;
            x += width + 18;
        }

        var bottom = y + style.LineHeight;
        page.Add(Box.Panel(new(left, top, right, bottom), boxes));
        return bottom;
    }
}
