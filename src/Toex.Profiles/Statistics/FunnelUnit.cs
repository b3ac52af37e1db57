namespace Toex.Profiles.Statistics;

/// <summary>One point of a funnel, such as a police force.</summary>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">What it is counted over: people, or the whole that the count is a part of.</param>
public readonly record struct FunnelUnit(double Numerator, double Denominator)
{
    /// <summary>Numerator by denominator.</summary>
    public double Value => Numerator / Denominator;

    /// <summary>
    /// Whether the unit has a value of this kind: it has a denominator, and its count is neither negative (which only corrections of
    /// published data make) nor, as a part, more than the whole.
    /// </summary>
    internal bool Has(FunnelKind kind) => Denominator > 0 && double.IsFinite(Denominator) && Numerator >= 0 && double.IsFinite(Numerator)
        && (kind == FunnelKind.Rate || Numerator <= Denominator);
}
