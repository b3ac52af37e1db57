using SkiaSharp;

namespace Toex.Reporting.Layout;

/// <summary>How a point looks.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Radius">Half its height; shapes of one radius look alike in size.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Edge">The colour of its edge.</param>
/// <param name="EdgeWidth">Width of its edge.</param>
internal sealed record Mark(MarkShape Shape, float Radius, SKColor Fill, SKColor Edge, float EdgeWidth = 1)
{
    public void Draw(SKCanvas canvas, SKPoint at)
    {
        using var outline = Outline(at);
        using var fill = new SKPaint { Color = Fill, IsAntialias = true };
        canvas.DrawPath(outline, fill);
        using var edge =
            new SKPaint { Color = Edge, StrokeWidth = EdgeWidth, Style = SKPaintStyle.Stroke, IsAntialias = true,
                StrokeJoin = SKStrokeJoin.Miter };
        canvas.DrawPath(outline, edge);
    }

    private SKPath Outline(SKPoint at)
    {
        var (path, r) = (new SKPath(), Radius);
        switch (Shape)
        {
            case MarkShape.Circle:
                path.AddCircle(at.X, at.Y, r);
                break;
            case MarkShape.Square:
                path.AddRect(new(at.X - (r * 0.88f), at.Y - (r * 0.88f), at.X + (r * 0.88f), at.Y + (r * 0.88f)));
                break;
            case MarkShape.Diamond:
                path.AddPoly(
                    [new(at.X, at.Y - (r * 1.2f)), new(at.X + (r * 1.2f), at.Y), new(at.X, at.Y + (r * 1.2f)),
                        new(at.X - (r * 1.2f), at.Y)]);
                break;
            default:
                path.AddPoly(
                    [new(at.X, at.Y - (r * 1.15f)), new(at.X + (r * 1.1f), at.Y + (r * 0.8f)), new(at.X - (r * 1.1f), at.Y + (r * 0.8f))]);
                break;
        }

        return path;
    }
}
