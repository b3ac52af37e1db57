namespace Toex.Profiles.Statistics;

/// <summary>
/// The scale on which a funnel's values scatter alike whatever their level: the root of a rate, the arcsine of the root of a proportion.
/// On both a unit's chance deviation is 1 / (2 √n), with n its denominator.
/// </summary>
/// <remarks>Spiegelhalter, Stat Med 24 (2005) 1185, on transformations; R's FunnelPlotR takes the same for proportions (<c>PR</c>) and, by
/// its method <c>CQC</c>, for observed over expected counts, of which a rate over the target is one. The root has a value for a count of
/// zero, which the logarithm has not.</remarks>
internal static class FunnelScale
{
    /// <summary>A value on the scale.</summary>
    internal static double Scaled(FunnelKind kind, double value) =>
        kind == FunnelKind.Rate ? Math.Sqrt(value) : Math.Asin(Math.Sqrt(value));

    /// <summary>The value of a place on the scale; beyond the scale's ends it is theirs.</summary>
    internal static double Value(FunnelKind kind, double scaled)
    {
        var root = kind == FunnelKind.Rate ? Math.Max(0, scaled) : Math.Sin(Math.Clamp(scaled, 0, Math.PI / 2));
        return root * root;
    }

    /// <summary>The standard deviation by chance of a unit's place on the scale.</summary>
    internal static double Deviation(double denominator) => 1 / (2 * Math.Sqrt(denominator));
}
