using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Look;

namespace Toex.Reporting.Layout;

/// <summary>A value axis along the bottom of a plot.</summary>
internal sealed class ValueAxis
{
    /// <summary>Height of labels and title below the plot.</summary>
    public const float Height = 52;

    private readonly SKRect area;
    private readonly ValueScale scale;

    /// <param name="area">The plot.</param>
    /// <param name="from">Value at its left edge.</param>
    /// <param name="to">Value at its right edge.</param>
    /// <param name="apart">Least space between ticks.</param>
    /// <param name="format">How labels are written.</param>
    /// <param name="last">Value beyond which no tick stands; null for the right edge.</param>
    public ValueAxis(SKRect area, double from, double to, float apart, MeasureFormat format, double? last = null)
    {
        (this.area, From, To) = (area, from, to);
        scale = ValueScale.Over(to - from, (int)Math.Clamp(area.Width / apart, 2, 9), format);
        Ticks = [.. scale.Ticks(from, last ?? to)];
    }

    public double From { get; }

    public double To { get; }

    public IReadOnlyList<double> Ticks { get; }

    public float At(double value) => area.Left + (float)((value - From) / (To - From) * area.Width);

    /// <summary>A label centred on a value, moved in from the edges of the page, just above the plot.</summary>
    public void WriteAbove(Page page, double value, string text)
    {
        var style = new TextStyle(14, page.Palette.Ink, Bold: true);
        var half = page.Fonts.Width(text, style) / 2;
        var x = Math.Clamp(
            At(value), Math.Min(PageFrame.Margin + half, page.Width / 2), Math.Max(page.Width - PageFrame.Margin - half, page.Width / 2));
        page.Write(text, x, area.Top - 8, SKTextAlign.Center, style);
    }

    /// <summary>Writes labels, where each has room, and the title, and returns the bottom.</summary>
    public float Write(Page page, string title)
    {
        var style = new TextStyle(13, page.Palette.QuietInk);
        var free = float.MinValue;
        foreach (var tick in Ticks)
        {
            var text = page.Place(scale.Label(tick), At(tick), area.Bottom + 17, SKTextAlign.Center, style);
            if (text.Bounds.Left > free && text.Bounds.Right < page.Width - 2)
            {
                page.Add(text);
                free = text.Bounds.Right + 6;
            }
        }

        page.Write(title, area.Left, area.Bottom + 37, SKTextAlign.Left, style);
        return area.Bottom + Height;
    }
}
