using MathNet.Numerics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Which of several groups has most for its size, such as ages for each year of age, and whether more than chance explains: the chance that
/// it has so many of the events of itself and any other group together, if the two were alike (the exact test of two counts), for the
/// closest other group, and allowing for any of the groups having come first.
/// </summary>
/// <remarks>Przyborowski and Wilenski, Biometrika 31 (1940) 313.</remarks>
public static class LargestTest
{
    /// <summary>Places of the groups with most for their size: one, or those that are tied; and the chance.</summary>
    public static (IReadOnlyList<int> Largest, double Chance) Find(IReadOnlyList<(long Count, double Size)> groups)
    {
        var greatest = groups.Max(g => g.Count / g.Size);
        List<int> largest = [.. Enumerable.Range(0, groups.Count).Where(i => groups[i].Count / groups[i].Size >= greatest * (1 - 1e-12))];
        if (greatest <= 0 || largest.Count > 1 || groups.Count == 1)
        {
            return (largest, 1);
        }

        var first = groups[largest[0]];
        return (largest, Math.Min(1, groups.Count * groups.Where((_, i) => i != largest[0]).Max(g => Chance(first, g))));
    }

    /// <summary>The group that has most beyond chance; null where none has.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="forces">How many forces' groups are judged together.</param>
    public static int? Clearly(IReadOnlyList<(long Count, double Size)> groups, int forces)
    {
        var (largest, chance) = Find(groups);
        return chance <= SignalLevel.OfEach(forces) ? largest[0] : null;
    }

    private static double Chance((long Count, double Size) first, (long Count, double Size) other) =>
        SpecialFunctions.BetaRegularized(first.Count, other.Count + 1, first.Size / (first.Size + other.Size));
}
