using SkiaSharp;

namespace Toex.Reporting.Layout;

/// <summary>A rectangle in its place on the page.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Outline">Colour of a thin line inside its edge; null for none.</param>
internal readonly record struct Box(SKRect Area, SKColor Fill, SKColor? Outline = null)
{
    /// <summary>A panel of boxes, the later over the earlier.</summary>
    public static Panel Panel(SKRect area, IReadOnlyList<Box> boxes) => new(area, canvas => Draw(canvas, boxes));

    private static void Draw(SKCanvas canvas, IReadOnlyList<Box> boxes)
    {
        using var fill = new SKPaint { IsAntialias = true };
        using var line = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        foreach (var (area, color, outline) in boxes)
        {
            fill.Color = color;
            canvas.DrawRect(area, fill);
            if (outline is { } lineColor)
            {
                line.Color = lineColor;
                canvas.DrawRect(area.Left + 0.5f, area.Top + 0.5f, Math.Max(0, area.Width - 1), Math.Max(0, area.Height - 1), line);
            }
        }
    }
}
