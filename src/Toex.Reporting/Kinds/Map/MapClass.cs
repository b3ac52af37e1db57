using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Map;

/// <summary>Forces of one colour.</summary>
/// <param name="Title">What the colour says: <c>Rose by up to 10%</c>.</param>
/// <param name="Color">The colour, in a palette.</param>
/// <param name="Forces">The forces, the largest value first.</param>
internal sealed record MapClass(string Title, Func<Palette, SKColor> Color, IReadOnlyList<MapForce> Forces)
{
    public double Least => Forces[^1].Value!.Value;

    public double Greatest => Forces[0].Value!.Value;

    /// <summary>Classes of forces that have one, the least first; a class without any is not among them.</summary>
    /// <param name="forces">The forces.</param>
    /// <param name="level">Number of a force's class, from 0.</param>
    /// <param name="titles">Titles of the classes.</param>
    /// <param name="color">Colour of a class.</param>
    public static IReadOnlyList<MapClass> Sort(
        IEnumerable<MapForce> forces, Func<MapForce, int> level, IReadOnlyList<string> titles, Func<Palette, int, SKColor> color) =>
        [.. forces.GroupBy(level).OrderBy(c => c.Key).Select(c => new MapClass(titles[c.Key], palette => color(palette, c.Key),
            [.. c.OrderByDescending(f => f.Value).ThenBy(f => f.PoliceForce, StringComparer.OrdinalIgnoreCase)]))];

    /// <summary>Five classes around a middle, from -2 to 2.</summary>
    public static IReadOnlyList<MapClass> Around(IEnumerable<MapForce> forces, Func<MapForce, int> level, IReadOnlyList<string> titles) =>
        Sort(forces, f => level(f) + DivergingColors.Sides, titles, (palette, i) => DivergingColors.ForTheme(palette.Theme)[i]);
}
