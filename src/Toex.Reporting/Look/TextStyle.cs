using SkiaSharp;

namespace Toex.Reporting.Look;

/// <summary>Size in units, weight and colour of a text.</summary>
internal readonly record struct TextStyle(float Size, SKColor Color, bool Bold = false)
{
    /// <summary>Height of a line, space between lines included.</summary>
    public float LineHeight => MathF.Round(Size * 1.3f, 1);

    /// <summary>From the top of a line down to its baseline.</summary>
    public float Ascent => Size * 1.0f;
}
