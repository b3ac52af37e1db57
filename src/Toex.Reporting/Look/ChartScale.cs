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
    private const float Step = 0.95f;

    public static ChartScale ForWidth(int widthInPixels)
    {
        var pixelsPerUnit = Math.Max(LeastPixelsPerUnit, widthInPixels / FullWidth);
        return new(widthInPixels / pixelsPerUnit, pixelsPerUnit);
    }

    /// <summary>This scale and, where it does not fit, smaller ones, down to the smallest whose letters can be read.</summary>
    public IEnumerable<ChartScale> AndSmaller()
    {
        yield return this;
        for (var smaller = PixelsPerUnit * Step; smaller > LeastPixelsPerUnit; smaller *= Step)
        {
            yield return With(smaller);
        }

        if (PixelsPerUnit > LeastPixelsPerUnit)
        {
            yield return With(LeastPixelsPerUnit);
        }
    }

    public float Units(int pixels) => pixels / PixelsPerUnit;

    private ChartScale With(float pixelsPerUnit) => new(Width * PixelsPerUnit / pixelsPerUnit, pixelsPerUnit);

    public int Pixels(float units) => (int)MathF.Ceiling((units * PixelsPerUnit) - 0.001f);
}
