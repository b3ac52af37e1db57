using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>Rows with a name on the left: as high as the names need, with smaller letters where little height is given.</summary>
internal sealed class NamedRows
{
    /// <summary>Space between name and plot.</summary>
    public const float Gap = 8;

    private const float NameSize = 15;
    private const float LeastNameSize = 9;
    private const float GreatestShare = 0.36f;
    private const float Tight = 0.95f;

    private readonly Page page;
    private readonly IReadOnlyList<IReadOnlyList<string>> names;
    private readonly IReadOnlyList<bool> bold;

    private NamedRows(Page page, TextStyle style, IReadOnlyList<IReadOnlyList<string>> names, IReadOnlyList<bool> bold, float pitch) =>
        (this.page, Style, this.names, this.bold, Pitch) = (page, style, names, bold, pitch);

    /// <summary>Letters of the names.</summary>
    public TextStyle Style { get; }

    /// <summary>Height of a row.</summary>
    public float Pitch { get; }

    public float Height => Pitch * names.Count;

    /// <summary>How far right of the names' left edge the plot begins.</summary>
    public float NameWidth => Gap + names.Select((lines, row) => lines.Max(l => page.Fonts.Width(l, RowStyle(row)))).Max();

    /// <param name="page">The page.</param>
    /// <param name="rows">Names, and whether each is bold.</param>
    /// <param name="space">Where they stand.</param>
    /// <param name="least">Height of a row that is not crowded; where the rows need more they have it.</param>
    /// <param name="most">Height of a row beyond which more is not better.</param>
    public static NamedRows Fit(Page page, IReadOnlyList<(string Name, bool Bold)> rows, RowSpace space, float least, float most)
    {
        for (var size = NameSize; ; size--)
        {
            var style = new TextStyle(size, page.Palette.Ink);
            var widest = (space.Right - space.Left) * GreatestShare;
            var names = rows.Select(r => LineBreaker.Break(r.Name, widest, style with { Bold = r.Bold }, page.Fonts)).ToList();
            var needed = Math.Max(names.Max(n => n.Count) * style.LineHeight * Tight, style.Size * 1.28f) + (size >= NameSize ? 7 : 1);
            var offered = space.Height / rows.Count ?? Math.Max(needed, least);
            if (offered >= needed || size <= LeastNameSize)
            {
                return new(page, style, names, [.. rows.Select(r => r.Bold)], Math.Max(needed, Math.Min(offered, Math.Max(needed, most))));
            }
        }
    }

    /// <summary>Middle of a row below the top of all.</summary>
    public float Middle(int row) => (row + 0.5f) * Pitch;

    /// <summary>Baseline of a line of text in the middle of a row.</summary>
    public float Baseline(int row, float top) => top + Middle(row) + (Style.Size * 0.36f);

    /// <summary>Writes the names left of a plot.</summary>
    /// <param name="plot">The plot, with the first row at its top.</param>
    /// <param name="shift">How much further down each row is; null where none is.</param>
    public void Write(SKRect plot, Func<int, float>? shift = null)
    {
        for (var row = 0; row < names.Count; row++)
        {
            var baseline = Baseline(row, plot.Top) + (shift?.Invoke(row) ?? 0) - ((names[row].Count - 1) * Style.LineHeight * Tight / 2);
            foreach (var line in names[row])
            {
                page.Write(line, plot.Left - Gap, baseline, SKTextAlign.Right, RowStyle(row));
                baseline += Style.LineHeight * Tight;
            }
        }
    }

    private TextStyle RowStyle(int row) => Style with { Bold = bold[row] };
}
