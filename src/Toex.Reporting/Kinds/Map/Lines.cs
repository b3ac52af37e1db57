using SkiaSharp;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Straight lines.</summary>
internal static class Lines
{
    /// <summary>Whether two lines cross.</summary>
    public static bool Cross(SKPoint a, SKPoint b, SKPoint c, SKPoint d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static float Side(SKPoint a, SKPoint b, SKPoint p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
