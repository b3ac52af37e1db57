using SkiaSharp;

namespace Toex.Reporting.Look;

/// <summary>
/// Colours of a theme. Light starts from the Government Analysis Function's (Data visualisation: colours in charts, 2023): focus #12436D,
/// grid #D9D9D9, and the hues and order of its six categories. Its categories are as light as one another in two threes, so that in
/// greyscale navy, plum and grey are one, as are turquoise, orange and purple: here each keeps its hue and has a lightness of its own,
/// 1.3:1 or more from any other. Fills keep 3:1 against the background (WCAG 2.2, 1.4.11), or have an outline that does. For the same
/// reason its grey #BFBFBF for what is not in focus (1.84:1) is #949494 here (3.03:1), and its orange #F46A25, which that grey would
/// swallow in greyscale, is #C6490A (4.82:1). Dark has the hues on near black.
/// </summary>
internal sealed record Palette
{
    public required ChartTheme Theme { get; init; }

    public required SKColor Background { get; init; }

    public required SKColor Ink { get; init; }

    public required SKColor QuietInk { get; init; }

    public required SKColor Grid { get; init; }

    /// <summary>Zero line, whiskers and process limits.</summary>
    public required SKColor Line { get; init; }

    public required SKColor Focus { get; init; }

    public required SKColor Others { get; init; }

    /// <summary>The group's line in a comparison, signals in a trend.</summary>
    public required SKColor Accent { get; init; }

    /// <summary>The words that tell of sample data.</summary>
    public required SKColor Warning { get; init; }

    /// <summary>Behind the panel in focus.</summary>
    public required SKColor Tint { get; init; }

    /// <summary>Groups without an order, told apart: six at most.</summary>
    public required IReadOnlyList<SKColor> Categories { get; init; }

    /// <summary>What is not known, and what is left over.</summary>
    public required SKColor Rest { get; init; }

    /// <summary>From much to little.</summary>
    public required IReadOnlyList<SKColor> Ramp { get; init; }

    /// <summary>Shades of one colour for groups in order, from the strongest to the weakest.</summary>
    public IReadOnlyList<SKColor> Shades(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Along(count == 1 ? 0 : count <= 3 ? i / (count - 1f) * 2 / 3 : i / (count - 1f)))];

    /// <summary>Ink or background, whichever is easier to read on a colour.</summary>
    public SKColor InkOn(SKColor color) => Contrast(Ink, color) >= Contrast(Background, color) ? Ink : Background;

    /// <summary>The line around a shape that is hard to tell from the background; null where its colour is enough (3:1, WCAG 2.2,
    /// 1.4.11).</summary>
    public SKColor? OutlineOf(SKColor color) => Contrast(color, Background) >= 3 ? null : Line;

    /// <summary>Contrast of two colours, 1 to 21 (WCAG 2.2).</summary>
    internal static double Contrast(SKColor a, SKColor b)
    {
        var (x, y) = (SequentialColors.Luminance(a), SequentialColors.Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>A colour between those of the ramp: 0 is the first, 1 the last.</summary>
    private SKColor Along(float place)
    {
        var at = place * (Ramp.Count - 1);
        var from = Math.Min((int)at, Ramp.Count - 2);
        var (a, b, part) = (Ramp[from], Ramp[from + 1], at - from);
        byte Mix(byte x, byte y) => (byte)MathF.Round(x + ((y - x) * part));
        return new(Mix(a.Red, b.Red), Mix(a.Green, b.Green), Mix(a.Blue, b.Blue));
    }

    public static Palette Light { get; } = new()
    {
        Theme = ChartTheme.Light,
        Background = SKColors.White,
        Ink = new(0x0B, 0x0C, 0x0C),
        QuietInk = new(0x3D, 0x3D, 0x3D),
        Grid = new(0xD9, 0xD9, 0xD9),
        Line = new(0x3D, 0x3D, 0x3D),
        Focus = new(0x12, 0x43, 0x6D),
        Others = new(0x94, 0x94, 0x94),
        Accent = new(0xC6, 0x49, 0x0A),
        Warning = new(0x80, 0x16, 0x50),
        Tint = new(0xEE, 0xF3, 0xF8),
        Categories =
        [
            new(0x12, 0x43, 0x6D), new(0x28, 0xA1, 0x97), new(0xC0, 0x22, 0x79), new(0xFB, 0x97, 0x5E), new(0x1C, 0x1C, 0x1C),
                new(0xD4, 0xC5, 0xEC),
        ],
        Rest = new(0xEE, 0xEE, 0xEE),
        Ramp = [.. SequentialColors.Colors(SequentialColors.Most, ChartTheme.Light).Reverse()],
    };

    public static Palette Dark { get; } = new()
    {
        Theme = ChartTheme.Dark,
        Background = new(0x16, 0x1A, 0x1F),
        Ink = new(0xF5, 0xF5, 0xF5),
        QuietInk = new(0xC8, 0xCC, 0xD0),
        Grid = new(0x3D, 0x43, 0x4A),
        Line = new(0xD9, 0xD9, 0xD9),
        Focus = new(0x8A, 0xC3, 0xF6),
        Others = new(0x6E, 0x76, 0x7E),
        Accent = new(0xF4, 0x6A, 0x25),
        Warning = new(0xF9, 0xA8, 0x7C),
        Tint = new(0x20, 0x2B, 0x38),
        Categories =
        [
            new(0x8A, 0xC3, 0xF6), new(0x1E, 0x76, 0x6F), new(0xE2, 0x81, 0xB5), new(0xE3, 0x58, 0x12), new(0xF0, 0xF0, 0xF0),
                new(0x5D, 0x42, 0x89),
        ],
        Rest = new(0x31, 0x36, 0x3A),
        Ramp = [.. SequentialColors.Colors(SequentialColors.Most, ChartTheme.Dark).Reverse()],
    };

    public static Palette ForTheme(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;
}
