namespace Toex.Profiles.Statistics;

/// <summary>Why a point of a series is a signal, not noise.</summary>
public enum SeriesSignal
{
    /// <summary>Within the noise.</summary>
    None,

    /// <summary>Above the upper limit, and further than chance explains.</summary>
    AboveLimit,

    /// <summary>Below the lower limit, and further than chance explains.</summary>
    BelowLimit,

    /// <summary>The first of a lasting higher level.</summary>
    HigherSince,

    /// <summary>The first of a lasting lower level.</summary>
    LowerSince,
}
