using Toex.Data;
using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Files;

/// <summary>Makes a PNG picture.</summary>
internal static class PngRenderer
{
    /// <summary>Most pixels of a picture: four bytes each, so 480 MB.</summary>
    private const long GreatestArea = 120_000_000;

    /// <summary>Width of the text of an A4 page, which a chart fills where it is put into a document.</summary>
    private const double MetresOfText = 0.17;

    /// <summary>Narrower pictures have letters as large as this one's.</summary>
    private const int FullWidth = 900;

    public static byte[] Render(Composition chart, CancellationToken cancel)
    {
        var (width, height) = (chart.WidthInPixels, chart.HeightInPixels);
        using var surface = (long)width * height > GreatestArea ? null
            : SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        if (surface is null)
        {
            throw ChartErrors.TooLarge.With(width, height);
        }

        surface.Canvas.Clear(chart.Page.Palette.Background);
        surface.Canvas.Scale(chart.Scale.PixelsPerUnit);
        PagePainter.DrawShapes(chart.Page, surface.Canvas, cancel);
        PagePainter.DrawTexts(chart.Page, surface.Canvas);
        cancel.ThrowIfCancellationRequested();
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 5));
        return PngChunks.Add(png?.ToArray() ?? throw ChartErrors.TooLarge.With(width, height), PixelsPerMetre(width),
            [("Title", chart.Title), ("Description", chart.AlternativeText), ("Software", $"Toex {ModuleVersion.Text}")]);
    }

    private static int PixelsPerMetre(int width) => (int)Math.Round(Math.Max(width, FullWidth) / MetresOfText);
}
