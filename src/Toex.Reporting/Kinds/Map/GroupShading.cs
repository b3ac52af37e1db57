using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Rates, shares and ratios: two ways from the group's value. A force has a colour where chance alone would not put it there, which is
/// beyond the 99.8 % limits of a funnel that is not widened, and where the difference is large enough to matter; how strong a colour, is
/// by how large.
/// </summary>
/// <remarks>99.8 % limits: Spiegelhalter, Funnel plots for comparing institutional performance, Stat Med 24 (2005) 1185. A twentieth and a
/// quarter are this map's own: with very many events chance is small, and 0.57 and 0.60 would have two colours. Of what has no limits, a
/// tenth is near.</remarks>
internal static class GroupShading
{
    /// <summary>Parts of the group's value: nearer than the first is about it (than the second, where there are no limits), farther than
    /// the third is far from it.</summary>
    internal const double Near = 0.05, NearWithoutLimits = 0.1, Far = 0.25;

    public static MapShading Shade(IReadOnlyList<MapForce> forces, MeasureWords words, double group)
    {
        // A share near the whole differs by what it lacks: 95 % and 90 % are one in twenty without, and two.
        var isShare = words.Measure.Kind == MeasureKind.Share;
        var ofRest = isShare && group > 0.5;
        var whole = ofRest ? 1 - group : group;
        var limits = words.Measure.HasFunnel;
        var (near, far) = ((limits ? Near : NearWithoutLimits) * whole, Far * whole);
        var (middle, low, high) = (words.Value(group), words.Value(group - far), words.Value(group + far));
        var (what, from) = ofRest ? ("of what it lacks to 100%", "of that away") : ("of it", "from it");
        var about = $"About the group\u2019s: {words.Value(group - near)} to {words.Value(group + near)} (within ";
        return new(limits
                ? $"{about}5% {what}), or within the 99.8% limits of chance. Far: more than 25% {from}."
                : $"{about}10% {what}). Far: more than 25% {from}. The measure has no limits, so how much is chance is not known.", true,
            MapClass.Around(forces, Level,
            [
                $"Far below the group\u2019s: under {low}", $"Below the group\u2019s {middle}", $"About the group\u2019s {middle}",
                $"Above the group\u2019s {middle}", $"Far above the group\u2019s: over {high}",
            ]));

        int Level(MapForce force)
        {
            var away = force.Value!.Value - group;
            var chance = limits && force.Compared.PlainStanding is not (FunnelPosition.AboveControl or FunnelPosition.BelowControl);
            return chance || Math.Abs(away) <= near ? 0 : Math.Sign(away) * (Math.Abs(away) > far ? 2 : 1);
        }
    }
}
