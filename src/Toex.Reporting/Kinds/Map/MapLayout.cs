using SkiaSharp;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Lays a map out: the map on the left, what its colours mean beside it, or below it on a narrow page.</summary>
internal sealed class MapLayout(Page page, MapContent content)
{
    private const float LeastBeside = 700;
    private const float Between = 36;
    private const float GreatestTile = 76;
    private const float LeastTile = 46;
    private const float GreatestHeight = 800;
    private const float LeastHeight = 420;

    /// <summary>Lays the map out from a top down, in a height where one is given, and returns the bottom.</summary>
    public float Write(float top, float? height)
    {
        var width = page.Width - (2 * PageFrame.Margin);
        var beside = width >= LeastBeside;
        var column = beside ? Math.Clamp(width * 0.55f, 480, 640) : width;
        var colors = new MapColors(content, page.Palette);
        var legend = new MapLegend(page, content, colors, beside ? width - column - Between : width);
        var room = height - (beside ? 0 : legend.Height + Between);
        var area = SKRect.Create(PageFrame.Margin, top, column, MapHeight(column, room));
        if (content.Areas is null)
        {
            new TileMap(page, content, colors).Write(area);
        }
        else
        {
            new AreaMap(page, content, colors).Write(area);
        }

        var bottom = legend.Write(beside ? area.Right + Between : area.Left, beside ? top : area.Bottom + Between);
        return Math.Max(area.Bottom, bottom) + 6;
    }

    private float MapHeight(float width, float? room)
    {
        var (natural, least) = content.Projection is { } projection
            ? (Math.Min(GreatestHeight, width * (float)projection.Aspect), LeastHeight)
            : (Math.Min(GreatestTile, width / ForceTile.Columns) * ForceTile.Rows, LeastTile * ForceTile.Rows);
        return room is { } given ? Math.Clamp(given - 6, Math.Min(least, natural), natural) : natural;
    }
}
