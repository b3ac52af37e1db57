using SkiaSharp;

namespace Toex.Reporting.Charts.Look;

/// <summary>
/// Colours of a theme. Light is the Government Analysis Function's: duo #12436D and #F46A25, focus #12436D and #BFBFBF, grid #D9D9D9
/// (Data visualisation: colours in charts, 2023). Dark keeps their hues, lightened to 3:1 or better on near black.
/// </summary>
internal sealed record Palette
{
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

    public static Palette Light { get; } = new()
    {
        Background = SKColors.White,
        Ink = new(0x0B, 0x0C, 0x0C),
        QuietInk = new(0x3D, 0x3D, 0x3D),
        Grid = new(0xD9, 0xD9, 0xD9),
        Line = new(0x3D, 0x3D, 0x3D),
        Focus = new(0x12, 0x43, 0x6D),
        Others = new(0xBF, 0xBF, 0xBF),
        Accent = new(0xF4, 0x6A, 0x25),
        Warning = new(0x80, 0x16, 0x50),
        Tint = new(0xEE, 0xF3, 0xF8),
    };

    public static Palette Dark { get; } = new()
    {
        Background = new(0x16, 0x1A, 0x1F),
        Ink = new(0xF5, 0xF5, 0xF5),
        QuietInk = new(0xC8, 0xCC, 0xD0),
        Grid = new(0x3D, 0x43, 0x4A),
        Line = new(0xD9, 0xD9, 0xD9),
        Focus = new(0x6B, 0xAC, 0xE6),
        Others = new(0x6E, 0x76, 0x7E),
        Accent = new(0xF4, 0x6A, 0x25),
        Warning = new(0xF9, 0xA8, 0x7C),
        Tint = new(0x20, 0x2B, 0x38),
    };

    public static Palette Of(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;
}
