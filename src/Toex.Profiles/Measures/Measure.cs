using Toex.Profiles.Vawg;

namespace Toex.Profiles.Measures;

/// <summary>A measure, defined once: cmdlets and charts read this.</summary>
/// <param name="Id">Name that parameters take; the profile's property name.</param>
/// <param name="Title">Title for people, such as <c>VAWG offences per 1,000 people</c>.</param>
/// <param name="Definition">What it counts, over what.</param>
/// <param name="Unit">Axis label, such as <c>offences per 1,000 people</c>.</param>
/// <param name="Format">How values are written.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="Source">Source of the definition or formula.</param>
public sealed record Measure(
    string Id, string Title, string Definition, string Unit, MeasureFormat Format, MeasureDirection Direction, string Source)
{
    /// <summary>Its value in a profile; null where the source cannot know it.</summary>
    public required Func<VawgProfile, double?> Value { get; init; }

    /// <summary>Its lower 95 % limit, where it has limits.</summary>
    public Func<VawgProfile, double?>? Lower { get; init; }

    /// <summary>Its upper 95 % limit, where it has limits.</summary>
    public Func<VawgProfile, double?>? Upper { get; init; }

    /// <summary>Its value in a month, where it has one.</summary>
    public Func<VawgMonth, double?>? Monthly { get; init; }

    /// <summary>Its value for several forces taken together; null where parts do not add up to a whole.</summary>
    public Func<IReadOnlyList<VawgProfile>, double?>? Group { get; init; }
}
