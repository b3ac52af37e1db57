using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// How much more units scatter than chance alone would have them: φ, the mean of their squared z-scores, a tenth of which is
/// winsorised at each end so that a few units that truly differ do not hide themselves. It counts where N φ is above the 95 % point of
/// chi-squared with N - 1 degrees of freedom (one goes to the target, which is the units' own); winsorising lowers φ, so the test
/// leans to leaving limits as they are.
/// </summary>
/// <param name="Phi">φ.</param>
/// <param name="Applies">Whether it is more than chance.</param>
/// <remarks>Spiegelhalter, Handling over-dispersion of performance indicators, Qual Saf Health Care 14 (2005) 347; Funnel plots for
/// comparing institutional performance, Stat Med 24 (2005) 1185.</remarks>
internal readonly record struct Overdispersion(double Phi, bool Applies)
{
    private const double WinsorisedEachEnd = 0.1;
    private const double Confidence = 0.95;

    internal static Overdispersion Of(IReadOnlyCollection<double> z)
    {
        // Definition 7 of Hyndman and Fan interpolates, so that a tenth of nine forces is winsorised too.
        var lowest = z.QuantileCustom(WinsorisedEachEnd, QuantileDefinition.R7);
        var highest = z.QuantileCustom(1 - WinsorisedEachEnd, QuantileDefinition.R7);
        var phi = z.Average(score => Math.Pow(Math.Clamp(score, lowest, highest), 2));
        return new(phi, z.Count * phi > ChiSquared.InvCDF(z.Count - 1, Confidence));
    }
}
