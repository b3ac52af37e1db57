using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Draws force areas and writes names and values on them where there is room.</summary>
internal sealed class AreaMap(Page page, MapContent content, MapColors colors)
{
    private const int NamedWhole = 12;

    public void Write(SKRect column)
    {
        var projection = content.Projection!;
        var width = Math.Min(column.Width, column.Height / (float)projection.Aspect);
        var map = SKRect.Create(column.Left + ((column.Width - width) / 2), column.Top, width, width * (float)projection.Aspect);
        var shapes = content.Areas!
            .Select(a => (Force: content.Forces.GetValueOrDefault(a.Code), Area: a, Shape: projection.PathOf(a, map)))
            .OrderBy(s => s.Force is not null).ThenBy(s => s.Force?.InFocus).ToList();
        try
        {
            WriteLabels([.. shapes.Where(s => s.Force is not null).Select(s => (s.Force!, s.Shape))], column);
        }
        finally
        {
            shapes.ForEach(s => s.Shape.Dispose());
        }

        page.InsertFirst(new Panel(map, canvas =>
        {
            foreach (var (force, area, _) in shapes)
            {
                using var shape = projection.PathOf(area, map);
                colors.Fill(canvas, shape, colors.Of(force), content.IsHatched(force));
                if (force is { InFocus: true })
                {
                    colors.BringOut(canvas, shape);
                }
            }
        }));
    }

    /// <summary>Focus first, then the largest areas: what is left finds room in the sea.</summary>
    private void WriteLabels(List<(MapForce Force, SKPath Shape)> forces, SKRect column)
    {
        var style = new TextStyle(forces.Count > NamedWhole ? 12 : 14, page.Palette.Ink);
        var labels = new LabelPlacer(page, column);
        foreach (var (force, shape) in forces.OrderByDescending(f => f.Force.InFocus)
            .ThenByDescending(f => f.Shape.Bounds.Width * f.Shape.Bounds.Height))
        {
            var name = forces.Count > NamedWhole && ForceTile.All.TryGetValue(force.Code, out var tile) ? tile.Label
                : ForceNames.Brief(force.PoliceForce);
            var text = $"{name} {(force.Value is { } value ? content.Words.Value(value) : "\u2013")}";
            var (centre, bold) = (AreaCentre.Of(shape), style with { Bold = force.InFocus });
            if (content.IsHatched(force) || !labels.TryInside(centre, text,
                bold with { Color = SequentialColors.InkOn(colors.Of(force)) }, shape))
            {
                labels.TryOn(centre, text, bold);
            }
        }

        labels.DrawLeaders();
    }
}
