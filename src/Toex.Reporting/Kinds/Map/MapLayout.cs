using Toex.Reporting.Layout;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Lays a map out: the map on the left, what its colours mean beside it, or below it on a narrow page.</summary>
internal sealed class MapLayout(Page page, MapContent content)
{
    private const float LeastBeside = 860;
    private const float Between = 36;
    private const float PartOfMap = 0.66f;

    /// <inheritdoc cref="PageBody"/>
    public float Write(float top, float? height)
    {
        var width = page.Width - (2 * PageFrame.Margin);
        var colors = new MapColors(content, page.Palette);
        return width >= LeastBeside ? WriteBeside(width, top, height, colors) : WriteBelow(width, top, height, colors);
    }

    private float WriteBeside(float width, float top, float? height, MapColors colors)
    {
        var map = Map(colors, (width * PartOfMap, height - 6));
        var legend = MapLegend.Fit(page, content, map.Numbered, width - map.Width - Between, height - 6);
        map.Write(PageFrame.Margin, top);
        return Math.Max(top + map.Height, legend.Write(PageFrame.Margin + map.Width + Between, top, colors)) + 6;
    }

    private float WriteBelow(float width, float top, float? height, MapColors colors)
    {
        // Whether names need a key is known from the map, and how high the map may be from the legend: a map with a key is lower.
        var map = Map(colors, (width, height));
        var legend = MapLegend.Fit(page, content, map.Numbered, width, height / 2);
        if (height is { } given)
        {
            map = Map(colors, (width, given - legend.Height - Between - 6));
            legend = MapLegend.Fit(page, content, map.Numbered, width, given / 2);
        }

        map.Write(PageFrame.Margin, top);
        return legend.Write(PageFrame.Margin, top + map.Height + Between, colors) + 6;
    }

    private IMapDrawing Map(MapColors colors, (float Width, float? Height) greatest) => content.Areas is null
        ? new TileMap(page, content, colors, greatest) : new AreaMap(page, content, colors, greatest);
}
