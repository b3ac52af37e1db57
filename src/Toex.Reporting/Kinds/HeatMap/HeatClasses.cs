using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.HeatMap;

/// <summary>The classes of values that a heat map has a colour for: none, and steps of a round number.</summary>
internal sealed class HeatClasses
{
    private const int Steps = 6;

    private readonly double step;
    private readonly bool shares;
    private readonly bool anyWithheld;
    private readonly Palette palette;
    private readonly IReadOnlyList<SKColor> shades;

    public HeatClasses(HeatContent content, Palette palette)
    {
        (shares, this.palette) = (content.Shares, palette);
        anyWithheld = content.Panels.Any(p => p.Cells.Any(c => Value(p, c.Count) is null));
        var greatest = content.Panels.Max(p => p.Cells.Max(c => Value(p, c.Count) ?? 0));
        step = ValueScale.Over(greatest, Steps, shares ? MeasureFormat.Percentage : MeasureFormat.Count).Step;
        var classes = (int)Math.Ceiling((greatest / step) - 1e-9);
        shades = [.. palette.Shades(Math.Max(4, classes)).Reverse().TakeLast(classes)];
    }

    /// <summary>What is coloured: the count, or its share of the force's week; null where it is withheld.</summary>
    public double? Value(HeatPanel panel, long? count) => !shares || count is null or 0 ? count : (double?)count / panel.Basis;

    public SKColor ColorOf(double value) =>
        value <= 0 ? palette.Background : shades[Math.Min(shades.Count - 1, (int)Math.Ceiling((value / step) - 1e-9) - 1)];

    /// <summary>The colour of an hour that is withheld: none that a number has.</summary>
    public static SKColor Withheld(Palette palette) => palette.Grid;

    /// <summary>Colours and what they stand for, from none to the most, and what is withheld.</summary>
    public IEnumerable<(string Name, SKColor Color)> Key()
    {
        yield return ("0", palette.Background);
        for (var i = 0; i < shades.Count; i++)
        {
            var (from, to) = (i * step, (i + 1) * step);
            yield return (shares
                ? $"{(i == 0 ? "up" : "over " + NumberText.Tick(from, step, MeasureFormat.Percentage))} to "
                    + $"{NumberText.Tick(to, step, MeasureFormat.Percentage)}"
                : step <= 1 ? NumberText.Format((long)to)
                    : $"{NumberText.Format((long)from + 1)} to {NumberText.Format((long)to)}", shades[i]);
        }

        if (anyWithheld)
        {
            yield return (SmallNumbers.Mark, Withheld(palette));
        }
    }
}
