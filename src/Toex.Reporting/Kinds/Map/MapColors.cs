using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>How forces look on a map.</summary>
internal sealed class MapColors(MapContent content, Palette palette)
{
    private readonly IReadOnlyList<SKColor> classes = SequentialColors.Of(content.Classes.Count, palette.Theme);

    public SKColor OfClass(int number) => classes[number];

    /// <summary>The colour of a force; null for one that is not charted.</summary>
    public SKColor Of(MapForce? force) => force is not null && content.ClassOf(force) is { } number ? classes[number] : palette.Background;

    /// <summary>Fills a shape: with its colour, hatched where the value is not known; its edge is drawn over.</summary>
    public void Fill(SKCanvas canvas, SKPath shape, SKColor color, bool hatched)
    {
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(shape, fill);
        if (hatched)
        {
            Hatch(canvas, shape);
        }

        using var edge = new SKPaint { Color = palette.Others, StrokeWidth = 1, Style = SKPaintStyle.Stroke, IsAntialias = true };
        canvas.DrawPath(shape, edge);
    }

    /// <summary>Draws the edge of the force in focus.</summary>
    public void BringOut(SKCanvas canvas, SKPath shape)
    {
        foreach (var (color, width) in new[] { (palette.Background, 6f), (palette.Accent, 3.5f) })
        {
            using var edge =
                new SKPaint { Color = color, StrokeWidth = width, Style = SKPaintStyle.Stroke, IsAntialias = true,
                    StrokeJoin = SKStrokeJoin.Round };
            canvas.DrawPath(shape, edge);
        }
    }

    private void Hatch(SKCanvas canvas, SKPath shape)
    {
        const float apart = 7;
        var bounds = shape.Bounds;
        using var line = new SKPaint { Color = palette.Others, StrokeWidth = 1.2f, Style = SKPaintStyle.Stroke, IsAntialias = true };
        canvas.Save();
        canvas.ClipPath(shape, antialias: true);
        for (var x = bounds.Left - bounds.Height + apart; x < bounds.Right; x += apart)
        {
            canvas.DrawLine(x, bounds.Bottom, x + bounds.Height, bounds.Top, line);
        }

        canvas.Restore();
    }
}
