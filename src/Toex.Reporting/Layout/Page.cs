using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>A chart laid out: every text and plot in its place, nothing drawn yet. Units are those of <see cref="ChartScale"/>.</summary>
internal sealed class Page(float width, Palette palette, ChartFonts fonts)
{
    private readonly List<PlacedText> texts = [];
    private readonly List<Panel> panels = [];

    public float Width { get; } = width;

    public float Height { get; set; }

    public Palette Palette { get; } = palette;

    public ChartFonts Fonts { get; } = fonts;

    public IReadOnlyList<PlacedText> Texts => texts;

    public IReadOnlyList<Panel> Panels => panels;

    public void Add(Panel panel) => panels.Add(panel);

    /// <summary>Adds shapes below all others: lines to labels can be known before what they lie on is drawn.</summary>
    public void InsertFirst(Panel panel) => panels.Insert(0, panel);

    public void Add(PlacedText text) => texts.Add(text);

    public PlacedText Place(string text, float x, float baseline, SKTextAlign align, TextStyle style, bool backed = false) =>
        new(text, x, baseline, align, style, Fonts.Width(text, style), backed);

    public void Write(string text, float x, float baseline, SKTextAlign align, TextStyle style, bool backed = false) =>
        Add(Place(text, x, baseline, align, style, backed));

    /// <summary>Writes lines from a top down and returns the bottom of the last.</summary>
    public float WriteLines(IReadOnlyList<string> lines, float x, float top, SKTextAlign align, TextStyle style)
    {
        foreach (var line in lines)
        {
            Write(line, x, top + style.Ascent, align, style);
            top += style.LineHeight;
        }

        return top;
    }
}
