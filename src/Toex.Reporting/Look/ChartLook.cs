using Toex.Reporting.Errors;

namespace Toex.Reporting.Look;

/// <summary>How large a chart is drawn, and in which colours.</summary>
public sealed record ChartLook
{
    /// <summary>Narrowest and lowest chart, in pixels.</summary>
    public const int LeastSize = 300;

    /// <summary>Widest and highest chart, in pixels.</summary>
    public const int GreatestSize = 10_000;

    /// <summary>Width in pixels, 300 to 10,000.</summary>
    public int Width { get; init; } = 1200;

    /// <summary>Height in pixels, 300 to 10,000; null for as high as the content needs.</summary>
    public int? Height { get; init; }

    /// <summary>Colours.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Light;

    /// <exception cref="Data.Errors.ToexException">The size is out of range.</exception>
    internal void Check()
    {
        if (Width is < LeastSize or > GreatestSize)
        {
            throw ChartErrors.WidthOutOfRange.With(Width, LeastSize, GreatestSize);
        }

        if (Height is < LeastSize or > GreatestSize)
        {
            throw ChartErrors.HeightOutOfRange.With(Height, LeastSize, GreatestSize);
        }
    }
}
