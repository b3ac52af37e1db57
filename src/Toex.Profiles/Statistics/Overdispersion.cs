using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Toex.Profiles.Statistics;

/// <summary>
/// How much more units scatter than chance alone would have them. φ is the mean of their squared z-scores, of which the highest and the
/// lowest tenth are winsorised, so that a few units that truly differ do not hide themselves. Where N φ is above the 95 % point of
/// chi-squared with N - 1 degrees of freedom (one goes to the target, which is the units' own), units differ by more than chance, and the
/// variance between them is τ² = (N φ - (N - 1)) / (Σw - Σw² / Σw), with w = 1 / s² a unit's weight. Winsorising lowers φ, so the test
/// leans to leaving limits as they are.
/// </summary>
/// <param name="Phi">φ.</param>
/// <param name="Between">τ², on the scale of the scores; zero where units differ by no more than chance.</param>
/// <remarks>The additive random-effects model: Spiegelhalter, Funnel plots for comparing institutional performance, Stat Med 24 (2005)
/// 1185; Handling over-dispersion of performance indicators, Qual Saf Health Care 14 (2005) 347; τ² by moments: DerSimonian and Laird,
/// Control Clin Trials 7 (1986) 177. R's FunnelPlotR computes it so, but takes any τ² above zero, without the test.</remarks>
internal readonly record struct Overdispersion(double Phi, double Between)
{
    private const double WinsorisedEachEnd = 0.1;
    private const double Confidence = 0.95;

    /// <param name="scores">Of each unit its z-score, and the standard deviation s that the score is in.</param>
    internal static Overdispersion Estimate(IReadOnlyCollection<(double Z, double Deviation)> scores)
    {
        // Definition 7 of Hyndman and Fan interpolates, so that a tenth of nine forces is winsorised too.
        var lowest = scores.Select(s => s.Z).QuantileCustom(WinsorisedEachEnd, QuantileDefinition.R7);
        var highest = scores.Select(s => s.Z).QuantileCustom(1 - WinsorisedEachEnd, QuantileDefinition.R7);
        var phi = scores.Average(s => Math.Pow(Math.Clamp(s.Z, lowest, highest), 2));
        var sum = scores.Count * phi;
        var freedom = scores.Count - 1;
        if (sum <= ChiSquared.InvCDF(freedom, Confidence))
        {
            return new(phi, 0);
        }

        var weights = scores.Select(s => 1 / (s.Deviation * s.Deviation)).ToList();
        return new(phi, (sum - freedom) / (weights.Sum() - (weights.Sum(w => w * w) / weights.Sum())));
    }
}
