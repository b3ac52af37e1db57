using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>Writes what stands around the plots: marking, title and subtitle above; notes, source and marking below.</summary>
internal sealed class PageFrame
{
    /// <summary>White space at every edge of the page.</summary>
    public const float Margin = 28;

    private const float TitleSize = 26;
    private const float LeastTitleSize = 18;
    private const int TitleLines = 3;

    private readonly Page page;
    private readonly PageText words;
    private readonly TextStyle marking;
    private readonly TextStyle small;
    private readonly IReadOnlyList<string> markingLines;
    private readonly List<IReadOnlyList<string>> foot = [];

    public PageFrame(Page page, PageText words)
    {
        (this.page, this.words) = (page, words);
        marking = new(15, page.Palette.Ink, Bold: true);
        small = new(13, page.Palette.QuietInk);
        markingLines = LineBreaker.Break(words.Marking, TextWidth, marking, page.Fonts);
        foreach (var line in words.Notes.Concat(words.Source))
        {
            foot.Add(LineBreaker.Break(line, TextWidth, small, page.Fonts));
        }

        FootHeight = 12 + (foot.Sum(lines => lines.Count) * small.LineHeight) + (foot.Count * 3) + 10
            + (markingLines.Count * marking.LineHeight) + 14;
    }

    /// <summary>Height of everything below the plots.</summary>
    public float FootHeight { get; }

    private float TextWidth => page.Width - (2 * Margin);

    /// <summary>Writes the head and returns its bottom.</summary>
    public float WriteHead()
    {
        var y = page.WriteLines(markingLines, page.Width / 2, 14, SKTextAlign.Center, marking);
        if (words.Warning is { } warning)
        {
            var style = new TextStyle(16, page.Palette.Warning, Bold: true);
            y = page.WriteLines(LineBreaker.Break(warning, TextWidth, style, page.Fonts), Margin, y + 4, SKTextAlign.Left, style);
        }

        var (title, lines) = FitTitle();
        y = page.WriteLines(lines, Margin, y + 8, SKTextAlign.Left, title);
        var subtitle = new TextStyle(16, page.Palette.QuietInk);
        return page.WriteLines(
            LineBreaker.Break(words.Subtitle, TextWidth, subtitle, page.Fonts), Margin, y + 4, SKTextAlign.Left, subtitle);
    }

    /// <summary>Writes the foot so that it ends at the bottom of the page.</summary>
    public void WriteFoot()
    {
        var y = page.Height - FootHeight + 12;
        foreach (var lines in foot)
        {
            y = page.WriteLines(lines, Margin, y, SKTextAlign.Left, small) + 3;
        }

        page.WriteLines(markingLines, page.Width / 2, y + 10, SKTextAlign.Center, marking);
    }

    private (TextStyle Style, IReadOnlyList<string> Lines) FitTitle()
    {
        for (var size = TitleSize; ; size -= 2)
        {
            var style = new TextStyle(size, page.Palette.Ink, Bold: true);
            var lines = LineBreaker.Break(words.Title, TextWidth, style, page.Fonts);
            if (lines.Count <= TitleLines || size <= LeastTitleSize)
            {
                return (style, LineBreaker.Balance(words.Title, TextWidth, style, page.Fonts));
            }
        }
    }
}
