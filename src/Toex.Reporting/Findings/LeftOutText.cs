using Toex.Profiles.Comparisons;
using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>Tells that a force is left out of ranks, group and limits.</summary>
internal static class LeftOutText
{
    /// <summary>A note of it; none where none is.</summary>
    public static IEnumerable<string> Notes(ComparedForce? force, MeasureWords words) => force is null ? []
        : [$"{ComparisonWords.Name(force)} is left out of ranks, group and limits: few live there and many come"
            + (force.Value is { } value ? $" ({words.ValuePer(value)})." : ".")];

    /// <summary>A note that its series is not drawn, since it would flatten the others.</summary>
    public static IEnumerable<string> Undrawn(ComparedForce? force, MeasureWords words) => force is null ? []
        : [$"{ComparisonWords.Name(force)} is not drawn: few live there and many come"
            + (force.Value is { } value ? $" ({words.ValuePer(value)})." : ".")];

    /// <summary>The same after other sentences.</summary>
    public static string After(ComparedForce? force, MeasureWords words) => string.Concat(Notes(force, words).Select(n => " " + n));
}
