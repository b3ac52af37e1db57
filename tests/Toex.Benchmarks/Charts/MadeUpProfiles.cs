using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Charts;

/// <summary>Profiles of as many forces as England and Wales have, with made-up numbers.</summary>
internal static class MadeUpProfiles
{
    private const int Forces = 43;
    private const double People = 1000;

    public static ThemeDefinition Theme { get; } = ThemeCatalogue.Find("Vawg");

    public static IReadOnlyList<ForceProfile> All { get; } = [.. Enumerable.Range(1, Forces).Select(Of)];

    private static ForceProfile Of(int number)
    {
        var offences = 8000 + (number * 7919 % 8000);
        var (lower, upper) = ByarLimits.OfCount(offences);
        return new(Theme,
            new Dictionary<string, MeasureValue> { ["RatePer1000"] =
                new(offences / People, lower / People, upper / People, offences, People * 1000) })
        {
            PoliceForce = $"{"Northern Southern Eastern Western Central".Split(' ')[number % 5]} Constabulary {number}",
            ForceCode = $"E230000{number:00}",
            From = new(2025, 10, 1),
            To = new(2026, 9, 30),
            Months = [],
            Provenance = Provenance,
        };
    }

    private static ProfileProvenance Provenance => new()
    {
        Source = "Offences submitted by forces", Database = "made up", SampleData = true, AsOf = new(2026, 9, 30), ScopeRule = "Police 1.0",
        ScopeDefinition = "Offences against women and girls", SeverityScale = "ONS Crime Severity Score", Population = "population of 2021",
        Notes = [], ModuleVersion = "0",
    };
}
