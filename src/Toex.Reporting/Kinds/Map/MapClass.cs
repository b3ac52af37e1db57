namespace Toex.Reporting.Kinds.Map;

/// <summary>Forces of one colour.</summary>
/// <param name="Forces">The forces, the largest value first.</param>
internal sealed record MapClass(IReadOnlyList<MapForce> Forces)
{
    public double Least => Forces[^1].Value!.Value;

    public double Greatest => Forces[0].Value!.Value;

    /// <summary>
    /// Classes with about as many forces each, the least first: with equal steps one outlier, such as the City of London with few
    /// residents, would leave all others in one. Forces whose values are written alike are not parted.
    /// </summary>
    public static IReadOnlyList<MapClass> Of(IEnumerable<MapForce> forces, int most, Func<double, string> text)
    {
        var known = forces.Where(f => f.Value is not null).OrderBy(f => f.Value)
            .ThenBy(f => f.PoliceForce, StringComparer.OrdinalIgnoreCase).ToList();
        var classes = new SortedDictionary<int, List<MapForce>>();
        var below = 0;
        for (var i = 0; i < known.Count; i++)
        {
            below = i > 0 && text(known[i].Value!.Value) == text(known[i - 1].Value!.Value) ? below : i;
            var number = below * Math.Min(most, known.Count) / known.Count;
            (classes.TryGetValue(number, out var those) ? those : classes[number] = []).Insert(0, known[i]);
        }

        return [.. classes.Values.Select(c => new MapClass(c))];
    }
}
