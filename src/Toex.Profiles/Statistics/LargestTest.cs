using MathNet.Numerics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Which of several groups have most for their size, such as ages for each year of age: the first, and those that chance does not tell from
/// it, where they are one or two. Another group is told from the first where two alike would seldom share their events so unevenly (the
/// exact test of two counts), allowing for any of the groups having come first.
/// </summary>
/// <remarks>Przyborowski and Wilenski, Biometrika 31 (1940) 313.</remarks>
public static class LargestTest
{
    private const int MostNamed = 2;

    /// <summary>Places of the groups that have clearly most, the first of them first; none where more than two are alike.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="forces">How many forces' groups are judged together.</param>
    public static IReadOnlyList<int> Clearly(IReadOnlyList<(long Count, double Size)> groups, int forces)
    {
        var level = SignalLevel.OfEach(forces) / groups.Count;
        var ordered = Enumerable.Range(0, groups.Count).OrderByDescending(i => groups[i].Count / groups[i].Size).ToList();
        var alike = ordered.Where(i => i == ordered[0] || Chance(groups[ordered[0]], groups[i]) > level).ToList();
        return alike.Count <= MostNamed && alike.Count < groups.Count ? alike : [];
    }

    private static double Chance((long Count, double Size) first, (long Count, double Size) other) =>
        first.Count == 0 ? 1 : SpecialFunctions.BetaRegularized(first.Count, other.Count + 1, first.Size / (first.Size + other.Size));
}
