using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Changes: two ways from zero, by the same steps on both sides. A change whose own 95 % limits include zero is not clear, however large it
/// is.
/// </summary>
internal static class ChangeShading
{
    /// <summary>The change beyond which a colour is strong: the same on every map, so that maps can be laid side by side.</summary>
    internal const double Far = 0.1;

    public static MapShading Of(IReadOnlyList<MapForce> forces, MeasureWords words)
    {
        var limits = forces.Any(f => f.Compared.ChangeLower is not null);
        return new(limits
                ? "No clear change: the change\u2019s own 95% limits include zero. By chance alone, 1 in 20 forces without a change has a "
                    + "colour."
                : "The change has no limits, so how much of it is chance is not known.",
            true, MapClass.Around(forces, f => Level(f, limits, words),
                ["Fell by more than 10%", "Fell by up to 10%", limits ? "No clear change" : "No change", "Rose by up to 10%",
                    "Rose by more than 10%"]));
    }

    private static int Level(MapForce force, bool limits, MeasureWords words)
    {
        var change = force.Value!.Value;
        var isClear = limits ? force.Compared.ChangeLower > 0 || force.Compared.ChangeUpper < 0 : words.Value(change) != words.Value(0);
        return !isClear ? 0 : Math.Sign(change) * (Math.Abs(change) > Far ? 2 : 1);
    }
}
