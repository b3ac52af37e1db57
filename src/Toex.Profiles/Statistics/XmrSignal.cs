namespace Toex.Profiles.Statistics;

/// <summary>Why a point of a series is a signal, not noise.</summary>
public enum XmrSignal
{
    /// <summary>Within the noise.</summary>
    None,

    /// <summary>Above the upper limit.</summary>
    AboveLimit,

    /// <summary>Below the lower limit.</summary>
    BelowLimit,

    /// <summary>One of eight or more in a row above the mean.</summary>
    RunAbove,

    /// <summary>One of eight or more in a row below the mean.</summary>
    RunBelow,
}
