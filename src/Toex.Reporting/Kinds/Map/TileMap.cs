using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Draws a square for each force, its name and value in it.</summary>
internal sealed class TileMap(Page page, MapContent content, MapColors colors)
{
    private const float Gap = 4;
    private const float GreatestSize = 15;
    private const float LeastSize = 9;
    private const string NotKnown = "\u2013";

    public void Write(SKRect area)
    {
        var pitch = area.Height / ForceTile.Rows;
        var places = ForceTile.All.Values
            .Select(tile => (Tile: tile, Force: content.Forces.GetValueOrDefault(tile.Code),
                Square: SKRect.Create(area.Left + (tile.Column * pitch), area.Top + (tile.Row * pitch), pitch - Gap, pitch - Gap)))
            .ToList();
        page.Add(new Panel(area, canvas =>
        {
            foreach (var (_, force, square) in places.OrderBy(p => p.Force?.InFocus))
            {
                using var shape = new SKPath();
                shape.AddRect(square);
                colors.Fill(canvas, shape, colors.Of(force), content.IsHatched(force));
                if (force is { InFocus: true })
                {
                    colors.BringOut(canvas, shape);
                }
            }
        }));

        var size = TextSize(places.Select(p => p.Tile.Label).Concat(places.Select(p => Value(p.Force))), pitch - Gap - 6);
        foreach (var (tile, force, square) in places)
        {
            var ink = force is null ? page.Palette.QuietInk : content.IsHatched(force) ? page.Palette.Ink
                : SequentialColors.InkOn(colors.Of(force));
            var style = new TextStyle(size, ink);
            var value = Value(force);
            page.Write(tile.Label, square.MidX, square.MidY + (size * (value.Length > 0 ? -0.2f : 0.36f)), SKTextAlign.Center,
                style with { Bold = force is not null });
            if (value.Length > 0)
            {
                page.Write(value, square.MidX, square.MidY + (size * 1.05f), SKTextAlign.Center, style);
            }
        }
    }

    private string Value(MapForce? force) => force is null ? "" : force.Value is { } value ? content.Words.Value(value) : NotKnown;

    private float TextSize(IEnumerable<string> texts, float width)
    {
        var widest = texts.Max(t => page.Fonts.Width(t, new(GreatestSize, page.Palette.Ink, Bold: true)));
        return Math.Clamp(MathF.Floor(GreatestSize * width / widest * 2) / 2, LeastSize, GreatestSize);
    }
}
