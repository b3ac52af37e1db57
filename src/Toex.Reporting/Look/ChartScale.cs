namespace Toex.Reporting.Look;

/// <summary>
/// How pixels relate to the units that a chart is laid out in. From 900 pixels on, a chart is the same picture 1,200 units wide at any
/// width; narrower ones keep their letters legible and lay out anew.
/// </summary>
/// <param name="Width">Width of the page in units.</param>
/// <param name="PixelsPerUnit">Pixels to a unit.</param>
internal readonly record struct ChartScale(float Width, float PixelsPerUnit)
{
    private const float FullWidth = 1200;
    private const float LeastPixelsPerUnit = 0.75f;

    public static ChartScale Of(int widthInPixels)
    {
        var pixelsPerUnit = Math.Max(LeastPixelsPerUnit, widthInPixels / FullWidth);
        return new(widthInPixels / pixelsPerUnit, pixelsPerUnit);
    }

    public float Units(int pixels) => pixels / PixelsPerUnit;

    public int Pixels(float units) => (int)MathF.Ceiling((units * PixelsPerUnit) - 0.001f);
}
