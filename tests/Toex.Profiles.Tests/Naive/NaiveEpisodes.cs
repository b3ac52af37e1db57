using Toex.Data.Databases;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Naive;

/// <summary>The figures of missing people, worked out from all rows in the plainest way.</summary>
internal static class NaiveEpisodes
{
    private sealed record Episode(
        int Force, long Subject, DateOnly Day, int? Hour, DateOnly? Found, int? Minutes, int Risk, int Sex, int? Age, bool LookedAfter,
            int Harm, bool Exploitation);

    private static readonly string[] Risks = ["No apparent risk", "Low", "Medium", "High"];

    /// <summary>Name and value of each figure.</summary>
    internal static List<string> Of(ProfileDatabase database, int force, NaiveWindow window)
    {
        var ours = Read(database).Where(e => e.Force == force).ToList();
        var counted = ours.Where(e => Holds(e, window)).ToList();
        var ended = counted.Where(e => !Open(e, window) && e.Minutes is not null).Select(e => e.Minutes!.Value).ToList();
        var people = counted.GroupBy(e => e.Subject).Select(g => g.Count()).ToList();
        var open = ours.Where(e => e.Day <= window.To && Open(e, window)).ToList();
        var late = ours.Where(e => e.Day <= window.To && e.Day >= window.To.AddDays(-89) && e.Age < 18).GroupBy(e => e.Subject)
            .Count(g => g.Count() >= 3);
        return
        [
            $"incidents {counted.Count} individuals {people.Count} repeat {people.Count(n => n > 1)} of {people.Where(n => n > 1).Sum()}",
            $"children {counted.Count(e => e.Age < 18)} girls {Key(2)} boys {Key(1)} looked after {counted.Count(e => e.LookedAfter)}",
            $"high {counted.Count(e => e.Risk == 4)} harm {counted.Count(e => e.Harm >= 2)} fatal {counted.Count(e => e.Harm == 5)} "
                + $"exploitation {counted.Count(e => e.Exploitation)}",
            $"ended {ended.Count} within a day {ended.Count(m => m <= 1440)} open {open.Count} high {open.Count(e => e.Risk == 4)} "
                + $"triggered {late}",
            .. Risks.Select((r, i) => $"{r} {counted.Count(e => e.Risk == i + 1)}"),
            .. ended.GroupBy(m => m <= 1440 ? 0 : m <= 2880 ? 1 : m <= 10_080 ? 2 : m <= 40_320 ? 3 : 4).OrderBy(g => g.Key)
                .Select(g => $"band {g.Key} {g.Count()}"),
            .. counted.Where(e => e.Hour is not null).GroupBy(e => (((int)e.Day.DayOfWeek + 6) % 7, e.Hour!.Value)).OrderBy(g => g.Key)
                .Select(g => $"{g.Key} {g.Count()}"),
        ];

        int Key(int sex) => counted.Count(e => e.Sex == sex && e.Age is >= 12 and <= 17);
    }

    /// <summary>The same of the engine's profile.</summary>
    internal static List<string> Of(ForceProfile p)
    {
        string[] bands = ["Up to 24 hours", "24 to 48 hours", "2 to 7 days", "8 to 28 days", "Over 28 days"];
        return
        [
            $"incidents {p["Incidents"].Value} individuals {p["Individuals"].Value} repeat {p["RepeatIndividuals"].Value} of "
                + $"{p["RepeatIncidentShare"].Numerator}",
            $"children {p["ChildShare"].Numerator} girls {p["Girls12To17Share"].Numerator} boys {p["Boys12To17Share"].Numerator} looked "
                + $"after {p["LookedAfterShare"].Numerator}",
            $"high {p["HighRiskShare"].Numerator} harm {p["HarmShare"].Numerator} fatal {p["Fatal"].Value} exploitation "
                + $"{p["ExploitationShare"].Numerator}",
            $"ended {p["FoundWithin24HoursShare"].Denominator} within a day {p["FoundWithin24HoursShare"].Numerator} open "
                + $"{p["OpenNow"].Value} high {p["OpenHighRisk"].Value} triggered {p["ChildrenTriggered"].Value}",
            .. Risks.Select(r => $"{r} {p.Groups("RiskLevels").FirstOrDefault(g => g.Name == r)?.Count ?? 0}"),
            .. bands.Select((b, i) => (Band: i, Count: p.Groups("Durations").FirstOrDefault(g => g.Name == b)?.Count ?? 0))
                .Where(b => b.Count > 0).Select(b => $"band {b.Band} {b.Count}"),
            .. p.Hours!.Counts.SelectMany((day, d) => day.Select((n, h) => (Key: (d, h), Count: n))).Where(h => h.Count > 0)
                .Select(h => $"{h.Key} {h.Count}"),
        ];
    }

    /// <summary>What each subject of a force is ranked by.</summary>
    internal static List<string> Ranked(ProfileDatabase database, int force, NaiveWindow window) =>
    [
        .. Read(database).Where(e => e.Force == force && Holds(e, window)).GroupBy(e => e.Subject).OrderBy(g => g.Key).Select(g =>
            $"{g.Key}: {g.Count()} incidents {g.Sum(Weight)} {g.Max(Weight)} gravity {g.Sum(e => Hours(e, window))} hours {window.To.DayNumber - g.Max(e => e.Day).DayNumber} days"),
    ];

    /// <summary>The same of the engine's ranking.</summary>
    internal static List<string> Ranked(IEnumerable<RankedSubject> subjects) =>
    [
        .. subjects.OrderBy(s => s.SubjectId).Select(s =>
            $"{s.SubjectId}: {s.Frequency} incidents {s.Gravity} {s.LargestGravity} gravity {s.Breadth} hours {s.DaysSinceLatest} days"),
    ];

    private static bool Holds(Episode e, NaiveWindow window) => e.Day >= window.From && e.Day <= window.To;

    private static bool Open(Episode e, NaiveWindow window) => e.Found is null || e.Found > window.To;

    private static int Weight(Episode e) => e.Risk + (e.Harm >= 2 ? 2 : 0) + (e.Exploitation ? 2 : 0);

    private static int Hours(Episode e, NaiveWindow window) =>
        Open(e, window) ? ((window.To.DayNumber + 1 - e.Day.DayNumber) * 24) - (e.Hour ?? 0) : e.Minutes!.Value / 60;

    private static List<Episode> Read(ProfileDatabase database) => NaiveData.Read(database, """
        SELECT e.force_id, p.subject_id, e.missing_date, e.missing_hour, e.found_date, e.duration_minutes, e.risk_level_id, e.sex_id, e.age, e.looked_after, e.harm_id, e.exploitation
        FROM missing_episode e JOIN person p ON p.person_id = e.person_id
        """, r => new Episode(r.GetInt32(0), r.GetInt64(1), r.GetFieldValue<DateOnly>(2), r.IsDBNull(3) ? null : r.GetInt16(3),
            r.IsDBNull(4) ? null : r.GetFieldValue<DateOnly>(4), r.IsDBNull(5) ? null : r.GetInt32(5), r.GetInt32(6), r.GetInt16(7),
            r.IsDBNull(8) ? null : r.GetInt16(8), r.GetInt16(9) == 1, r.GetInt32(10), r.GetInt16(11) == 1));
}
