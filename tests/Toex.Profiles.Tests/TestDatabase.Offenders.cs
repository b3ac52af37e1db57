using DuckDB.NET.Data;
using Toex.Data.Calendar;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests;

/// <summary>
/// Managed offenders, visits to them and orders on them. What is not said is: a registered sexual offender (category 1, level 1) of medium
/// risk, managed since 1 January 2024 by nobody in particular, with a visit planned long after.
/// </summary>
internal sealed partial class TestDatabase
{
    private static readonly string[] VisorRisks = ["Low", "Medium", "High", "Very high"];

    private readonly List<object?[]> offenders = [];
    private readonly List<object?[]> visits = [];
    private readonly List<object?[]> orders = [];
    private readonly Dictionary<(int ForceId, string Reference), int> managers = [];

    internal static ThemeDefinition VisorTheme => ThemeCatalogue.Find("Visor");

    /// <returns>The offender's key, for visits.</returns>
    internal long Offender(
        TestPerson person, string from = "2024-01-01", string? to = null, int category = 1, int level = 1, string risk = "Medium",
            string? manager = null,
        bool reactive = false, string? visitDue = "2030-01-01", string? assessmentDue = null)
    {
        var (began, ended, visit, assessment) = (Day(from), Maybe(to), Maybe(visitDue), Maybe(assessmentDue));
        offenders.Add(
            [offenders.Count + 1L, person.ForceId, $"V{offenders.Count + 1}", person.Id, category, level,
                11 + Array.IndexOf(VisorRisks, risk),
            manager is null ? null
                : ManagerOf(person.ForceId, manager), Flag(category == 1), Flag(reactive), began, DayNumber.FromDate(began),
                DayNumber.MonthOf(began),
            ended, Number(ended), visit, Number(visit), assessment, Number(assessment), null]);
        return offenders.Count;
    }

    internal TestDatabase Visit(long offender, string day, bool completed = true)
    {
        var date = Day(day);
        visits.Add([visits.Count + 1L, offenders[(int)offender - 1][1], $"B{visits.Count + 1}", offender, date, DayNumber.FromDate(date),
            DayNumber.MonthOf(date), Flag(completed), null]);
        return this;
    }

    /// <summary>An order from its first day to its last, if it has one, with the day of its latest breach; type 1 is a Sexual Harm
    /// Prevention Order.</summary>
    internal TestDatabase Order(TestPerson person, string from, string? to = null, string? breached = null, int type = 1)
    {
        var (began, ended) = (Day(from), Maybe(to));
        orders.Add([orders.Count + 1L, person.ForceId, $"C{orders.Count + 1}", person.Id, type, began, DayNumber.FromDate(began),
            DayNumber.MonthOf(began), ended, Number(ended),
            breached is null ? 0 : 1, Maybe(breached), null]);
        return this;
    }

    internal ForceProfile VisorProfile(
        string force = "Essex", string? asOf = "2026-09-30", int months = 12, ThemeDefinition? theme = null) =>
        Profile(force, asOf, months, theme: theme ?? VisorTheme);

    private static DateOnly? Maybe(string? iso) => iso is null ? null : Day(iso);

    private static int? Number(DateOnly? day) => day is { } date ? DayNumber.FromDate(date) : null;

    private int ManagerOf(int forceId, string reference)
    {
        if (!managers.TryGetValue((forceId, reference), out var id))
        {
            managers.Add((forceId, reference), id = managers.Count + 1);
        }

        return id;
    }

    private void SaveOffenders(DuckDBConnection connection)
    {
        Load(connection, "offender_manager", managers.Select(m => new object?[] { m.Value, m.Key.ForceId, m.Key.Reference }));
        Load(connection, "managed_offender", offenders);
        Load(connection, "offender_visit", visits);
        Load(connection, "civil_order", orders);
    }
}
