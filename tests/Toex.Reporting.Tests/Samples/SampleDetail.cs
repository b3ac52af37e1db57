using Toex.Data.Collections;
using Toex.Profiles;
using Toex.Profiles.Themes;

namespace Toex.Reporting.Tests.Samples;

/// <summary>Breakdowns, ages, hours and backlogs of made-up forces, the same at every run.</summary>
internal static class SampleDetail
{
    private static readonly string[] Risks = ["High", "Medium", "Low", "No apparent risk"];
    private static readonly string[] Themes =
    [
        "Domestic abuse", "Stalking and harassment", "Rape", "Other sexual offences", "Image-based and online abuse",
            "Exploitation and modern slavery",
        "Honour-based abuse", "Child sexual abuse and exploitation",
    ];

    private static readonly string[] Ages = ["0 to 11", "12 to 17", "18 to 24", "25 to 39", "40 to 59", "60 to 79", "80 and over"];

    public static readonly string[] Levels = ["Very high", "High", "Medium", "Low"];

    public static readonly string[] Late = ["Up to 28 days", "29 to 90 days", "91 to 180 days", "Over 180 days"];

    /// <summary>The profiles as of a theme, with everything that it can have.</summary>
    public static IReadOnlyList<ForceProfile> WithDetail(this IReadOnlyList<ForceProfile> profiles, string theme = "Vawg", double size = 1)
    {
        var definition = ThemeCatalogue.Find(theme);
        return [.. profiles.Select((p, n) => Detailed(p, definition, new Random(n + 11), size))];
    }

    public static ProfileBreakdown Breakdown(string id, string title, bool ordered, params (string Name, long Count)[] groups)
    {
        var all = groups.Sum(g => g.Count);
        return new(id, title, "incidents",
            [.. groups.Select(
                g => new ProfileGroup(g.Name, g.Count, all == 0 ? null : (double)g.Count / all, null, null, null, null, null))], ordered);
    }

    public static ForceProfile With(this ForceProfile profile, params ProfileBreakdown[] breakdowns) =>
        profile with { Breakdowns = [.. breakdowns] };

    private static ForceProfile Detailed(ForceProfile profile, ThemeDefinition theme, Random random, double size)
    {
        size *= 0.3 + (random.NextDouble() * 2);
        long Count(double mean) => (long)(mean * size * (0.5 + random.NextDouble()));
        return profile with
        {
            Definition = theme,
            Breakdowns =
            [
                Breakdown("RiskLevels", "Initial risk level", true,
                    [.. Risks.Select((r, i) => (r, Count(new[] { 140d, 610, 190, 60 }[i])))]),
                Breakdown("OffenceThemes", "Offence theme", false,
                    [.. Themes.Select((t, i) => (t, Count(new[] { 4200d, 1800, 700, 900, 310, 60, 20, 260 }[i]))),
                        ("Not known", Count(40))]),
            ],
            Ages = new("Missing people", "incidents",
                [.. Ages.Select(
                    (a, i) => new AgeBand(a, Count(new[] { 60d, 420, 150, 210, 130, 60, 20 }[i]),
                        Count(new[] { 40d, 480, 130, 160, 90, 50, 25 }[i]), Count(3)))], Count(9)),
            Hours = new("Incidents by when they began", "incidents",
                [.. Enumerable.Range(0, 7)
                    .Select(d =>
                        (ItemList<long>)[.. Enumerable.Range(0, 24)
                            .Select(h => Count(6 + (d > 3 ? 4 : 0) + (10 * Math.Exp(-Math.Pow((h - 21) / 3.0, 2)))))])], Count(80)),
            Backlog = new(theme.BacklogTitle.Length > 0 ? theme.BacklogTitle : "Visits overdue", "offenders", [.. Late],
                [.. Levels.Select((l, i) => new BacklogLevel(l, [.. Late.Select((_, b) => Count(new[] { 3d, 20, 60, 45 }[i] / (b + 1)))]))],
                    Count(1400)),
        };
    }
}
