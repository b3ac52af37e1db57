using Toex.Profiles.Statistics;

namespace Toex.Reporting.Kinds.Trend;

/// <summary>A month (or quarter) of a series.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Value">Its value; null where it is not known.</param>
/// <param name="Stage">Whether it can be compared with others.</param>
/// <param name="Signal">Why it is a signal, where it is.</param>
internal sealed record TrendPoint(DateTime Month, double? Value, TrendStage Stage, SeriesSignal Signal)
{
    /// <summary>Whether it can be compared with others; only such a one has limits and signals.</summary>
    public bool IsSettled => Stage == TrendStage.Settled;

    /// <summary>Whether it lies beyond a limit, further than chance explains.</summary>
    public bool BeyondLimit => Signal is SeriesSignal.AboveLimit or SeriesSignal.BelowLimit;

    /// <summary>Whether it is a part of the period alone, which says nothing of the whole.</summary>
    public bool IsPartial => Stage == TrendStage.Partial;
}
