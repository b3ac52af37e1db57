using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Which of several groups changed from one window to the next otherwise than the rest of them together: the clearest, where chance would
/// seldom set any group of such a force so far apart. Shares of both windows' events that are the later one's are compared by their angles,
/// whose scatter is even, widened for months that scatter more than counts do by chance.
/// </summary>
/// <remarks>Angles: Anscombe, Biometrika 35 (1948) 246; Freeman and Tukey, Ann Math Stat 21 (1950) 607. The scatter of months by successive
/// differences, which neither season nor a shift swells much: von Neumann and others, Ann Math Stat 12 (1941) 153; widening by it as in
/// quasi-likelihood: McCullagh and Nelder, Generalized Linear Models (1989), 4.5.</remarks>
internal static class DriverTest
{
    /// <summary>Fewest events of a group, and of the rest, in both windows together, for which it is judged.</summary>
    private const long FewestEvents = 20;

    /// <summary>Fewest months from which their scatter is told.</summary>
    private const int FewestMonths = 6;

    /// <summary>How much the scatter of all groups weighs beside a group's own, which a dozen months tell badly.</summary>
    private const double OthersWeight = 4;

    /// <summary>Place of the group that stands out; null where none does, or nothing can be judged.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="gone">Events in the window before of groups that have none now: they are of the rest.</param>
    /// <param name="days">Days of each month of the groups.</param>
    /// <param name="forces">How many forces are judged together.</param>
    internal static int? Find(IReadOnlyList<DriverGroup> groups, long gone, IReadOnlyList<int> days, int forces)
    {
        double before = groups.Sum(g => g.Before) + gone, now = groups.Sum(g => g.Now);
        var judged = Enumerable.Range(0, groups.Count).Where(i => IsEnough(groups[i].Before + groups[i].Now, before + now)).ToList();
        if (judged.Count == 0 || days.Count < FewestMonths)
        {
            return null;
        }

        var scatters = groups.Select(g => Scatter(g.Months, days)).ToList();
        var known = scatters.OfType<double>().ToList();
        var common = known.Count == 0 ? 1 : known.Average();
        // Successive differences have two thirds of a variance's degrees of freedom; a group's own weight, and the long tails of what
        // scatters more than chance, leave half of them.
        var freedom = Math.Max(1, known.Count) * (days.Count - 1) / 3.0;
        var chances = judged.Select(i => (Place: i, Chance: Chance(groups[i], (before, now),
            Math.Max(1, ((scatters[i] ?? common) + (OthersWeight * common)) / (1 + OthersWeight)), freedom))).ToList();
        var clearest = chances.MinBy(c => c.Chance);
        return clearest.Chance * judged.Count <= SignalLevel.OfEach(forces) ? clearest.Place : null;
    }

    private static bool IsEnough(long group, double all) => group >= FewestEvents && all - group >= FewestEvents;

    private static double Chance(DriverGroup group, (double Before, double Now) all, double scatter, double freedom)
    {
        var (rest, earlier) = (all.Now - group.Now, all.Before - group.Before);
        var variance = scatter * ((1.0 / (group.Now + group.Before)) + (1 / (rest + earlier)));
        var apart = Math.Abs(Angle(group.Now, group.Before) - Angle(rest, earlier)) / Math.Sqrt(variance);
        return 2 * StudentT.CDF(0, 1, freedom, -apart);
    }

    /// <summary>Twice the arc sine of the root of a share, the variance of which is one by the number that it is a share of.</summary>
    private static double Angle(double now, double before) => 2 * Math.Asin(Math.Sqrt((now + 0.375) / (now + before + 0.75)));

    /// <summary>The variance of months by their mean: 1 where chance alone scatters them; null where they have too few events to
    /// tell.</summary>
    private static double? Scatter(IReadOnlyList<long> months, IReadOnlyList<int> days)
    {
        var mean = months.Count == 0 ? 0 : months.Average();
        if (mean < 1 || months.Count != days.Count)
        {
            return null;
        }

        var even = months.Select((m, i) => m / (double)days[i] * days.Average()).ToList();
        return even.Zip(even.Skip(1), (a, b) => (b - a) * (b - a)).Average() / 2 / mean;
    }
}
