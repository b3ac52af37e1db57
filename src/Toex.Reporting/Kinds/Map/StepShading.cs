using Toex.Profiles.Comparisons;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>
/// Values without a group's value, such as medians: equal steps of a round number from zero, so that a darker colour is never a small
/// part of the value. City of London, where it counts at all, makes no steps wider: it has the highest with all above.
/// </summary>
internal static class StepShading
{
    /// <summary>Values that lie nearer together than this part of the greatest have one colour.</summary>
    private const double Alike = 0.1;

    public static MapShading Shade(IReadOnlyList<MapForce> forces, MeasureWords words)
    {
        var residents = forces.Where(f => f.Code != CityOfLondon.ForceCode).Select(f => f.Value!.Value).DefaultIfEmpty(0).ToList();
        var (least, greatest) = (residents.Min(), residents.Max());
        if (greatest - least <= Alike * Math.Abs(greatest))
        {
            return new("One colour: the values lie within 10% of one another.", true,
                MapClass.Sort(forces, _ => 0, ["About the same"],
                    (palette, _) => DivergingColors.ForTheme(palette.Theme)[DivergingColors.Sides]));
        }

        var scale = ValueScale.Over(greatest, SequentialColors.Most, words.Measure.Format);
        var steps = Math.Clamp((int)Math.Ceiling((greatest / scale.Step) - 1e-9), 1, SequentialColors.Most);
        var titles = Enumerable.Range(0, steps).Select(i => i == steps - 1 ? $"{scale.Label(i * scale.Step)} and over"
            : $"{scale.Label(i * scale.Step)} to under {scale.Label((i + 1) * scale.Step)}").ToList();
        return new("Equal steps from zero." + (words.Measure.HasLimits ? ""
                : " The measure has no limits, so how much of a difference is chance is not known."), true,
            MapClass.Sort(forces, f => Math.Clamp((int)Math.Floor((f.Value!.Value / scale.Step) + 1e-9), 0, steps - 1), titles,
                (palette, i) => SequentialColors.Colors(steps, palette.Theme)[i]));
    }
}
