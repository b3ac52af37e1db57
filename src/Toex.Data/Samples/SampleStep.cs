namespace Toex.Data.Samples;

/// <summary>A step of making sample data: what it makes, and the embedded texts that make it.</summary>
internal sealed record SampleStep(string What, IReadOnlyList<string> Texts)
{
    internal static IReadOnlyList<SampleStep> All { get; } =
    [
        new("days and volumes", ["05-variable", "10-draw", "20-lookup", "30-team", "40-cell"]),
        new("repeat suspects and stories", ["50-repeat", "60-story", "65-view"]),
        new("offences", ["70-offence"]),
        new("suspects and victims", ["75-offence-person"]),
        new("persons", ["80-name", "85-person"]),
        new("subjects", []),
        new("properties", ["95-property", "99-drop"]),
    ];
}
