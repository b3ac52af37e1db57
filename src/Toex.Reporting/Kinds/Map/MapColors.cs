using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>How forces look on a map.</summary>
internal sealed class MapColors(MapContent content, Palette palette)
{
    private readonly Dictionary<MapForce, SKColor> colors = content.Shading.Classes
        .SelectMany(c => c.Forces.Select(f => (Force: f, Color: c.Color(palette)))).ToDictionary(f => f.Force, f => f.Color);

    /// <summary>Whether a force is hatched: it has no class.</summary>
    public bool IsHatched(MapForce force) => !colors.ContainsKey(force);

    public SKColor Of(MapForce force) => colors.GetValueOrDefault(force, palette.Background);

    /// <summary>Ink or background, whichever reads better on a force.</summary>
    public SKColor InkOn(MapForce force) => palette.InkOn(Of(force));

    /// <summary>Fills the shape of a force and draws its edge, which has 3:1 against the background where the fill has not.</summary>
    public void Fill(SKCanvas canvas, SKPath shape, MapForce force) => Fill(canvas, shape, Of(force), IsHatched(force));

    public void Fill(SKCanvas canvas, SKPath shape, SKColor color, bool hatched)
    {
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(shape, fill);
        if (hatched)
        {
            Hatch(canvas, shape);
        }

        Edge(canvas, shape, palette.Others, 1);
    }

    /// <summary>Draws the edge of the force in focus.</summary>
    public void BringOut(SKCanvas canvas, SKPath shape, float width)
    {
        Edge(canvas, shape, palette.Background, width + 3);
        Edge(canvas, shape, palette.Ink, width);
    }

    /// <summary>Draws the edge of a force that is not charted: where the others lie.</summary>
    public void Around(SKCanvas canvas, SKPath shape) => Edge(canvas, shape, palette.Grid, 1);

    private static void Edge(SKCanvas canvas, SKPath shape, SKColor color, float width)
    {
        using var edge = new SKPaint
        {
            Color = color, StrokeWidth = width, Style = SKPaintStyle.Stroke, IsAntialias = true, StrokeJoin = SKStrokeJoin.Round,
        };
        canvas.DrawPath(shape, edge);
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
