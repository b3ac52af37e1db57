using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>What the colours mean, and which forces have them.</summary>
internal sealed class MapLegend
{
    private const float Swatch = 26;
    private const float Indent = 38;
    private const float Space = 14;

    private readonly Page page;
    private readonly MapColors colors;
    private readonly List<Entry> entries = [];
    private readonly IReadOnlyList<string> head;
    private readonly TextStyle bold;
    private readonly TextStyle plain;

    public MapLegend(Page page, MapContent content, MapColors colors, float width)
    {
        (this.page, this.colors) = (page, colors);
        bold = new(15, page.Palette.Ink, Bold: true);
        plain = new(14, page.Palette.Ink);
        head = [.. Lines(MeasureWords.Capital(content.Words.Measure.Unit), width, bold),
            .. MapWords.Classes(content) is { } classes ? Lines(classes, width, plain with { Color = page.Palette.QuietInk }) : []];
        for (var i = content.Classes.Count - 1; i >= 0; i--)
        {
            var those = content.Classes[i];
            Add(MapWords.Range(those, content.Words) + $" ({NumberText.Of(those.Forces.Count, "force")})",
                Names(those.Forces, content, width), colors.OfClass(i), false, width);
        }

        if (content.LeftOut.Count > 0)
        {
            Add("Left out", Names(content.LeftOut, content, width), page.Palette.Background, true, width);
        }

        if (content.Unknown.Count > 0)
        {
            Add("Not known", Names(content.Unknown, content, width), page.Palette.Background, true, width);
        }

        if (content.HasOthers)
        {
            Add("Not among the forces charted", "", page.Palette.Background, false, width);
        }
    }

    public float Height => (head.Count * bold.LineHeight) + 8 + entries.Sum(e => e.Height) + ((entries.Count - 1) * Space);

    /// <summary>Writes the legend and returns its bottom.</summary>
    public float Write(float left, float top)
    {
        var y = top;
        for (var i = 0; i < head.Count; i++)
        {
            page.Write(head[i], left, y + bold.Ascent, SKTextAlign.Left, i == 0 ? bold : plain with { Color = page.Palette.QuietInk });
            y += bold.LineHeight;
        }

        y += 8;
        var swatches = new List<(SKRect Area, Entry Entry)>();
        foreach (var entry in entries)
        {
            swatches.Add((SKRect.Create(left, y, Swatch, Swatch), entry));
            var below = page.WriteLines(entry.Title, left + Indent, y + 2, SKTextAlign.Left, bold);
            page.WriteLines(entry.Names, left + Indent, below, SKTextAlign.Left, plain);
            y += entry.Height + Space;
        }

        page.Add(new Panel(SKRect.Create(left, top, Swatch, y - top), canvas =>
        {
            foreach (var (area, entry) in swatches)
            {
                using var shape = new SKPath();
                shape.AddRect(area);
                colors.Fill(canvas, shape, entry.Color, entry.Hatched);
            }
        }));
        return y - Space;
    }

    private void Add(string title, string names, SKColor color, bool hatched, float width)
    {
        var (first, rest) = (Lines(title, width - Indent, bold), names.Length == 0 ? [] : Lines(names, width - Indent, plain));
        entries.Add(
            new(first, rest, color, hatched, Math.Max(Swatch, 2 + (first.Count * bold.LineHeight) + (rest.Count * plain.LineHeight))));
    }

    private IReadOnlyList<string> Lines(string text, float width, TextStyle style) => LineBreaker.Break(text, width, style, page.Fonts);

    /// <summary>On a map of areas not every value finds room, so the legend has them all. A name is not broken where a line holds
    /// it.</summary>
    private string Names(IEnumerable<MapForce> forces, MapContent content, float width) => string.Join(", ", forces.Select(f =>
    {
        var text = ForceNames.Brief(f.PoliceForce)
            + (content.Areas is not null && f.Value is { } value ? $" {content.Words.Value(value)}" : "");
        return page.Fonts.Width(text + ",", plain) <= width - Indent ? text.Replace(' ', '\u00A0') : text;
    }));

    private sealed record Entry(IReadOnlyList<string> Title, IReadOnlyList<string> Names, SKColor Color, bool Hatched, float Height);
}
