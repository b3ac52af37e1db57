using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>Says what marks mean: mark and words, one after another, in as many lines as they need.</summary>
internal sealed class MarkKey
{
    private const float Space = 26;

    private readonly Page page;
    private readonly TextStyle style;
    private readonly List<(Mark Mark, string Text, float X, int Line)> entries = [];

    public MarkKey(Page page, float width, IEnumerable<(Mark Mark, string Text)> marks)
    {
        this.page = page;
        style = new(14, page.Palette.Ink);
        var (x, line) = (0f, 0);
        foreach (var (mark, text) in marks)
        {
            var needed = Indent(mark) + page.Fonts.Width(text, style);
            if (x > 0 && x + needed > width)
            {
                (x, line) = (0, line + 1);
            }

            entries.Add((mark, text, x, line));
            x += needed + Space;
        }
    }

    private float LineHeight => Math.Max(style.LineHeight, entries.Count == 0 ? 0 : (entries.Max(e => e.Mark.Radius) * 2) + 4);

    public float Height => entries.Count == 0 ? 0 : (entries[^1].Line + 1) * LineHeight;

    /// <summary>Writes the key and returns its bottom.</summary>
    public float Write(float left, float top)
    {
        var placed = new List<(Mark Mark, SKPoint At)>();
        foreach (var (mark, text, x, line) in entries)
        {
            var middle = top + ((line + 0.5f) * LineHeight);
            placed.Add((mark, new(left + x + mark.Radius + 1, middle)));
            page.Write(text, left + x + Indent(mark), middle + (style.Size * 0.36f), SKTextAlign.Left, style);
        }

        page.Add(new Panel(SKRect.Create(left, top, 1, Height), canvas => placed.ForEach(p => p.Mark.Draw(canvas, p.At))));
        return top + Height;
    }

    private static float Indent(Mark mark) => (mark.Radius * 2) + 10;
}
