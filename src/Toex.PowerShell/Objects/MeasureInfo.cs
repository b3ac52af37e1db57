using Toex.Profiles.Measures;

namespace Toex.PowerShell.Objects;

/// <summary>A measure as users read it.</summary>
/// <param name="Theme">Name of its theme.</param>
/// <param name="Name">Name that parameters take; the profile's property name.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Definition">What it counts, over what.</param>
/// <param name="Unit">Axis label.</param>
/// <param name="Format">How values are written.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="Source">Source of the definition or formula.</param>
public sealed record MeasureInfo(
    string Theme, string Name, string Title, string Definition, string Unit, MeasureFormat Format, MeasureDirection Direction,
        string Source);
