using Toex.Profiles;
using Toex.Profiles.Statistics;
using Toex.Profiles.Vawg;

namespace Toex.Benchmarks.Charts;

/// <summary>Profiles of as many forces as England and Wales have, with made-up numbers.</summary>
internal static class MadeUpProfiles
{
    private const int Forces = 43;
    private const double People = 1000;

    public static IReadOnlyList<VawgProfile> All { get; } = [.. Enumerable.Range(1, Forces).Select(Of)];

    private static VawgProfile Of(int number)
    {
        var offences = 8000 + (number * 7919 % 8000);
        var (lower, upper) = ByarLimits.OfCount(offences);
        return new()
        {
            PoliceForce = $"{"Northern Southern Eastern Western Central".Split(' ')[number % 5]} Constabulary {number}",
            ForceCode = $"E230000{number:00}",
            From = new(2025, 10, 1),
            To = new(2026, 9, 30),
            Offences = offences,
            RatePer1000 = offences / People,
            RatePer1000Lower = lower / People,
            RatePer1000Upper = upper / People,
            Months = [],
            OffenceThemes = [],
            Provenance = Provenance,
        };
    }

    private static ProfileProvenance Provenance => new()
    {
        Source = "Offences submitted by forces", Database = "made up", SampleData = true, AsOf = new(2026, 9, 30), ScopeRule = "Police 1.0",
        ScopeDefinition = "Offences against women and girls", SeverityScale = "ONS Crime Severity Score", Population = "population of 2021",
        Unweighted = [], Overrides = [], Notes = [], ModuleVersion = "0",
    };
}
