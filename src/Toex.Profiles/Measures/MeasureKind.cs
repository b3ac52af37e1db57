namespace Toex.Profiles.Measures;

/// <summary>How a measure is made of counts.</summary>
public enum MeasureKind
{
    /// <summary>A count or a sum.</summary>
    Count,

    /// <summary>A count per so many people, with limits by Byar's method.</summary>
    Rate,

    /// <summary>A part of a count, with limits by Wilson's method.</summary>
    Share,

    /// <summary>A count or sum for each of another, without limits: incidents a person, offenders a manager.</summary>
    Ratio,

    /// <summary>The relative change of a count on the window before, with the interval of the ratio of two counts.</summary>
    Change,

    /// <summary>The share that the top few subjects account for.</summary>
    TopShare,

    /// <summary>The median of a duration, with its interval by order statistics.</summary>
    Median,
}
