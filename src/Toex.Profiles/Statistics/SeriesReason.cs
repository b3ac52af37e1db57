namespace Toex.Profiles.Statistics;

/// <summary>Why a series has the limits that it has, or none.</summary>
public enum SeriesReason
{
    /// <summary>Enough periods, and enough events in each where events are counted.</summary>
    Enough,

    /// <summary>So few events a period that a moving range says little of their scatter.</summary>
    RareEvents,

    /// <summary>Too few periods to draw limits from.</summary>
    TooFewPeriods,

    /// <summary>Too few events in all to judge.</summary>
    TooFewEvents,

    /// <summary>A number of those there on a day, who stay from one period to the next.</summary>
    Stock,
}
