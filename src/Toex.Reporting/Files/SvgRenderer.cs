using System.Globalization;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Files;

/// <summary>
/// Makes an SVG drawing: shapes by Skia, texts as text elements of their own, since Skia's place every letter and name one font only.
/// Each text states its length, so that a viewer without the fonts fits what it has instead of overlapping.
/// </summary>
internal static class SvgRenderer
{
    /// <summary>A page is narrower than a screen: what is printed is as large as a page has room for, and whole.</summary>
    private const string OnPaper = "width: 100%; height: auto; max-height: 100vh;";

    public static byte[] Render(Composition chart, CancellationToken cancel)
    {
        var page = chart.Page;
        var shapes = Shapes(page, cancel);
        var id = "toex-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chart.AlternativeText + shapes)))[..10];
        var svg = new StringBuilder(shapes.Length + (page.Texts.Count * 160) + 1000);
        svg.Append(string.Create(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="utf-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" id="{id}" width="{chart.WidthInPixels}" height="{chart.HeightInPixels}" viewBox="0 0 {page.Width:0.###} {page.Height:0.###}" role="img" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{Escape(chart.Title)}</title>
            <desc id="{id}-desc">{Escape(chart.AlternativeText)}</desc>
            """).ReplaceLineEndings("\n"));
        svg.Append(CultureInfo.InvariantCulture, $"<style>@media print {{ #{id} {{ {OnPaper} }} }}</style>\n");
        svg.Append(shapes.Replace("\"cl_", $"\"{id}-cl_", StringComparison.Ordinal)
            .Replace("(#cl_", $"(#{id}-cl_", StringComparison.Ordinal));
        svg.Append(CultureInfo.InvariantCulture, $"<g font-family=\"{ChartFonts.SvgFamily}\">\n");
        foreach (var text in page.Texts)
        {
            Append(svg, text);
        }

        svg.Append("</g>\n</svg>\n");
        return Encoding.UTF8.GetBytes(svg.ToString());
    }

    private static void Append(StringBuilder svg, PlacedText text)
    {
        var anchor =
            text.Align switch { SKTextAlign.Center => " text-anchor=\"middle\"", SKTextAlign.Right => " text-anchor=\"end\"", _ => "" };
        var color = text.Style.Color;
        svg.Append(CultureInfo.InvariantCulture,
            $"<text x=\"{text.X:0.##}\" y=\"{text.Baseline:0.##}\" font-size=\"{text.Style.Size:0.##}\"")
            .Append(text.Style.Bold ? " font-weight=\"bold\"" : "")
            .Append(CultureInfo.InvariantCulture, $" fill=\"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}\"{anchor}")
            .Append(CultureInfo.InvariantCulture,
                $" textLength=\"{text.Width:0.##}\" lengthAdjust=\"spacingAndGlyphs\">{Escape(text.Text)}</text>\n");
    }

    /// <summary>What Skia drew, without the root element around it.</summary>
    private static string Shapes(Page page, CancellationToken cancel)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(page.Width, page.Height), stream))
        {
            PagePainter.DrawShapes(page, canvas, cancel);
        }

        var whole = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        var start = whole.IndexOf('>', whole.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        var end = whole.LastIndexOf("</svg>", StringComparison.Ordinal);
        return whole[start..end].TrimStart().Replace("\r", "", StringComparison.Ordinal);
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
