using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Changes: two ways from zero, by the same steps on both sides. A change whose own 95 % limits include zero is not clear, however large it
/// is. Of many forces without a change 1 in 20 would have a colour for that alone, so that none has one unless some change is beyond what
/// chance makes of so many.
/// </summary>
/// <remarks>First a test of all, then each by itself: Fisher's protected differences (The Design of Experiments, 1935, 24).</remarks>
internal static class ChangeShading
{
    /// <summary>The change beyond which a colour is strong: the same on every map, so that maps can be laid side by side.</summary>
    internal const double Far = 0.1;

    public static MapShading Shade(IReadOnlyList<MapForce> forces, MeasureWords words)
    {
        var limits = forces.Any(f => f.Compared.ChangeLower is not null);
        var any = forces.Any(f => f.Compared.ChangeIsClear);
        return new(!limits ? "The change has no limits, so how much of it is chance is not known."
                : any ? "No clear change: the change\u2019s own 95% limits include zero."
                : $"No change is beyond what chance makes of {forces[0].Compared.RankedOf} forces without one, so none has a colour.",
            true, MapClass.Around(forces, Level,
                ["Fell by more than 10%", "Fell by up to 10%", limits ? "No clear change" : "No change", "Rose by up to 10%",
                    "Rose by more than 10%"]));

        int Level(MapForce force)
        {
            var change = force.Value!.Value;
            var moved = limits ? any && (force.Compared.ChangeLower > 0 || force.Compared.ChangeUpper < 0)
                : words.Value(change) != words.Value(0);
            return !moved ? 0 : Math.Sign(change) * (Math.Abs(change) > Far ? 2 : 1);
        }
    }
}
