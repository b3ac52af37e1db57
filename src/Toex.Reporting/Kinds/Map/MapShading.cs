using Toex.Profiles.Comparisons;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>How a map is shaded: by which rule, and the forces in classes.</summary>
/// <param name="Rule">The rule, in a sentence or two.</param>
/// <param name="IsShaded">Whether it has colours at all.</param>
/// <param name="Classes">Forces with a value that are not left out, the class of the least first.</param>
internal sealed record MapShading(string Rule, bool IsShaded, IReadOnlyList<MapClass> Classes)
{
    /// <summary>
    /// The shading that a measure has. Changes part at zero, and rates, shares and ratios at the group's value; what chance can make of
    /// equals has no colour. What has no group's value is in equal steps from zero. Counts are not shaded.
    /// </summary>
    public static MapShading Choose(ForceComparison comparison, IReadOnlyList<MapForce> forces, MeasureWords words) =>
        comparison.Measure.Kind == MeasureKind.Change ? ChangeShading.Shade(forces, words)
        : !comparison.Measure.ComparesForces ? CountShading.Shade(forces)
        : comparison.Group is { } group ? GroupShading.Shade(forces, words, group)
        : StepShading.Shade(forces, words);
}
