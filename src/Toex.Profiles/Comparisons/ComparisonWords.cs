using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Where a force stands, in the words that are shown, written to files and filtered by.</summary>
internal static class ComparisonWords
{
    /// <summary>A force that is not counted in the group.</summary>
    internal const string LeftOut = "left out";

    /// <summary>The place in the funnel; null where there is none. Where limits are widened, they are of the spread of the forces, not of
    /// chance.</summary>
    internal static string? Text(FunnelPosition? position, bool widened) => position switch
    {
        FunnelPosition.Within => widened ? "within spread" : "within limits",
        FunnelPosition.AboveWarning => widened ? "top of spread" : "above 95%",
        FunnelPosition.AboveControl => widened ? "above spread" : "above 99.8%",
        FunnelPosition.BelowWarning => widened ? "low in spread" : "below 95%",
        FunnelPosition.BelowControl => widened ? "below spread" : "below 99.8%",
        _ => null,
    };

    /// <summary>The signal of a series; null where nothing can be told.</summary>
    internal static string? Text(SeriesSignal? signal) => signal switch
    {
        SeriesSignal.None => "none",
        SeriesSignal.AboveLimit => "above limit",
        SeriesSignal.BelowLimit => "below limit",
        SeriesSignal.HigherSince => "higher since",
        SeriesSignal.LowerSince => "lower since",
        _ => null,
    };
}
