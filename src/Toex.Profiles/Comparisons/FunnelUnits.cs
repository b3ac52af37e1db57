using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Measures' values as units of a funnel.</summary>
internal static class FunnelUnits
{
    internal static FunnelKind KindOf(Measure measure) => measure.Kind == MeasureKind.Rate ? FunnelKind.Rate : FunnelKind.Proportion;

    /// <summary>The count and what it is over, both not a number where they are not known.</summary>
    internal static FunnelUnit UnitOf(MeasureValue value) => new(value.Numerator ?? double.NaN, value.Denominator ?? double.NaN);
}
