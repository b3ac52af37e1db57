namespace Toex.Profiles.Statistics;

/// <summary>Control limits of a funnel at one denominator, in the unit of the funnel's target.</summary>
/// <param name="Lower998">Lower 99.8 % limit: the control limit.</param>
/// <param name="Lower95">Lower 95 % limit: the warning limit.</param>
/// <param name="Upper95">Upper 95 % limit: the warning limit.</param>
/// <param name="Upper998">Upper 99.8 % limit: the control limit.</param>
public readonly record struct FunnelLimits(double Lower998, double Lower95, double Upper95, double Upper998)
{
    /// <summary>Where a value stands against these.</summary>
    public FunnelPosition PlaceOf(double value) => value > Upper998 ? FunnelPosition.AboveControl
        : value > Upper95 ? FunnelPosition.AboveWarning
        : value < Lower998 ? FunnelPosition.BelowControl
        : value < Lower95 ? FunnelPosition.BelowWarning
        : FunnelPosition.Within;
}
