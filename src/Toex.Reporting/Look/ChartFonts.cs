using SkiaSharp;

namespace Toex.Reporting.Look;

/// <summary>
/// The embedded chart font at the sizes that one chart uses. Never a font of the machine: a server may have none, and the same chart is
/// to look the same everywhere.
/// </summary>
internal sealed class ChartFonts : IDisposable
{
    /// <summary>Fonts for an SVG: those after the first have the same widths, bar the last.</summary>
    public const string SvgFamily = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

    private static readonly Lazy<SKTypeface> Regular = new(() => Load("Arimo-Regular.ttf"));
    private static readonly Lazy<SKTypeface> Bold = new(() => Load("Arimo-Bold.ttf"));

    private readonly Dictionary<(float Size, bool Bold), SKFont> fonts = [];

    public SKFont Of(TextStyle style)
    {
        if (!fonts.TryGetValue((style.Size, style.Bold), out var font))
        {
            font = new((style.Bold ? Bold : Regular).Value, style.Size)
            {
                Subpixel = true,
                LinearMetrics = true,
                Hinting = SKFontHinting.None,
                Edging = SKFontEdging.Antialias,
            };
            fonts.Add((style.Size, style.Bold), font);
        }

        return font;
    }

    /// <summary>Width of a text in units.</summary>
    public float Width(string text, TextStyle style) => Of(style).MeasureText(text);

    /// <summary>Says of which letters the font has no picture.</summary>
    public static IReadOnlyList<string> Warnings(IEnumerable<string> texts)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Where(t => !Regular.Value.ContainsGlyphs(t)))
        {
            missing.UnionWith(text.EnumerateRunes().Select(rune => rune.ToString()).Where(letter => !Regular.Value.ContainsGlyphs(letter)));
        }

        return missing.Count == 0 ? []
            : [$"The chart font lacks these letters, which show as boxes in a .png file: {string.Join(" ", missing)}"];
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
    }

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(stream);
    }
}
