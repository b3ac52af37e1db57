using MathNet.Numerics.Distributions;

namespace Toex.Profiles.Statistics;

/// <summary>
/// A funnel: control limits of 95 % and 99.8 % around the pooled rate or proportion of a group, wider the smaller a unit is. Limits of
/// chance are exact Poisson or binomial ones. Where units scatter more than chance would have them, limits take in the variance between
/// units too: target ± z √(s² + τ²) on the scale of <see cref="FunnelScale"/>. Those are limits of the units' spread, not of chance.
/// </summary>
/// <remarks>Spiegelhalter, Funnel plots for comparing institutional performance, Stat Med 24 (2005) 1185: target, levels, and
/// over-dispersion by the additive random-effects model, which he prefers.</remarks>
public sealed class Funnel
{
    /// <summary>Fewest units with a value that a funnel is drawn from: one alone is its own target.</summary>
    public const int FewestUnits = 2;

    private const double WarningTail = 0.025;
    private const double ControlTail = GroupTail.Control;

    private readonly double between;

    private Funnel(FunnelKind kind, double target, int units, Overdispersion dispersion)
    {
        (Kind, Target, Dispersion, between) = (kind, target, dispersion.Phi, dispersion.Between);
        ApartTail = GroupTail.ForUnits(units);
    }

    /// <summary>What the funnel compares.</summary>
    public FunnelKind Kind { get; }

    /// <summary>The group's value: all counts by all denominators.</summary>
    public double Target { get; }

    /// <summary>φ, the winsorised mean squared z-score; about 1 where units differ by chance alone, zero where no unit can
    /// differ.</summary>
    public double Dispersion { get; }

    /// <summary>Whether φ is more than chance, so that the limits take in the spread between units.</summary>
    public bool IsOverdispersed => between > 0;

    /// <summary>The tail beyond which a unit stands apart.</summary>
    internal double ApartTail { get; }

    /// <summary>The funnel of units, those without a value left out; null where fewer than <see cref="FewestUnits"/> have one.</summary>
    public static Funnel? FromUnits(IReadOnlyList<FunnelUnit> units, FunnelKind kind)
    {
        var known = units.Where(u => u.Has(kind)).ToList();
        if (known.Count < FewestUnits)
        {
            return null;
        }

        var target = known.Sum(u => u.Numerator) / known.Sum(u => u.Denominator);
        var centre = FunnelScale.Scaled(kind, target);
        var dispersion = target <= 0 || (kind == FunnelKind.Proportion && target >= 1)
            ? new(0, 0)
            : Overdispersion.Estimate([.. known.Select(u => Score(u, FunnelScale.Deviation(u.Denominator)))]);
        return new(kind, target, known.Count, dispersion);

        (double Z, double Deviation) Score(FunnelUnit unit, double deviation) =>
            ((FunnelScale.Scaled(kind, unit.Value) - centre) / deviation, deviation);
    }

    /// <summary>Limits for a unit of some size, widened where units are over-dispersed; NaN for a size that is not above zero.</summary>
    public FunnelLimits LimitsAt(double denominator) => Limits(denominator, IsOverdispersed);

    /// <summary>Limits of chance alone for a unit of some size, never widened.</summary>
    public FunnelLimits PlainLimitsAt(double denominator) => Limits(denominator, widened: false);

    /// <summary>Where a unit stands against the limits of its own size.</summary>
    public FunnelStanding StandingOf(FunnelUnit unit)
    {
        var limits = LimitsAt(unit.Denominator);
        if (!unit.Has(Kind))
        {
            return new(limits, FunnelPosition.Unknown, FunnelPosition.Unknown, false);
        }

        var position = limits.PlaceOf(unit.Value);
        var plain = IsOverdispersed ? PlainLimitsAt(unit.Denominator).PlaceOf(unit.Value) : position;
        return new(limits, position, plain, position is FunnelPosition.AboveControl or FunnelPosition.BelowControl && IsApart(unit));
    }

    private bool IsApart(FunnelUnit unit)
    {
        var (lower, upper) = At(unit.Denominator, ApartTail, IsOverdispersed);
        return unit.Value > upper || unit.Value < lower;
    }

    private FunnelLimits Limits(double denominator, bool widened)
    {
        if (!(denominator > 0) || double.IsInfinity(denominator))
        {
            return new(double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var (warning, control) = (At(denominator, WarningTail, widened), At(denominator, ControlTail, widened));
        return new(control.Lower, warning.Lower, warning.Upper, control.Upper);
    }

    private (double Lower, double Upper) At(double denominator, double tail, bool widened)
    {
        var (fewest, most) = Kind == FunnelKind.Rate
            ? ExactLimits.Poisson(Target * denominator, tail)
            : ExactLimits.Binomial(denominator, Target, tail);
        var (lower, upper) = (fewest / denominator, most / denominator);
        if (!widened)
        {
            return (lower, upper);
        }

        // The scale is an approximation where little is expected: what is widened is never narrower than chance.
        var deviation = FunnelScale.Deviation(denominator);
        var distance = Normal.InvCDF(0, 1, 1 - tail) * Math.Sqrt((deviation * deviation) + between);
        var centre = FunnelScale.Scaled(Kind, Target);
        return (Math.Min(lower, FunnelScale.Value(Kind, centre - distance)), Math.Max(upper, FunnelScale.Value(Kind, centre + distance)));
    }
}
