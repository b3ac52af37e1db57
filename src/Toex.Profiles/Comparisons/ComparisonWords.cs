using Toex.Profiles.Statistics;

namespace Toex.Profiles.Comparisons;

/// <summary>Where a force stands, in the words that are shown, written to files and filtered by.</summary>
internal static class ComparisonWords
{
    /// <summary>The place in the funnel; null where there is none.</summary>
    internal static string? Of(FunnelPosition? position) => position switch
    {
        FunnelPosition.Within => "within limits",
        FunnelPosition.AboveWarning => "above 95%",
        FunnelPosition.AboveControl => "above 99.8%",
        FunnelPosition.BelowWarning => "below 95%",
        FunnelPosition.BelowControl => "below 99.8%",
        _ => null,
    };

    /// <summary>The signal of a series; null where nothing can be told.</summary>
    internal static string? Of(XmrSignal? signal) => signal switch
    {
        XmrSignal.None => "none",
        XmrSignal.AboveLimit => "above limit",
        XmrSignal.BelowLimit => "below limit",
        XmrSignal.RunAbove => "run above mean",
        XmrSignal.RunBelow => "run below mean",
        _ => null,
    };
}
