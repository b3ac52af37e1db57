using SkiaSharp;

namespace Toex.Reporting.Look;

/// <summary>
/// Colours of two ways from a middle: blue below, orange above, which the colour-blind tell apart, grey between. The two sides are not
/// equally dark, so that all five differ in greyscale too. What has less than 3:1 against the background needs an outline.
/// </summary>
internal static class DivergingColors
{
    /// <summary>Colours on each side of the middle.</summary>
    public const int Sides = 2;

    private static readonly SKColor[] Light =
        [new(0x12, 0x43, 0x6D), new(0x5C, 0x9D, 0xDD), new(0xF2, 0xF2, 0xF2), new(0xFF, 0xB3, 0x7C), new(0xBD, 0x40, 0x0A)];

    private static readonly SKColor[] Dark =
        [new(0x75, 0xB6, 0xF0), new(0x28, 0x5C, 0x8A), new(0x2A, 0x30, 0x36), new(0xDE, 0x5A, 0x19), new(0xFF, 0xD4, 0xB4)];

    /// <summary>From far below the middle to far above it.</summary>
    public static IReadOnlyList<SKColor> ForTheme(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;
}
