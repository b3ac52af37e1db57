using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// How sure the ranks of estimates are, each estimate taken for normal: the probability that a unit's true value is among the three
/// largest, and how many others it is not clearly different from. Pairs are told apart by Šidák's limit for all pairs of the group, so
/// that at most 1 group in 20 without any difference has a pair that is called different.
/// </summary>
/// <remarks>Goldstein and Spiegelhalter, League tables and their limitations, J R Stat Soc A 159 (1996) 385, who draw ranks from the
/// estimates' distributions; with normal ones the probability is an integral, taken here without drawing. Šidák, J Am Stat Assoc 62 (1967)
/// 626. A rank is of true values as they are, so the spread between units is not a part of an estimate's deviation.</remarks>
internal sealed class RankCertainty
{
    private const int Top = 3;

    // Beyond 7 deviations lies less than a hundred-thousand-millionth; the trapezium rule is as exact on this grid.
    private const double Reach = 7, Step = 0.1;

    private readonly IReadOnlyList<(double Value, double Deviation)> estimates;
    private readonly double apart;

    /// <param name="estimates">Values with their standard deviations, all above zero.</param>
    internal RankCertainty(IReadOnlyList<(double Value, double Deviation)> estimates)
    {
        this.estimates = estimates;
        var pairs = estimates.Count * (estimates.Count - 1) / 2;
        apart = Normal.InvCDF(0, 1, 1 - GroupTail.Sidak(pairs));
    }

    /// <summary>The probability that a unit's true value is among the three largest; 1 where there are no more than three.</summary>
    internal double TopThreeProbability(int unit)
    {
        if (estimates.Count <= Top)
        {
            return 1;
        }

        var (value, deviation) = estimates[unit];
        var probability = 0.0;
        for (var z = -Reach; z <= Reach; z += Step)
        {
            probability += Step * Normal.PDF(0, 1, z) * FewerThanTopAbove(unit, value + (z * deviation));
        }

        return Math.Min(1, probability);
    }

    /// <summary>How many others a unit is not clearly different from.</summary>
    internal int NotDifferentFrom(int unit) => Enumerable.Range(0, estimates.Count).Count(other => other != unit && !Differ(unit, other));

    private bool Differ(int one, int other)
    {
        var ((a, da), (b, db)) = (estimates[one], estimates[other]);
        return Math.Abs(a - b) > apart * Math.Sqrt((da * da) + (db * db));
    }

    /// <summary>The probability that none, one or two of the others are above a value, each with a probability of its own.</summary>
    private double FewerThanTopAbove(int unit, double value)
    {
        double none = 1, one = 0, two = 0;
        for (var other = 0; other < estimates.Count; other++)
        {
            if (other != unit)
            {
                var above = Normal.CDF(0, 1, (estimates[other].Value - value) / estimates[other].Deviation);
                (none, one, two) = (none * (1 - above), (one * (1 - above)) + (none * above), (two * (1 - above)) + (one * above));
            }
        }

        return none + one + two;
    }
}
