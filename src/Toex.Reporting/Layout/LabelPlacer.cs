using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>
/// Writes labels beside points so that none covers a point or another label: near ones where there is room, else farther off with a
/// thin line to the point. What finds no room is told, not squeezed in.
/// </summary>
internal sealed class LabelPlacer(Page page, SKRect area)
{
    private const float Clear = 3;
    private const float Step = 7;
    private const float Farthest = 120;
    private const float Near = 22;
    private const float LineFrom = 9;
    private const float CostOfCrossing = 26;

    private static readonly (float X, float Y)[] Directions =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (0.75f, -0.75f), (-0.75f, -0.75f), (0.75f, 0.75f), (-0.75f, 0.75f), (0.92f, -0.4f),
            (-0.92f, -0.4f), (0.92f, 0.4f), (-0.92f, 0.4f)];

    private float reach = Farthest;
    private readonly List<SKRect> markers = [];
    private readonly List<SKRect> labels = [];
    private readonly List<(SKPoint From, SKPoint To)> lines = [];
    private readonly List<(SKPoint From, SKPoint To)> leaders = [];

    /// <summary>Labels from here on stand near their points and nearer than any other, or not at all.</summary>
    public void StayNear() => reach = Near;

    /// <summary>A point that no label may cover.</summary>
    public void Keep(SKPoint point, float radius) =>
        markers.Add(new(point.X - radius, point.Y - radius, point.X + radius, point.Y + radius));

    /// <summary>A line that labels had better not cross.</summary>
    public void Avoid(IReadOnlyList<SKPoint> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            lines.Add((line[i - 1], line[i]));
        }
    }

    /// <summary>A text that stands already.</summary>
    public void Keep(PlacedText text) => labels.Add(Widened(text.Bounds));

    /// <summary>Writes a label beside a point; false where there is no room.</summary>
    public bool TryBeside(SKPoint point, float radius, string text, TextStyle style) =>
        TryPlace(point, radius, text, style, centred: false);

    /// <summary>Writes a label on a point, or beside it; false where there is no room.</summary>
    public bool TryOn(SKPoint point, string text, TextStyle style) => TryPlace(point, 1, text, style, centred: true);

    /// <summary>Writes a label into a shape, without ground of its own, where it lies all inside; else false.</summary>
    public bool TryInside(SKPoint point, string text, TextStyle style, SKPath shape)
    {
        var label = page.Place(text, point.X, point.Y + (style.Size * 0.27f), SKTextAlign.Center, style);
        var bounds = Widened(label.Bounds, 1);
        if (!IsFree(bounds, point, 1, 0) || !Corners(bounds).All(c => shape.Contains(c.X, c.Y)))
        {
            return false;
        }

        page.Add(label);
        labels.Add(Widened(label.Bounds));
        return true;
    }

    /// <summary>Draws the lines from far labels to their points.</summary>
    public void DrawLeaders()
    {
        if (leaders.Count == 0)
        {
            return;
        }

        var color = page.Palette.Ink;
        page.Add(new Panel(area, canvas =>
        {
            using var line = new SKPaint { Color = color, StrokeWidth = 1, IsAntialias = true, Style = SKPaintStyle.Stroke };
            using var dot = new SKPaint { Color = color, IsAntialias = true };
            foreach (var (from, to) in leaders)
            {
                canvas.DrawLine(from, to, line);
                canvas.DrawCircle(from, 1.8f, dot);
            }
        }));
    }

    private bool TryPlace(SKPoint point, float radius, string text, TextStyle style, bool centred)
    {
        var width = page.Fonts.Width(text, style);
        (PlacedText Text, float Cost, bool Far)? best = null;
        foreach (var (away, centre) in Candidates(point, radius, width, style, centred))
        {
            if (best is { } found && found.Cost <= away)
            {
                break; // candidates come nearest first
            }

            var label = page.Place(text, centre.X, centre.Y + (style.Size * 0.27f), SKTextAlign.Center, style, backed: true);
            var bounds = label.Bounds;
            if (!IsFree(bounds, point, radius, away) || (reach < Farthest && !IsNearest(bounds, point)))
            {
                continue;
            }

            var cost = away + (lines.Count(l => Crosses(bounds, l.From, l.To)) > 0 ? CostOfCrossing : 0);
            if (best is null || cost < best.Value.Cost)
            {
                best = (label, cost, away > (centred ? 0 : LineFrom));
            }
        }

        if (best is not { } chosen)
        {
            return false;
        }

        page.Add(chosen.Text);
        labels.Add(Widened(chosen.Text.Bounds));
        if (chosen.Far)
        {
            leaders.Add(Leader(chosen.Text.Bounds, point, radius));
        }

        return true;
    }

    private IEnumerable<(float Away, SKPoint Centre)> Candidates(
        SKPoint point, float radius, float width, TextStyle style, bool centred)
    {
        if (centred)
        {
            yield return (0, point);
        }

        for (var away = 0f; away <= reach; away += Step)
        {
            foreach (var (x, y) in Directions)
            {
                var gap = radius + 4 + away;
                yield return (away, new(
                    point.X + (x * gap) + (x == 0 ? 0 : Math.Sign(x) * width / 2),
                    point.Y + (y * gap) + (y == 0 ? 0 : Math.Sign(y) * style.Size * 0.5f)));
            }
        }
    }

    private bool IsNearest(SKRect label, SKPoint point) =>
        !markers.Exists(m => !m.Contains(point) && Distance(label, new(m.MidX, m.MidY)) < Distance(label, point) + Clear);

    private static float Distance(SKRect label, SKPoint point) =>
        SKPoint.Distance(point, new(Math.Clamp(point.X, label.Left, label.Right), Math.Clamp(point.Y, label.Top, label.Bottom)));

    private bool IsFree(SKRect label, SKPoint point, float radius, float away)
    {
        if (label.Left < area.Left || label.Right > area.Right || label.Top < area.Top || label.Bottom > area.Bottom
            || labels.Exists(l => l.IntersectsWith(label)) || markers.Exists(m => m.IntersectsWith(Widened(label, 1)))
            || leaders.Exists(l => Crosses(Widened(label), l.From, l.To)))
        {
            return false;
        }

        if (away <= LineFrom)
        {
            return true;
        }

        var (from, to) = Leader(label, point, radius);
        return !labels.Exists(l => Crosses(l, from, to)) && !markers.Exists(m => !m.Contains(point) && Crosses(m, from, to))
            && !leaders.Exists(l => Cross(l.From, l.To, from, to));
    }

    /// <summary>From the edge of the marker to the nearest place of the label.</summary>
    private static (SKPoint From, SKPoint To) Leader(SKRect label, SKPoint point, float radius)
    {
        var end = new SKPoint(Math.Clamp(point.X, label.Left, label.Right), Math.Clamp(point.Y, label.Top, label.Bottom));
        var length = Math.Max(0.1f, SKPoint.Distance(point, end));
        var share = Math.Min(1, radius / length);
        return (new(point.X + ((end.X - point.X) * share), point.Y + ((end.Y - point.Y) * share)), end);
    }

    private static IEnumerable<SKPoint> Corners(SKRect rect) =>
        [new(rect.Left, rect.Top), new(rect.MidX, rect.Top), new(rect.Right, rect.Top), new(rect.Left, rect.Bottom),
            new(rect.MidX, rect.Bottom), new(rect.Right, rect.Bottom)];

    private static SKRect Widened(SKRect rect, float by = Clear)
    {
        rect.Inflate(by, by);
        return rect;
    }

    private static bool Crosses(SKRect rect, SKPoint from, SKPoint to) =>
        Math.Min(from.X, to.X) <= rect.Right && Math.Max(from.X, to.X) >= rect.Left && Math.Min(from.Y, to.Y) <= rect.Bottom
            && Math.Max(from.Y, to.Y) >= rect.Top
        && (rect.Contains(from) || rect.Contains(to)
            || Cross(from, to, new(rect.Left, rect.Top), new(rect.Right, rect.Bottom))
                || Cross(from, to, new(rect.Left, rect.Bottom), new(rect.Right, rect.Top)));

    private static bool Cross(SKPoint a, SKPoint b, SKPoint c, SKPoint d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static float Side(SKPoint a, SKPoint b, SKPoint p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
