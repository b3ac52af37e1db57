using Toex.Profiles.Statistics;

namespace Toex.Reporting.Charts.Trend;

/// <summary>A month (or quarter) of a series.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Value">Its value; null where it is not known.</param>
/// <param name="Complete">Whether the window covers all of it.</param>
/// <param name="Signal">Why it is a signal, where it is.</param>
internal sealed record TrendPoint(DateTime Month, double? Value, bool Complete, XmrSignal Signal)
{
    /// <summary>Whether it lies beyond a limit.</summary>
    public bool BeyondLimit => Signal is XmrSignal.AboveLimit or XmrSignal.BelowLimit;
}
