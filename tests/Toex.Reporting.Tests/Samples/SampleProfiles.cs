using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using Toex.Profiles.Themes;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Made-up profiles of forces with real names.</summary>
internal static class SampleProfiles
{
    public static readonly DateTime To = new(2026, 9, 30);

    public static readonly string[] Names =
    [
        "Avon and Somerset Constabulary", "Bedfordshire Police", "British Transport Police", "Cambridgeshire Constabulary",
            "Cheshire Constabulary",
        "City of London Police", "Cleveland Police", "Cumbria Constabulary", "Derbyshire Constabulary", "Devon and Cornwall Police",
        "Dorset Police", "Durham Constabulary", "Dyfed-Powys Police", "Essex Police", "Gloucestershire Constabulary",
            "Greater Manchester Police",
        "Gwent Police", "Hampshire and Isle of Wight Constabulary", "Hertfordshire Constabulary", "Humberside Police", "Kent Police",
        "Lancashire Constabulary", "Leicestershire Police", "Lincolnshire Police", "Merseyside Police", "Metropolitan Police Service",
        "Norfolk Constabulary", "North Wales Police", "North Yorkshire Police", "Northamptonshire Police", "Northumbria Police",
        "Nottinghamshire Police", "South Wales Police", "South Yorkshire Police", "Staffordshire Police", "Suffolk Constabulary",
        "Surrey Police", "Sussex Police", "Thames Valley Police", "Warwickshire Police", "West Mercia Police", "West Midlands Police",
        "West Yorkshire Police",
    ];

    public static readonly string[] NineNames =
    [
        "Essex Police", "Kent Police", "Norfolk Constabulary", "Suffolk Constabulary", "Bedfordshire Police", "Cambridgeshire Constabulary",
        "Hertfordshire Constabulary", "Devon and Cornwall Police", "Hampshire and Isle of Wight Constabulary",
    ];

    public static ProfileProvenance Provenance(bool sample = false, params string[] notes) => new()
    {
        Source = "Force submissions", Database = "profiles.duckdb", SampleData = sample, AsOf = To, ScopeRule = "vawg-2024.1",
        ScopeDefinition = "Offences against women and girls", SeverityScale = "ONS severity score 2024", Population = "Census 2021",
        Unweighted = [], Overrides = [], Notes = [.. notes.Select(n => new ProfileNote(n))], ModuleVersion = "0.1.0",
    };

    /// <summary>The theme that the profiles are of.</summary>
    public static ThemeDefinition Theme { get; } = ThemeCatalogue.Find("Vawg");

    public static Measure Measure(string id) => Theme.MeasureOf(id);

    /// <summary>A profile with a rate; its offences follow from a million people.</summary>
    public static ForceProfile Of(string name, double? rate, params ProfileMonth[] months)
    {
        var offences = (long)Math.Round((rate ?? 0) * 1000);
        var (lower, upper) = ByarLimits.OfCount(offences);
        return new(Theme, new Dictionary<string, MeasureValue>
        {
            ["Offences"] = new(offences, null, null, offences, null),
            ["RatePer1000"] = rate is null ? default : new(rate, lower / 1000, upper / 1000, offences, 1_000_000),
        })
        {
            PoliceForce = name, ForceCode = "E2300" + Math.Abs(name.Length * 31 % 10000), From = new(2025, 10, 1), To = To,
            Months = [.. months], Provenance = Provenance(),
        };
    }

    /// <summary>The profile with another value of a measure.</summary>
    public static ForceProfile With(this ForceProfile profile, string measure, double? value) =>
        profile with { Measures =
            new Dictionary<string, MeasureValue>(profile.Measures) { [measure] = new(value, null, null, null, null) } };

    /// <summary>The profile of a force that has submitted nothing after February.</summary>
    public static ForceProfile Late(this ForceProfile profile) =>
        profile with { Coverage = new() { IsWhole = false, Gaps = [new(new(2026, 3, 1), new(2026, 9, 30))] } };

    public static ProfileMonth Month(DateTime month, double? rate, bool complete = true) =>
        new(month, complete, new Dictionary<string, double?>
        {
            ["Offences"] = Math.Round((rate ?? 0) * 1000), ["RatePer1000"] = rate, ["RatePer1000Females"] = rate * 2,
                ["DomesticShare"] = 0.33,
        }.ToDictionary(v => v.Key, v => new MeasureValue(v.Value, null, null, null, null)), []);

    /// <summary>Months in a row from October 2025.</summary>
    public static ProfileMonth[] Months(params double?[] rates) =>
        [.. rates.Select((rate, i) => Month(new DateTime(2025, 10, 1).AddMonths(i), rate))];

    /// <summary>Forces with rates between 8 and 16 and noise in their months, the same at every run.</summary>
    public static IReadOnlyList<ForceProfile> Many(IEnumerable<string> names, bool sample = false)
    {
        var random = new Random(7);
        return [.. names.Select((name, n) =>
        {
            var level = 8 + (random.NextDouble() * 8);
            var months = Months([.. Enumerable.Range(0, 12).Select(i =>
                (double?)((level / 12 * (0.92 + (random.NextDouble() * 0.16)))
                    + (n % 4 == 1 && i == 8 ? 0.5 : 0) - (n % 7 == 3 && i > 3 ? 0.25 : 0)))]);
            return Of(name, level, months).With("Change", (random.NextDouble() * 0.4) - 0.2)
                .With("ChargeRate", 0.05 + (random.NextDouble() * 0.05))
                .With("RepeatVictims", n % 3 == 0 ? 0 : random.Next(20, 4000)) with { Provenance = Provenance(sample) };
        })];
    }
}
