using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Labels in the margins left and right of a map, in the order of their places, each with a line to its place.</summary>
/// <param name="page">The page.</param>
/// <param name="frame">Map and margins.</param>
/// <param name="style">How labels look.</param>
internal sealed class Callouts(Page page, SKRect frame, TextStyle style)
{
    private const float Space = 6;
    private const float CostOfCrossing = 400, CostOfRank = 12;
    private const int Tried = 8;

    private float Pitch => PitchOf(style.Size);

    /// <summary>From a label to the one below it.</summary>
    public static float PitchOf(float size) => size * 1.3f;

    /// <summary>How many labels two margins hold.</summary>
    public static int Most(float height, float size) => 2 * (int)(height / PitchOf(size));

    /// <summary>Writes the labels; each stands in the margin that its place is nearer to without its line crossing a label in the map, or
    /// in the other where that one is full.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="inside">Labels that stand in the map.</param>
    /// <returns>The lines.</returns>
    public IReadOnlyList<CalloutLine> Write(IReadOnlyList<MapLabel> labels, IReadOnlyList<SKRect> inside)
    {
        var most = Most(frame.Height, style.Size) / 2;
        var choices = labels.Select(l => (Label: l, Left: Cheapest(l, frame.Left, inside), Right: Cheapest(l, frame.Right, inside)))
            .OrderBy(c => c.Left.Cost - c.Right.Cost).ToList();
        var left = Math.Clamp(choices.Count(c => c.Left.Cost < c.Right.Cost), Math.Max(0, labels.Count - most),
            Math.Min(most, labels.Count));
        var lines = Write([.. choices.Take(left).Select(c => (c.Label, c.Left.Place))], isLeft: true)
            .Concat(Write([.. choices.Skip(left).Select(c => (c.Label, c.Right.Place))], isLeft: false)).ToList();
        page.Add(new Panel(frame, canvas => CalloutLine.Draw(canvas, lines, page.Palette)));
        return lines;
    }

    /// <summary>The place of a label to which a line from an edge is short and crosses no label in the map.</summary>
    private static (SKPoint Place, float Cost) Cheapest(MapLabel label, float edge, IReadOnlyList<SKRect> inside)
    {
        var widest = label.Places.Take(Tried).Select((p, rank) => (Place: p, Cost: Math.Abs(p.X - edge) + (rank * CostOfRank)
            + (CostOfCrossing * inside.Count(i => i.Top - 4 < p.Y && i.Bottom + 4 > p.Y && (edge < p.X ? i.Left < p.X : i.Right > p.X)))));
        return widest.MinBy(p => p.Cost);
    }

    /// <summary>Writes the labels of a margin. Lines run level past the widest of them, so that none crosses a label.</summary>
    private IEnumerable<CalloutLine> Write(IReadOnlyList<(MapLabel Label, SKPoint Place)> side, bool isLeft)
    {
        var down = side.OrderBy(l => l.Place.Y).ToList();
        var middles = Spread([.. down.Select(l => l.Place.Y)]);
        var widest = down.Select(l => WidthOf(l.Label)).DefaultIfEmpty(0).Max();
        Uncross(down, slot => Beside(widest, slot));
        for (var i = 0; i < down.Count; i++)
        {
            var (edge, align) = isLeft ? (frame.Left, SKTextAlign.Left) : (frame.Right, SKTextAlign.Right);
            page.Write(down[i].Label.Text, edge, middles[i] + (style.Size * 0.36f), align, StyleOf(down[i].Label), backed: true);
        }

        return down.Select((l, i) => new CalloutLine(Beside(WidthOf(l.Label), i), Beside(widest, i), l.Place));

        SKPoint Beside(float width, int slot) =>
            new(isLeft ? frame.Left + width + Space : frame.Right - width - Space, middles[slot]);
    }

    private float WidthOf(MapLabel label) => page.Fonts.Width(label.Text, StyleOf(label));

    private TextStyle StyleOf(MapLabel label) => style with { Bold = label.Force.InFocus };

    /// <summary>Swaps labels whose lines cross; each swap makes the lines shorter together, and a bound guards against rounding.</summary>
    private static void Uncross(List<(MapLabel Label, SKPoint Place)> labels, Func<int, SKPoint> from)
    {
        var swapped = true;
        for (var round = 0; swapped && round < labels.Count; round++)
        {
            swapped = false;
            for (var i = 0; i < labels.Count; i++)
            {
                for (var j = i + 1; j < labels.Count; j++)
                {
                    if (Lines.Cross(from(i), labels[i].Place, from(j), labels[j].Place))
                    {
                        (labels[i], labels[j]) = (labels[j], labels[i]);
                        swapped = true;
                    }
                }
            }
        }
    }

    /// <summary>Moves heights apart, by as little as keeps them in the frame and in order.</summary>
    private float[] Spread(float[] wanted)
    {
        var (top, bottom) = (frame.Top + (Pitch / 2), frame.Bottom - (Pitch / 2));
        for (var i = 0; i < wanted.Length; i++)
        {
            wanted[i] = Math.Max(wanted[i], i == 0 ? top : wanted[i - 1] + Pitch);
        }

        for (var i = wanted.Length - 1; i >= 0; i--)
        {
            wanted[i] = Math.Min(wanted[i], i == wanted.Length - 1 ? bottom : wanted[i + 1] - Pitch);
        }

        return wanted;
    }
}
