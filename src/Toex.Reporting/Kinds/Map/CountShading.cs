namespace Toex.Reporting.Kinds.Map;

/// <summary>Numbers of things: a large force has more, so no colour says more than its size. The numbers stand on the map.</summary>
internal static class CountShading
{
    public static MapShading Shade(IReadOnlyList<MapForce> forces) => new(
        "Not shaded: a number grows with the size of a force.", false,
        MapClass.Sort(forces, _ => 0, ["All forces"], (palette, _) => palette.Tint));
}
