namespace Toex.Profiles.Statistics;

/// <summary>What the values of a series are made of, and so what chance makes of them.</summary>
public enum SeriesKind
{
    /// <summary>Values of which no count is known, such as harm.</summary>
    Values,

    /// <summary>Events, or their rate over a population that is the same throughout; exposures are days.</summary>
    Counts,

    /// <summary>Parts of counts; exposures are the counts that they are part of.</summary>
    Shares,
}
