namespace Toex.Reporting.Kinds.Trend;

/// <summary>Whether a month can be compared with others.</summary>
internal enum TrendStage
{
    /// <summary>It can: it is complete, and nothing more is to come.</summary>
    Settled,

    /// <summary>Window or data cover only a part of it.</summary>
    Partial,

    /// <summary>It is complete, but its value will still change: recorded late, or outcomes not yet come.</summary>
    Provisional,
}
