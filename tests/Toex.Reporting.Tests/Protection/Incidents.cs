using Toex.Data.Collections;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.Reporting.Tests.Protection;

/// <summary>
/// Made-up incidents, one by one, each with a risk level, an age, a sex, an hour and a month: all that is counted of them agrees, as it
/// does in a database.
/// </summary>
internal static class Incidents
{
    public static readonly string[] Risks = ["High", "Medium", "Low", "No apparent risk"];
    public static readonly string[] Bands = ["0 to 11", "12 to 17", "18 and over"];
    public static readonly string[] Late = ["Up to 24 hours", "Over 24 hours"];

    public static readonly ThemeDefinition Theme = ThemeCatalogue.Find("Missing");

    /// <summary>Residents of every force.</summary>
    public const long People = 100_000;

    /// <summary>A force with so many incidents in the window, and so many that are open now.</summary>
    public static ForceProfile Force(string name, int incidents, int open, Random random)
    {
        var all = Enumerable.Range(0, incidents).Select(_ => (Risk: Few(4, random), Band: random.Next(20) == 0 ? -1 : Few(3, random),
            Sex: random.Next(15) == 0 ? 0 : random.Next(1, 3), Hour: random.Next(12) == 0 ? -1 : Few(30, random),
            Month: random.Next(12))).ToList();
        var late = Enumerable.Range(0, open).Select(_ => (Level: Few(4, random), Band: Few(2, random))).ToList();
        long Of(Func<(int Risk, int Band, int Sex, int Hour, int Month), bool> which) => all.Count(which);
        return new(Theme, Values(Of(_ => true), Of(i => i.Risk == 0), Of(i => i is { Band: 1, Sex: 2 })))
        {
            PoliceForce = name, ForceCode = SampleForces.All.FirstOrDefault(f => f.Name == name).Code
                ?? name, From = new(2025, 10, 1), To = SampleProfiles.To, Provenance = SampleProfiles.Provenance(),
            Months = [.. Enumerable.Range(0, 12).Select(m => new ProfileMonth(new DateTime(2025, 10, 1).AddMonths(m), true,
                Values(Of(i => i.Month == m), Of(i => i.Month == m && i.Risk == 0), Of(i => i.Month == m && i is { Band: 1, Sex: 2 })),
                    []))],
            Breakdowns = [SampleDetail.Breakdown("RiskLevels", "Initial risk level", true,
                [.. Risks.Select((r, at) => (r, Of(i => i.Risk == at)))])],
            Ages = new("Missing people", "incidents", [.. Bands.Select((b, at) => new AgeBand(b, Of(i => i.Band == at && i.Sex == 1),
                Of(i => i.Band == at && i.Sex == 2), Of(i => i.Band == at && i.Sex == 0)))], Of(i => i.Band < 0)),
            Hours = new("When people went missing", "incidents", [.. Enumerable.Range(0, 7).Select(d =>
                (ItemList<long>)[.. Enumerable.Range(0, 24).Select(h => Of(i => i.Hour == (d * 24) + h))])], Of(i => i.Hour < 0)),
            Backlog = new("Missing now", "incidents", [.. Late], [.. Risks.Select((r, level) =>
                new BacklogLevel(r, [.. Late.Select((_, band) => (long)late.Count(l => l == (level, band)))]))], null),
        };
    }

    /// <summary>Few have the last values.</summary>
    private static int Few(int values, Random random) => (int)(Math.Pow(random.NextDouble(), 2) * values);

    private static Dictionary<string, MeasureValue> Values(long incidents, long high, long girls) => new()
    {
        ["Incidents"] = new(incidents, null, null, incidents, null),
        ["RatePer1000"] = new(incidents * 1000.0 / People, 0, 99, incidents, People),
        ["HighRiskShare"] = new(incidents == 0 ? null : (double)high / incidents, 0, 1, high, incidents),
        ["Girls12To17Share"] = new(incidents == 0 ? null : (double)girls / incidents, 0, 1, girls, incidents),
    };
}
