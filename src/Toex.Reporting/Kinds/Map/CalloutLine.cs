using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>A line from a label in a margin to its place.</summary>
/// <param name="From">Beside the label.</param>
/// <param name="Bend">Past the widest label of the margin.</param>
/// <param name="To">The place.</param>
internal readonly record struct CalloutLine(SKPoint From, SKPoint Bend, SKPoint To)
{
    /// <summary>Draws lines in ink on a thread of background, so that they are seen on dark fills too.</summary>
    public static void Draw(SKCanvas canvas, IReadOnlyList<CalloutLine> lines, Palette palette)
    {
        using var halo = new SKPaint { Color = palette.Background, StrokeWidth = 3, IsAntialias = true, Style = SKPaintStyle.Stroke };
        using var line = new SKPaint { Color = palette.Ink, StrokeWidth = 1, IsAntialias = true, Style = SKPaintStyle.Stroke };
        using var dot = new SKPaint { Color = palette.Ink, IsAntialias = true };
        foreach (var (_, bend, to) in lines)
        {
            canvas.DrawLine(bend, to, halo);
        }

        foreach (var (from, bend, to) in lines)
        {
            canvas.DrawLine(from, bend, line);
            canvas.DrawLine(bend, to, line);
            canvas.DrawCircle(to, 2, dot);
        }
    }
}
