using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>
/// A measure's value as a normal estimate, on the scale where it is nearest to one: the funnel's for rates and shares, the logarithm for
/// changes. Medians and changes have half the width of their 95 % limits as 1.96 deviations.
/// </summary>
internal static class RankEstimate
{
    /// <summary>The estimate and its standard deviation; null where the value has no limits.</summary>
    internal static (double Value, double Deviation)? Estimate(MeasureValue value, Measure measure) => measure.Kind switch
    {
        MeasureKind.Rate or MeasureKind.Share => OfUnit(FunnelUnits.UnitOf(value), FunnelUnits.KindOf(measure)),
        MeasureKind.Change => OfLimits(Math.Log(1 + (value.Value ?? double.NaN)), Math.Log(1 + (value.Lower ?? double.NaN)),
            Math.Log(1 + (value.Upper ?? double.NaN))),
        MeasureKind.Median => OfLimits(value.Value ?? double.NaN, value.Lower ?? double.NaN, value.Upper ?? double.NaN),
        _ => null,
    };

    private static (double, double)? OfUnit(FunnelUnit unit, FunnelKind kind) =>
        unit.Has(kind) ? (FunnelScale.Scaled(kind, unit.Value), FunnelScale.Deviation(unit.Denominator)) : null;

    private static (double, double)? OfLimits(double value, double lower, double upper)
    {
        var deviation = (upper - lower) / (2 * ByarLimits.Z95);
        return double.IsFinite(value) && double.IsFinite(deviation) && deviation > 0 ? (value, deviation) : null;
    }
}
