using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Look;

/// <summary>Contrast by WCAG 2.2: (lighter + 0.05) / (darker + 0.05), of relative luminances.</summary>
public class PaletteTests
{
    private const double OfShapes = 3, OfText = 4.5, InGreyscale = 1.3;

    public static TheoryData<ChartTheme> Themes => [ChartTheme.Light, ChartTheme.Dark];

    [Fact]
    public void Contrast_is_that_of_the_formula()
    {
        Assert.Equal(21, Palette.Contrast(SKColors.Black, SKColors.White), 9);
        Assert.Equal(1.84, Palette.Contrast(new(0xBF, 0xBF, 0xBF), SKColors.White), 2); // the published grey
        Assert.Equal(3.03, Palette.Contrast(Palette.Light.Others, SKColors.White), 2);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void What_has_no_outline_stands_out_from_the_background(ChartTheme theme)
    {
        var palette = Palette.ForTheme(theme);

        Assert.All(new[] { palette.Focus, palette.Others, palette.Accent, palette.Line, palette.Ink },
            c => Assert.True(Palette.Contrast(c, palette.Background) >= OfShapes, $"{c}"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_fill_or_its_outline_stands_out_from_the_background(ChartTheme theme)
    {
        var palette = Palette.ForTheme(theme);

        Assert.All(Fills(palette), c => Assert.True(Palette.Contrast(palette.OutlineOf(c) ?? c, palette.Background) >= OfShapes, $"{c}"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colours_of_one_key_are_apart_in_greyscale(ChartTheme theme)
    {
        var palette = Palette.ForTheme(theme);

        Apart([.. palette.Categories, palette.Rest], InGreyscale);
        Apart([palette.Focus, palette.Others, palette.Accent], InGreyscale);
        Apart(DivergingColors.ForTheme(theme), InGreyscale);
        for (var classes = 2; classes <= SequentialColors.Most; classes++)
        {
            Apart(SequentialColors.Colors(classes, theme), InGreyscale);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void So_are_shades_in_order_and_what_is_left_over(ChartTheme theme)
    {
        var palette = Palette.ForTheme(theme);
        for (var shades = 1; shades <= 6; shades++)
        {
            Apart([.. palette.Shades(shades), palette.Rest], 1.2);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Figures_can_be_read_on_every_fill(ChartTheme theme)
    {
        var palette = Palette.ForTheme(theme);

        Assert.All(Fills(palette), c => Assert.True(Palette.Contrast(palette.InkOn(c), c) >= OfText, $"{c}"));
    }

    private static IEnumerable<SKColor> Fills(Palette palette) =>
        [.. palette.Categories, palette.Rest, .. palette.Ramp, .. DivergingColors.ForTheme(palette.Theme)];

    private static void Apart(IReadOnlyList<SKColor> colors, double least)
    {
        for (var i = 0; i < colors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var contrast = Palette.Contrast(colors[i], colors[j]);
                Assert.True(contrast >= least, $"{colors[j]} and {colors[i]}: {contrast:0.00}");
            }
        }
    }
}
