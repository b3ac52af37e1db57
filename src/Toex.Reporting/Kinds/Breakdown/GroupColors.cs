using SkiaSharp;
using Toex.Reporting.Look;

namespace Toex.Reporting.Kinds.Breakdown;

/// <summary>The colours of groups: shades of one where they have an order, colours that are told apart where they have none.</summary>
internal static class GroupColors
{
    private const int OtherPlace = 4;

    public static IReadOnlyList<SKColor> Colors(IReadOnlyList<string> groups, bool ordered, Palette palette)
    {
        var own = groups.Count(g => !BreakdownGroups.IsRest(g));
        var colors = ordered ? palette.Shades(Math.Max(1, own))
            : [.. palette.Categories.Where((_, place) => place != OtherPlace), palette.Categories[OtherPlace]];
        var next = 0;
        return [.. groups.Select(g => !BreakdownGroups.IsRest(g) ? colors[next++] : g == BreakdownGroups.Other && !ordered
            ? palette.Categories[OtherPlace] : palette.Rest)];
    }
}
