namespace Toex.Profiles.Statistics;

/// <summary>
/// A funnel: control limits of 95 % and 99.8 % around the pooled rate or proportion of a group, wider the smaller a unit is.
/// Limits are exact Poisson or binomial ones. Where units scatter more than chance would have them, each limit's distance from the
/// target is multiplied by √φ.
/// </summary>
/// <remarks>Spiegelhalter, Funnel plots for comparing institutional performance, Stat Med 24 (2005) 1185: target, levels, and
/// over-dispersion by multiplication.</remarks>
public sealed class Funnel
{
    /// <summary>Fewest units with a value that a funnel is drawn from: one alone is its own target.</summary>
    public const int FewestUnits = 2;

    private const double WarningTail = 0.025;
    private const double ControlTail = 0.001;

    private Funnel(FunnelKind kind, double target, Overdispersion dispersion) =>
        (Kind, Target, Dispersion, IsOverdispersed) = (kind, target, dispersion.Phi, dispersion.Applies);

    /// <summary>What the funnel compares.</summary>
    public FunnelKind Kind { get; }

    /// <summary>The group's value: all counts by all denominators.</summary>
    public double Target { get; }

    /// <summary>φ, the winsorised mean squared z-score; about 1 where units differ by chance alone, zero where no unit can differ.</summary>
    public double Dispersion { get; }

    /// <summary>Whether φ is more than chance, so that the limits are widened by it.</summary>
    public bool IsOverdispersed { get; }

    /// <summary>The funnel of units, those without a value left out; null where fewer than <see cref="FewestUnits"/> have one.</summary>
    public static Funnel? Of(IReadOnlyList<FunnelUnit> units, FunnelKind kind)
    {
        var known = units.Where(u => u.Has(kind)).ToList();
        if (known.Count < FewestUnits)
        {
            return null;
        }

        var target = known.Sum(u => u.Numerator) / known.Sum(u => u.Denominator);
        var variance = kind == FunnelKind.Rate ? target : target * (1 - target);
        var dispersion = variance <= 0
            ? new(0, false)
            : Overdispersion.Of([.. known.Select(u => (u.Value - target) / Math.Sqrt(variance / u.Denominator))]);
        return new(kind, target, dispersion);
    }

    /// <summary>Limits for a unit of some size; NaN for a size that is not above zero.</summary>
    public FunnelLimits LimitsAt(double denominator)
    {
        if (!(denominator > 0) || double.IsInfinity(denominator))
        {
            return new(double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var (warning, control) = (At(denominator, WarningTail), At(denominator, ControlTail));
        return new(control.Lower, warning.Lower, warning.Upper, control.Upper);
    }

    /// <summary>Where a unit stands against the limits of its own size.</summary>
    public FunnelPosition PositionOf(FunnelUnit unit)
    {
        if (!unit.Has(Kind))
        {
            return FunnelPosition.Unknown;
        }

        var (value, limits) = (unit.Value, LimitsAt(unit.Denominator));
        return value > limits.Upper998 ? FunnelPosition.AboveControl
            : value > limits.Upper95 ? FunnelPosition.AboveWarning
            : value < limits.Lower998 ? FunnelPosition.BelowControl
            : value < limits.Lower95 ? FunnelPosition.BelowWarning
            : FunnelPosition.Within;
    }

    private (double Lower, double Upper) At(double denominator, double tail)
    {
        var (lower, upper) = Kind == FunnelKind.Rate
            ? ExactLimits.Poisson(Target * denominator, tail)
            : ExactLimits.Binomial(denominator, Target, tail);
        var most = Kind == FunnelKind.Rate ? double.PositiveInfinity : 1;
        var factor = IsOverdispersed ? Math.Sqrt(Dispersion) : 1;
        return (Math.Max(0, Target + (factor * ((lower / denominator) - Target))), Math.Min(most, Target + (factor * ((upper / denominator) - Target))));
    }
}
