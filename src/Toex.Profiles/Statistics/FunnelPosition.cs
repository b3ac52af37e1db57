namespace Toex.Profiles.Statistics;

/// <summary>Where a unit stands in its funnel.</summary>
public enum FunnelPosition
{
    /// <summary>No value to place: no denominator, or a count that cannot be.</summary>
    Unknown,

    /// <summary>Within the 95 % limits.</summary>
    Within,

    /// <summary>Above the upper 95 % limit, but not the upper 99.8 % limit.</summary>
    AboveWarning,

    /// <summary>Above the upper 99.8 % limit.</summary>
    AboveControl,

    /// <summary>Below the lower 95 % limit, but not the lower 99.8 % limit.</summary>
    BelowWarning,

    /// <summary>Below the lower 99.8 % limit.</summary>
    BelowControl,
}
