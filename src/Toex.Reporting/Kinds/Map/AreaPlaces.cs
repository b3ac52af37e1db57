using SkiaSharp;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Places well inside an area, for its label.</summary>
internal static class AreaPlaces
{
    private const int Lines = 15;

    /// <summary>Middles of the stretches that level lines across the area have inside it, the widest first; near the middle where they
    /// are alike.</summary>
    public static IReadOnlyList<SKPoint> In(SKPath shape)
    {
        var bounds = shape.Bounds;
        var edges = Edges(shape);
        var places = new List<(SKPoint Place, float Worth)>();
        for (var i = 1; i <= Lines; i++)
        {
            var share = i / (Lines + 1f);
            var y = bounds.Top + (bounds.Height * share) + 0.013f;
            var crossings = edges.Where(e => (e.From.Y > y) != (e.To.Y > y))
                .Select(e => e.From.X + ((y - e.From.Y) / (e.To.Y - e.From.Y) * (e.To.X - e.From.X))).Order().ToList();
            for (var j = 0; j + 1 < crossings.Count; j += 2)
            {
                places.Add((new((crossings[j] + crossings[j + 1]) / 2, y),
                    (crossings[j + 1] - crossings[j]) * (1 - (0.9f * Math.Abs(share - 0.5f)))));
            }
        }

        return places.Count == 0 ? [new(bounds.MidX, bounds.MidY)] : [.. places.OrderByDescending(p => p.Worth).Select(p => p.Place)];
    }

    private static List<(SKPoint From, SKPoint To)> Edges(SKPath shape)
    {
        var edges = new List<(SKPoint, SKPoint)>();
        using var each = shape.CreateRawIterator();
        var points = new SKPoint[4];
        SKPoint first = default, last = default;
        for (var verb = each.Next(points); verb != SKPathVerb.Done; verb = each.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    (first, last) = (points[0], points[0]);
                    break;
                case SKPathVerb.Line:
                    edges.Add((last, points[1]));
                    last = points[1];
                    break;
                case SKPathVerb.Close:
                    edges.Add((last, first));
                    break;
            }
        }

        return edges;
    }
}
