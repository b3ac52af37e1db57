using Toex.Data.Databases;
using Toex.Profiles.Subjects;

namespace Toex.Profiles.Tests.Naive;

/// <summary>The figures of managed offenders, worked out from all rows in the plainest way.</summary>
internal static class NaiveOffenders
{
    private sealed record Offender(
        int Force, long Subject, int Category, int Risk, int? Manager, bool Reactive, DateOnly From, DateOnly? To, DateOnly? VisitDue,
            DateOnly? AssessmentDue,
        DateOnly? Born, IReadOnlyList<DateOnly> Seen);

    private static readonly int[] EveryDays = [360, 180, 90, 30];

    /// <summary>Name and value of each figure.</summary>
    internal static List<string> Of(ProfileDatabase database, int force, NaiveWindow window)
    {
        var ours = Read(database).Where(o => o.Force == force).ToList();
        var managed = ours.Where(o => Managed(o, window.To)).ToList();
        var visited = managed.Where(o => !o.Reactive).ToList();
        var loads = managed.Where(o => o.Manager is not null).GroupBy(o => o.Manager).Select(g => g.Count()).ToList();
        var visits =
            NaiveData.Read(database, $"SELECT visit_date FROM offender_visit WHERE force_id = {force}", r => r.GetFieldValue<DateOnly>(0));
        var isLatest = !visits.Concat(ours.Select(o => o.From)).Any(d => d > window.To);
        return
        [
            $"managed {managed.Count} registered {managed.Count(o => o.Category == 1)} before {Before(ours, window)}",
            $"reactive {managed.Count(o => o.Reactive)} overdue {visited.Count(o => Late(o, window) > 0)} of {visited.Count} soon "
                + $"{visited.Count(o => Late(o, window) is <= 0 and >= -28)}",
            // Of an earlier date the register no longer tells it.
            (isLatest ? $"assessments {managed.Count(o => o.AssessmentDue < window.To)} of "
                + $"{managed.Count(o => o.AssessmentDue is not null)}" : "assessments  of ")
                + $" high {managed.Count(o => o.Risk >= 3)}",
            $"managers {loads.Count} over {loads.Count(n => n > 2)} with {loads.Sum()}",
            $"entries {ours.Count(o => Within(o.From, window))} exits "
                + $"{ours.Count(o => o.To is { } to && Within(to, window) && o.From <= window.To)}",
            visits.Any() ? $"visits {ours.Sum(o => o.Seen.Count(d => Within(d, window)))}" : "visits ",
            .. Enumerable.Range(1, 12).Select(m => $"stock {ours.Count(o => Managed(o, window.From.AddMonths(m).AddDays(-1)))}"),
            .. managed.GroupBy(o => Age(o, window.To) is { } age ? Array.FindIndex([17, 24, 34, 44, 54, 64, 999], last => age <= last) : -1)
                .OrderBy(g => g.Key).Select(g => $"age {g.Key} {g.Count()}"),
        ];
    }

    /// <summary>The same of the engine's profile.</summary>
    internal static List<string> Of(ForceProfile p) =>
    [
        $"managed {p["Managed"].Value} registered {p["Registered"].Value} before {p["Managed"].Before}",
        $"reactive {p["Reactive"].Value} overdue {p["VisitsOverdue"].Value} of {p["VisitsOverdueShare"].Denominator} soon "
            + $"{p["VisitsDueSoon"].Value}",
        $"assessments {p["AssessmentsOverdue"].Value} of {p["AssessmentsOverdueShare"].Denominator} high {p["HighRiskShare"].Numerator}",
        $"managers {p["Caseload"].Denominator} over {p["ManagersOverCaseload"].Value} with {p["Caseload"].Numerator}",
        $"entries {p["Entries"].Value} exits {p["Exits"].Value}",
        $"visits {p.Measures["VisitsMade"].Value}",
        .. p.Months.Select(m => $"stock {m["Managed"]}"),
        .. new[] { p.Ages!.UnknownAge }.Concat(p.Ages.Bands.Select(b => b.Male + b.Female + b.NotKnown))
            .Select((n, i) => (Band: i - 1, Count: n)).Where(b => b.Count > 0).Select(b => $"age {b.Band} {b.Count}"),
    ];

    /// <summary>What each subject of a force is ranked by.</summary>
    internal static List<string> Ranked(ProfileDatabase database, int force, NaiveWindow window) =>
    [
        .. Read(database).Where(o => o.Force == force && Managed(o, window.To)).GroupBy(o => o.Subject).OrderBy(g => g.Key).Select(g =>
            $"{g.Key}: {g.Sum(o => (Overdue(o, window) > 0 ? 1 : 0) + (AssessmentLate(o, window) > 0 ? 1 : 0))} overdue {g.Sum(o => o.Risk * (Overdue(o, window) + AssessmentLate(o, window)))} gravity"),
    ];

    /// <summary>The same of the engine's ranking.</summary>
    internal static List<string> Ranked(IEnumerable<RankedSubject> subjects) =>
        [.. subjects.OrderBy(s => s.SubjectId).Select(s => $"{s.SubjectId}: {s.Frequency} overdue {s.Gravity} gravity")];

    private static bool Within(DateOnly day, NaiveWindow window) => day >= window.From && day <= window.To;

    private static bool Managed(Offender o, DateOnly day) => o.From <= day && (o.To is null || o.To > day);

    private static int? Before(List<Offender> ours, NaiveWindow window) =>
        ours.Exists(o => o.From < window.From) ? ours.Count(o => Managed(o, window.From.AddDays(-1))) : null;

    /// <summary>The plan is the latest: of an offender who was seen later it is not that of the day.</summary>
    private static int Late(Offender o, NaiveWindow window) =>
        window.To.DayNumber - ((o.Seen.Any(d => d > window.To) ? null : o.VisitDue)
            ?? o.Seen.Where(d => d <= window.To).DefaultIfEmpty(o.From).Max().AddDays(EveryDays[o.Risk - 1])).DayNumber;

    private static int Overdue(Offender o, NaiveWindow window) => o.Reactive ? 0 : Math.Max(0, Late(o, window));

    private static int AssessmentLate(Offender o, NaiveWindow window) =>
        o.AssessmentDue is { } due ? Math.Max(0, window.To.DayNumber - due.DayNumber) : 0;

    /// <summary>The age at the end of the day's month: readers may know no more of a birth date than its month.</summary>
    private static int? Age(Offender o, DateOnly day) =>
        o.Born is { } born && day.Year - born.Year - (day.Month < born.Month ? 1 : 0) is >= 0 and <= 110 and var age ? age : null;

    private static List<Offender> Read(ProfileDatabase database)
    {
        var seen = NaiveData.Read(database, "SELECT offender_id, visit_date FROM offender_visit WHERE completed = 1",
            r => (Id: r.GetInt64(0), Day: r.GetFieldValue<DateOnly>(1)))
            .ToLookup(v => v.Id, v => v.Day);
        return NaiveData.Read(database, """
            SELECT o.offender_id, o.force_id, p.subject_id, o.category, o.risk_level_id, o.manager_id, o.reactive, o.managed_from, o.managed_to, o.next_visit_due, o.assessment_due, p.birth_date
            FROM managed_offender o JOIN person p ON p.person_id = o.person_id
            """, r => new Offender(
                r.GetInt32(1), r.GetInt64(2), r.GetInt16(3), r.GetInt32(4) - 10, r.IsDBNull(5) ? null : r.GetInt32(5), r.GetInt16(6) == 1,
                r.GetFieldValue<DateOnly>(7), Date(r, 8), Date(r, 9), Date(r, 10), Date(r, 11), [.. seen[r.GetInt64(0)]]));

        static DateOnly? Date(System.Data.Common.DbDataReader row, int column) =>
            row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
    }
}
