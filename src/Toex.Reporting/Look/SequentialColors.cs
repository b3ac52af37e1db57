using SkiaSharp;

namespace Toex.Reporting.Look;

/// <summary>
/// Colours from little to much: the Government Analysis Function's sequential palette #6BACE6, #2073BC, #12436D (Data visualisation:
/// colours in charts, 2023), with a paler one before it for a fourth class. In the dark theme much is pale. What has less than 3:1 against
/// the background needs an outline.
/// </summary>
internal static class SequentialColors
{
    /// <summary>Most classes that can be told apart.</summary>
    public const int Most = 4;

    private static readonly SKColor[] Light = [new(0xAD, 0xD0, 0xF0), new(0x6B, 0xAC, 0xE6), new(0x20, 0x73, 0xBC), new(0x12, 0x43, 0x6D)];
    private static readonly SKColor[] Dark = [new(0x2F, 0x58, 0x7B), new(0x20, 0x73, 0xBC), new(0x6B, 0xAC, 0xE6), new(0xD3, 0xE5, 0xF6)];

    /// <summary>Colours of a number of classes, the least first.</summary>
    public static IReadOnlyList<SKColor> Colors(int classes, ChartTheme theme)
    {
        var all = theme == ChartTheme.Dark ? Dark : Light;
        return classes switch
        {
            1 => [all[2]],
            2 => [all[1], all[3]],
            3 => all[1..],
            _ => all,
        };
    }

    /// <summary>Black or white, whichever reads better on a colour.</summary>
    public static SKColor InkOn(SKColor color)
    {
        var light = Luminance(color);
        return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? new(0x0B, 0x0C, 0x0C) : SKColors.White;
    }

    /// <summary>Relative luminance, as WCAG 2.2 defines it.</summary>
    internal static double Luminance(SKColor color)
    {
        return (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

        static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
