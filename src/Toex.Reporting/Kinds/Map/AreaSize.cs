using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>How large a map of areas is, and how wide its margins are.</summary>
internal sealed record AreaSize
{
    private const float Inset = 8;
    private const float LeastMap = 230;
    private const float GreatestHeight = 800, LeastHeight = 270;
    private const float LineRoom = 26;
    private const int Few = 12, Tries = 3;

    /// <summary>Sizes of labels in margins, the first where they fit.</summary>
    private static readonly float[] Sizes = [1, 0.92f, 0.84f];

    public required float Width { get; init; }

    public required float Height { get; init; }

    /// <summary>Height by width of the areas.</summary>
    public required float Aspect { get; init; }

    /// <summary>Width of each margin; zero where there is none.</summary>
    public float Margin { get; init; }

    /// <summary>Whether labels that find no room inside have room in margins, or there are none.</summary>
    public bool HasMargins { get; init; } = true;

    /// <summary>How labels in margins look.</summary>
    public required TextStyle Style { get; init; }

    /// <summary>How labels inside areas look.</summary>
    public static TextStyle StyleOf(int forces, Page page) => new(forces > Few ? 12 : 14, page.Palette.Ink);

    /// <summary>The largest map whose labels outside the areas have room in margins, in the largest letters in which they have; a map
    /// without margins where they have none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="greatest">The width and, where one is given, the height that it may take.</param>
    /// <param name="aspect">Height by width of the areas.</param>
    /// <param name="forces">How many forces are shown.</param>
    /// <param name="outside">Labels that find no room inside on a map of a size.</param>
    public static AreaSize Fit(Page page, (float Width, float? Height) greatest, float aspect, int forces,
        Func<AreaSize, List<MapLabel>> outside)
    {
        var style = StyleOf(forces, page);
        var bare = With(greatest, aspect, 0, style);
        foreach (var part in Sizes)
        {
            var size = bare with { Style = style with { Size = style.Size * part } };
            var labels = outside(size);
            for (var i = 0; i < Tries && labels.Count > 0; i++)
            {
                var wanted = LineRoom + labels.Max(l => page.Fonts.Width(l.Text, size.Style with { Bold = l.Force.InFocus }));
                if (wanted <= size.Margin)
                {
                    break;
                }

                size = With(greatest, aspect, wanted, size.Style);
                labels = outside(size);
            }

            if (size.Width - (2 * size.Margin) >= LeastMap && labels.Count <= Callouts.Most(size.Height, size.Style.Size))
            {
                return size;
            }
        }

        return bare with { HasMargins = false };
    }

    /// <summary>Where the areas lie, of a map from its left and top.</summary>
    public SKRect MapIn(float left, float top)
    {
        var width = Math.Min(Width - (2 * (Inset + Margin)), (Height - (2 * Inset)) / Aspect);
        return SKRect.Create(left + ((Width - width) / 2), top + ((Height - (width * Aspect)) / 2), width, width * Aspect);
    }

    private static AreaSize With((float Width, float? Height) greatest, float aspect, float margin, TextStyle style)
    {
        var natural = Math.Min(GreatestHeight, (greatest.Width - (2 * (Inset + margin))) * aspect) + (2 * Inset);
        var height = greatest.Height is { } room ? Math.Clamp(room, Math.Min(LeastHeight, natural), natural) : natural;
        return new() { Width = greatest.Width, Height = height, Aspect = aspect, Margin = margin, Style = style };
    }
}
