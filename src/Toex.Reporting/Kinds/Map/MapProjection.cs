using SkiaSharp;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Places on paper. Degrees are drawn equirectangularly, a degree of longitude shortened by the cosine of the middle latitude: over
/// England and Wales shapes differ from the national grid's by less than a line's width. Metres of a grid are drawn as they are.
/// </summary>
internal sealed record MapProjection
{
    private const double MostLongitude = 180, MostLatitude = 90;

    private MapProjection(double left, double bottom, double right, double top, double squeeze) =>
        (Left, Bottom, Squeeze, Width, Height) = (left, bottom, squeeze, (right - left) * squeeze, top - bottom);

    private double Left { get; }

    private double Bottom { get; }

    private double Squeeze { get; }

    private double Width { get; }

    private double Height { get; }

    /// <summary>Height by width.</summary>
    public double Aspect => Height / Width;

    /// <exception cref="Data.Errors.ToexException">The places lie on no map.</exception>
    public static MapProjection Fit(IReadOnlyList<ForceArea> areas, string path)
    {
        double left = double.MaxValue, bottom = double.MaxValue, right = double.MinValue, top = double.MinValue;
        foreach (var place in areas.SelectMany(a => a.Rings).SelectMany(r => r))
        {
            (left, right) = (Math.Min(left, place.X), Math.Max(right, place.X));
            (bottom, top) = (Math.Min(bottom, place.Y), Math.Max(top, place.Y));
        }

        if (!(right > left && top > bottom && double.IsFinite(right - left) && double.IsFinite(top - bottom)))
        {
            throw ChartErrors.BadBoundaries.With(path, "its areas have no extent");
        }

        var degrees = Math.Max(Math.Abs(left), Math.Abs(right)) <= MostLongitude
            && Math.Max(Math.Abs(bottom), Math.Abs(top)) <= MostLatitude;
        return new(left, bottom, right, top, degrees ? Math.Cos((bottom + top) / 2 * Math.PI / 180) : 1);
    }

    /// <summary>The area's path in a rectangle of the map's aspect; places nearer than a thin line's width to the last are left
    /// out.</summary>
    public SKPath PathOf(ForceArea area, SKRect into)
    {
        const float least = 0.4f;
        var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in area.Rings)
        {
            var last = At(ring[0], into);
            path.MoveTo(last);
            foreach (var place in ring)
            {
                var next = At(place, into);
                if (Math.Abs(next.X - last.X) + Math.Abs(next.Y - last.Y) >= least)
                {
                    path.LineTo(next);
                    last = next;
                }
            }

            path.Close();
        }

        return path;
    }

    private SKPoint At(MapPosition place, SKRect into) => new(
        into.Left + (float)((place.X - Left) * Squeeze / Width * into.Width),
        into.Bottom - (float)((place.Y - Bottom) / Height * into.Height));
}
