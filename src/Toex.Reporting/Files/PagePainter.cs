using SkiaSharp;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Files;

/// <summary>Draws a page's shapes, and its texts where the canvas is to have them.</summary>
internal static class PagePainter
{
    public static void DrawShapes(Page page, SKCanvas canvas, CancellationToken cancel)
    {
        using var background = new SKPaint { Color = page.Palette.Background };
        canvas.DrawRect(0, 0, page.Width, page.Height, background);
        foreach (var panel in page.Panels)
        {
            cancel.ThrowIfCancellationRequested();
            panel.Draw(canvas);
        }

        foreach (var text in page.Texts.Where(t => t.Backed))
        {
            var bounds = text.Bounds;
            bounds.Inflate(2, 1);
            canvas.DrawRect(bounds, background);
        }
    }

    public static void DrawTexts(Page page, SKCanvas canvas)
    {
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var text in page.Texts)
        {
            paint.Color = text.Style.Color;
            canvas.DrawText(text.Text, text.X, text.Baseline, text.Align, page.Fonts.Of(text.Style), paint);
        }
    }
}
