using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Draws a tile for each force, its name and value in it, or the number of its name where that finds no room.</summary>
internal sealed class TileMap : IMapDrawing
{
    private const float Gap = 3;
    private const float Padding = 4;
    private const float GreatestWidth = 150, GreatestHeight = 78;
    private const float LeastHeight = 34;
    private const float GreatestNumber = 15, LeastNumber = 9;

    private readonly Page page;
    private readonly MapContent content;
    private readonly MapColors colors;
    private readonly TileGrid grid;
    private readonly IReadOnlyList<string> values;
    private readonly float width;
    private readonly float height;
    private readonly TileText? names;

    /// <param name="page">The page.</param>
    /// <param name="content">What is shown.</param>
    /// <param name="colors">How forces look.</param>
    /// <param name="greatest">The width and, where one is given, the height that the map may take.</param>
    public TileMap(Page page, MapContent content, MapColors colors, (float Width, float? Height) greatest)
    {
        (this.page, this.content, this.colors) = (page, content, colors);
        grid = TileGrid.Arrange(content.Forces);
        values = [.. grid.Tiles.Select(t => content.ValueText(t.Force))];
        width = Math.Min(GreatestWidth, greatest.Width / grid.Columns);
        height = Math.Clamp((greatest.Height ?? float.MaxValue) / grid.Rows, LeastHeight, Math.Min(GreatestHeight, width * 0.75f + 12));
        names = TileText.Fit([.. grid.Tiles.Select(t => t.Force.Name)], values, width - Gap - (2 * Padding), height - Gap - 1, page);
    }

    public float Width => grid.Columns * width;

    public float Height => grid.Rows * height;

    /// <summary>Forces whose names do not stand in their tiles, in the order of their numbers from 1.</summary>
    public IReadOnlyList<MapForce> Numbered => names is null ? [.. grid.Tiles.Select(t => t.Force)] : [];

    public void Write(float left, float top)
    {
        var squares = grid.Tiles.Select(t => (t.Force, Square: SKRect.Create(
            left + (t.Column * width), top + (t.Row * height), width - Gap, height - Gap))).ToList();
        page.Add(new Panel(SKRect.Create(left, top, Width, Height), canvas =>
        {
            foreach (var (force, square) in squares.OrderBy(s => s.Force.InFocus))
            {
                using var shape = new SKPath();
                shape.AddRect(square);
                colors.Fill(canvas, shape, force);
                if (force.InFocus)
                {
                    colors.BringOut(canvas, shape, 4);
                }
            }
        }));

        for (var i = 0; i < squares.Count; i++)
        {
            var size = names?.Size ?? NumberSize();
            WriteTile(squares[i].Square, names?.Names[i] ?? [MapKey.Number(i)], values[i], size, squares[i].Force);
        }
    }

    private void WriteTile(SKRect square, IReadOnlyList<string> name, string value, float size, MapForce force)
    {
        var (style, hatched) = (new TextStyle(size, colors.InkOn(force)), colors.IsHatched(force));
        var leading = size * TileText.Leading;
        var baseline = square.MidY - ((name.Count + 1) * leading / 2) + (size * 0.86f);
        foreach (var line in name)
        {
            page.Write(line, square.MidX, baseline, SKTextAlign.Center, style with { Bold = true }, hatched);
            baseline += leading;
        }

        page.Write(value, square.MidX, baseline, SKTextAlign.Center, style, hatched);
    }

    private float NumberSize()
    {
        var widest = values.Max(v => page.Fonts.Width(v, new(GreatestNumber, page.Palette.Ink)));
        return Math.Clamp(MathF.Floor(GreatestNumber * (width - Gap - Padding) / widest * 2) / 2, LeastNumber,
            Math.Min(GreatestNumber, (height - Gap - Padding) / (2 * TileText.Leading)));
    }
}
