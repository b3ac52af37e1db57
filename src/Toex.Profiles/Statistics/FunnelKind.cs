namespace Toex.Profiles.Statistics;

/// <summary>What a funnel compares.</summary>
public enum FunnelKind
{
    /// <summary>Counts over people or time at risk: Poisson limits.</summary>
    Rate,

    /// <summary>A part of a whole, such as offences charged of all offences: binomial limits.</summary>
    Proportion,
}
