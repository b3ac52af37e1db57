using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>What the colours mean, from which value to which, and by which rule; and the names that numbers stand for.</summary>
internal sealed class MapLegend
{
    private const float Swatch = 26;
    private const float Indent = 38;
    private const float Wide = 10, Narrow = 4;

    private readonly Page page;
    private readonly List<(string Text, TextStyle Style)> head = [];
    private readonly List<Entry> entries = [];
    private readonly IReadOnlyList<string> key = [];
    private readonly TextStyle bold;
    private readonly TextStyle plain;
    private readonly float space;

    private MapLegend(Page page, MapContent content, IReadOnlyList<MapForce> numbered, float width, bool brief)
    {
        (this.page, space) = (page, brief ? Narrow : Wide);
        (bold, plain) = (new(15, page.Palette.Ink, Bold: true), new(14, page.Palette.Ink));
        head.AddRange(Lines(MeasureWords.Capital(content.Words.Measure.Unit), width, bold).Select(l => (l, bold)));
        var quiet = plain with { Size = 13, Color = page.Palette.QuietInk };
        head.AddRange(Lines(content.Shading.Rule, width, quiet).Select(l => (l, quiet)));
        foreach (var those in content.Shading.IsShaded ? content.Shading.Classes.Reverse() : [])
        {
            Add($"{those.Title} {Count(those.Forces)}", brief ? "" : MapWords.Range(those, content.Words),
                those.Color(page.Palette), false, width);
        }

        AddHatched("Left out", content.LeftOut, width);
        AddHatched("Not known", content.Unknown, width);
        key = numbered.Count == 0 ? []
            : Lines(string.Join(", ", numbered.Select((f, i) => MapKey.Entry(i, f.Name) + Beside(content, f))), width, plain);
    }

    /// <summary>The legend; where the height that is given has no room for it, without the range of each class, which the map
    /// has.</summary>
    public static MapLegend Fit(Page page, MapContent content, IReadOnlyList<MapForce> numbered, float width, float? height)
    {
        var whole = new MapLegend(page, content, numbered, width, brief: false);
        return whole.Height <= (height ?? float.MaxValue) ? whole : new(page, content, numbered, width, brief: true);
    }

    public float Height => head.Sum(h => h.Style.LineHeight) + 8 + entries.Sum(e => e.Height + space) + (key.Count * plain.LineHeight);

    /// <summary>Writes the legend and returns its bottom.</summary>
    public float Write(float left, float top, MapColors colors)
    {
        var y = top;
        foreach (var (text, style) in head)
        {
            y = page.WriteLines([text], left, y, SKTextAlign.Left, style);
        }

        y += 8;
        var swatches = new List<(SKRect Area, Entry Entry)>();
        foreach (var entry in entries)
        {
            swatches.Add((SKRect.Create(left, y, Swatch, Swatch), entry));
            var below = page.WriteLines(entry.Title, left + Indent, y + 2, SKTextAlign.Left, bold);
            page.WriteLines(entry.Detail, left + Indent, below, SKTextAlign.Left, plain);
            y += entry.Height + space;
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
        return page.WriteLines(key, left, y, SKTextAlign.Left, plain);
    }

    /// <summary><c>(6 forces)</c>, which is not broken.</summary>
    private static string Count(IReadOnlyList<MapForce> forces) =>
        $"({NumberText.Format(forces.Count, "force").Replace(' ', '\u00A0')})";

    /// <summary>On a map of areas values of numbered forces stand beside their names; tiles have them.</summary>
    private static string Beside(MapContent content, MapForce force) =>
        content.Areas is null ? "" : "\u00A0" + content.ValueText(force);

    private void AddHatched(string title, IReadOnlyList<MapForce> forces, float width)
    {
        if (forces.Count > 0)
        {
            var who = forces.Count == 1 ? $": {forces[0].Name}" : $" {Count(forces)}";
            Add(title + who, "", page.Palette.Background, true, width);
        }
    }

    private void Add(string title, string detail, SKColor color, bool hatched, float width)
    {
        var (first, rest) = (Lines(title, width - Indent, bold), detail.Length == 0 ? [] : Lines(detail, width - Indent, plain));
        entries.Add(
            new(first, rest, color, hatched, Math.Max(Swatch, 2 + (first.Count * bold.LineHeight) + (rest.Count * plain.LineHeight))));
    }

    private IReadOnlyList<string> Lines(string text, float width, TextStyle style) => LineBreaker.Break(text, width, style, page.Fonts);

    private sealed record Entry(IReadOnlyList<string> Title, IReadOnlyList<string> Detail, SKColor Color, bool Hatched, float Height);
}
