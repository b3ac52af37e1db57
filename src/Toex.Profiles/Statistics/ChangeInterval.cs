using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// Relative change of a rate between two windows, with its 95 % interval: of both windows' counts together, the later count is a
/// binomial part with a probability that depends on nothing but the ratio of the rates, so exact limits of that part are limits of the
/// ratio.
/// </summary>
/// <param name="Change">Later rate by earlier rate, less 1: 0.1 is a rise by 10 %.</param>
/// <param name="Lower">Lower 95 % limit; -1 where the later count is zero.</param>
/// <param name="Upper">Upper 95 % limit.</param>
/// <remarks>Przyborowski and Wilenski, Biometrika 31 (1940) 313; Lehmann, Testing Statistical Hypotheses (1986), 4.5; limits of the part by
/// Clopper and Pearson, Biometrika 26 (1934) 404. It takes counts for Poisson: offences that come in clusters vary more.</remarks>
internal readonly record struct ChangeInterval(double Change, double Lower, double Upper)
{
    private const double Tail = 0.025;

    /// <summary>
    /// Change from one count to another, each over its exposure (people, days); null where the earlier count is zero, since nothing
    /// bounds a rise from there, or where a window has no exposure.
    /// </summary>
    internal static ChangeInterval? Between(
        long earlier, long later, double earlierExposure = 1, double laterExposure = 1, double tail = Tail)
    {
        if (earlier <= 0 || later < 0 || !(earlierExposure > 0) || !(laterExposure > 0))
        {
            return null;
        }

        var exposures = earlierExposure / laterExposure;
        var lower = later == 0 ? 0 : Odds(Beta.InvCDF(later, earlier + 1.0, tail));
        var upper = Odds(Beta.InvCDF(later + 1.0, earlier, 1 - tail));
        return new((later / (double)earlier * exposures) - 1, (lower * exposures) - 1, (upper * exposures) - 1);
    }

    private static double Odds(double share) => share / (1 - share);
}
