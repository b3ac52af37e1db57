using SkiaSharp;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Draws the areas of the forces at hand, and the edges of others between and around them. Names and values stand in the areas where they
/// lie in them whole, else in the margins, with a line to the area; where there is no room for margins, numbers stand for the names.
/// </summary>
internal sealed class AreaMap : IMapDrawing
{
    private readonly Page page;
    private readonly MapContent content;
    private readonly MapColors colors;
    private readonly AreaSize size;
    private readonly IReadOnlyDictionary<string, MapForce> forces;

    /// <param name="page">The page.</param>
    /// <param name="content">What is shown.</param>
    /// <param name="colors">How forces look.</param>
    /// <param name="greatest">The width and, where one is given, the height that the map may take.</param>
    public AreaMap(Page page, MapContent content, MapColors colors, (float Width, float? Height) greatest)
    {
        (this.page, this.content, this.colors) = (page, content, colors);
        forces = content.Forces.ToDictionary(f => f.Code, StringComparer.OrdinalIgnoreCase);
        size = AreaSize.Fit(page, greatest, (float)content.Projection!.Aspect, content.Forces.Count, Outside);
    }

    public float Width => size.Width;

    public float Height => size.Height;

    public IReadOnlyList<MapForce> Numbered => size.HasMargins ? [] : [.. Outside(size).Select(l => l.Force)];

    public void Write(float left, float top)
    {
        var frame = SKRect.Create(left, top, Width, Height);
        var map = size.MapIn(left, top);
        var labels = Labels(map);
        var inside = labels.SelectMany(l => l.Placed ?? []).ToList();
        inside.ForEach(page.Add);
        var outside = labels.Where(l => l.Placed is null).Select(l => l.Label).OrderBy(l => l.Place.Y).ToList();
        if (size.HasMargins)
        {
            new Callouts(page, frame, size.Style).Write(outside, [.. inside.Select(p => p.Bounds)]);
        }
        else
        {
            WriteNumbers(frame, outside, inside);
        }

        page.InsertFirst(new Panel(frame, canvas => Draw(canvas, frame, map)));
    }

    private void Draw(SKCanvas canvas, SKRect frame, SKRect map)
    {
        const float focus = 2.5f;
        canvas.Save();
        canvas.ClipRect(frame);
        foreach (var (area, force) in content.Areas!.Select(a => (Area: a, Force: forces.GetValueOrDefault(a.Code)))
            .OrderBy(a => a.Force is not null).ThenBy(a => a.Force?.InFocus))
        {
            using var shape = content.Projection!.PathOf(area, map);
            if (force is null)
            {
                colors.Around(canvas, shape);
                continue;
            }

            colors.Fill(canvas, shape, force);
            if (force.InFocus)
            {
                colors.BringOut(canvas, shape, focus);
            }
        }

        canvas.Restore();
    }

    private void WriteNumbers(SKRect frame, List<MapLabel> outside, List<PlacedText> inside)
    {
        var labels = new LabelPlacer(page, frame);
        inside.ForEach(labels.Keep);
        for (var i = 0; i < outside.Count; i++)
        {
            labels.TryOn(outside[i].Place, MapKey.Number(i), size.Style with { Size = 10, Bold = true });
        }

        labels.DrawLeaders();
    }

    /// <summary>Labels that find no room inside their areas on a map of a size, from north to south.</summary>
    private List<MapLabel> Outside(AreaSize tried) =>
        [.. Labels(tried.MapIn(0, 0)).Where(l => l.Placed is null).Select(l => l.Label).OrderBy(l => l.Place.Y)];

    /// <summary>Each force, the largest area first, with its label where that has room inside.</summary>
    private List<(MapLabel Label, IReadOnlyList<PlacedText>? Placed)> Labels(SKRect map)
    {
        var taken = new List<SKRect>();
        var labels = new List<(MapLabel Label, IReadOnlyList<PlacedText>? Placed)>();
        foreach (var area in content.Areas!.Where(a => forces.ContainsKey(a.Code)).OrderByDescending(a => a.Extent))
        {
            var force = forces[area.Code];
            using var shape = content.Projection!.PathOf(area, map);
            var label = new MapLabel(force, AreaPlaces.In(shape), force.Name, content.ValueText(force));
            var style = AreaSize.StyleOf(content.Forces.Count, page) with { Color = colors.InkOn(force) };
            var placed = colors.IsHatched(force) ? null : AreaLabel.TryInside(page, shape, label, style, taken);
            taken.AddRange(placed?.Select(p => p.Bounds) ?? []);
            labels.Add((label, placed));
        }

        return labels;
    }
}
