using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Counts beyond which a count falls with no more than a given probability, exactly; between whole counts the tail is taken from the
/// gamma or beta function that equals it at whole counts, so that limits are smooth in what is expected.
/// </summary>
/// <remarks>
/// These are the exact confidence limits turned round: a count is above its upper limit just where the exact lower confidence limit
/// of the count (Garwood 1936 for Poisson, as half a quantile of chi-squared; Clopper and Pearson 1934 for binomial, as a quantile of
/// beta) is above what is expected. Funnels of rates in the Fingertips technical guidance (Public Health England) are drawn so.
/// </remarks>
internal static class ExactLimits
{
    /// <summary>Of the tail's probability, so far finer than any tail asked for.</summary>
    private const double Accuracy = 1e-10;

    private const int MostSteps = 500;

    /// <summary>Limits of a Poisson count with a mean; the upper U has P(X ≥ U) = tail, the lower L has P(X ≤ L) = tail or is
    /// zero.</summary>
    internal static (double Lower, double Upper) Poisson(double mean, double tail)
    {
        if (mean <= 0)
        {
            return (0, 0);
        }

        var upper = Root(u => SpecialFunctions.GammaLowerRegularized(u, mean) - tail, mean, Highest(mean));
        var lower = Math.Exp(-mean) >= tail ? 0 : Root(l => SpecialFunctions.GammaUpperRegularized(l + 1, mean) - tail, Lowest(mean), mean);
        return (lower, upper);
    }

    /// <summary>Limits of a binomial count; the upper is the number of trials where even that many are no rarer than the tail.</summary>
    internal static (double Lower, double Upper) Binomial(double trials, double probability, double tail)
    {
        var mean = trials * probability;
        if (mean <= 0 || probability >= 1)
        {
            return (mean, mean);
        }

        var upper = Math.Pow(probability, trials) >= tail
            ? trials
            : Root(u => SpecialFunctions.BetaRegularized(u, trials - u + 1, probability) - tail, mean, Math.Min(trials, Highest(mean)));
        var lower = Math.Pow(1 - probability, trials) >= tail
            ? 0
            : Root(l => SpecialFunctions.BetaRegularized(trials - l, l + 1, 1 - probability) - tail, Lowest(mean), mean);
        return (lower, upper);
    }

    /// <summary>Ten deviations and twenty counts are beyond any tail that is asked for.</summary>
    private static double Highest(double mean) => mean + (10 * Math.Sqrt(mean)) + 20;

    private static double Lowest(double mean) => Math.Max(0, mean - (10 * Math.Sqrt(mean)));

    private static double Root(Func<double, double> function, double from, double to) =>
        Brent.FindRoot(function, from, to, Accuracy, MostSteps);
}
