using Toex.Profiles.Comparisons;
using Toex.Profiles.Findings;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>Where a force stands in its group, in words that comparisons and funnels share.</summary>
internal static class StandingWords
{
    /// <summary>A place against limits. Widened limits are of the spread between forces, not of chance, and are not called so.</summary>
    public static string Place(FunnelPosition position, bool widened) => (position, widened) switch
    {
        (FunnelPosition.AboveControl, true) => "above the spread of these forces",
        (FunnelPosition.AboveWarning, true) => "at the top of the spread of these forces",
        (FunnelPosition.BelowWarning, true) => "at the bottom of the spread of these forces",
        (FunnelPosition.BelowControl, true) => "below the spread of these forces",
        (_, true) => "within the spread of these forces",
        (FunnelPosition.AboveControl, _) => "above the 99.8% limits",
        (FunnelPosition.AboveWarning, _) => "above the 95% limits only",
        (FunnelPosition.BelowWarning, _) => "below the 95% limits only",
        (FunnelPosition.BelowControl, _) => "below the 99.8% limits",
        _ => "within the limits of chance",
    };

    /// <summary>The place against limits of chance alone, where the limits are widened; null where they are not.</summary>
    public static string? PlainPlace(FunnelPosition plain, bool widened) => widened
        ? $"Against chance alone it is {(plain == FunnelPosition.Within ? "within the limits" : Place(plain, widened: false))}" : null;

    /// <summary>How sure the rank is; null where the value has no limits.</summary>
    public static string? HowSure(ComparedForce force)
    {
        if (force.TopThreeProbability is not { } probability || force.NotDifferentFrom is not { } same || force.RankedOf < 2)
        {
            return null;
        }

        var top = force.RankedOf > 3 ? $"among the three highest with a probability of {Probability(probability)}; " : "";
        return top + (same == 0 ? $"clearly different from {Others(force)}"
            : same == force.RankedOf - 1 ? $"not clearly different from {(same == 1 ? "the other force" : $"any of the {same} others")}"
            : $"not clearly different from {same} of {force.RankedOf - 1} others");
    }

    /// <summary>The numbers that a force's place rests on.</summary>
    public static IReadOnlyList<FindingEvidence> Evidence(ComparedForce force) =>
    [
        .. new (string Name, double? Value)[]
        {
            ("lower 99.8% limit", force.FunnelLower998), ("lower 95% limit", force.FunnelLower95), ("upper 95% limit", force.FunnelUpper95),
            ("upper 99.8% limit", force.FunnelUpper998), ("over-dispersion", force.Overdispersion), ("rank", force.Rank),
            ("probability of the three highest", force.TopThreeProbability), ("forces not clearly different", force.NotDifferentFrom),
        }.Where(e => e.Value is not null).Select(e => new FindingEvidence(e.Name, e.Value!.Value)),
    ];

    private static string Others(ComparedForce force) => force.RankedOf switch
    {
        2 => "the other force",
        3 => "both others",
        var all => $"all {all - 1} others",
    };

    private static string Probability(double probability) => probability > 0.995 ? "over 99%" : probability < 0.005 ? "under 1%"
        : NumberText.Format((long)Math.Round(probability * 100)) + "%";
}
