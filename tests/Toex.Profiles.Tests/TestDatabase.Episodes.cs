using DuckDB.NET.Data;
using Toex.Data.Calendar;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests;

/// <summary>Incidents of people missing. What is not said is: missing at noon, found two hours later unharmed, medium risk, of the person's
/// own force.</summary>
internal sealed partial class TestDatabase
{
    internal const int NotHarmed = 1, Injured = 2, Fatal = 5;
    internal const int FoundByPolice = 1, ReturnedAlone = 2;
    private static readonly string[] MissingRisks = ["No apparent risk", "Low", "Medium", "High"];

    private readonly List<object?[]> episodes = [];

    internal static ThemeDefinition MissingTheme => ThemeCatalogue.Find("Missing");

    /// <summary>An incident that began on a day, at an hour that may not be known; without minutes, the person is missing still.</summary>
    internal TestDatabase Missing(
        TestPerson person, string day, int? hour = 12, int? minutes = 120, string risk = "Medium", bool lookedAfter = false,
            bool away = false,
        int harm = NotHarmed, int? foundBy = null, bool exploitation = false, bool mentalHealth = false, string? force = null)
    {
        var date = Day(day);
        var forceId = force is null ? person.ForceId : Forces.Resolve(force).Id;
        DateOnly? found = minutes is { } length ? date.AddDays(((hour ?? 0) * 60 + length) / 1440) : null;
        episodes.Add(
            [episodes.Count + 1L, forceId, $"M{episodes.Count + 1}", person.Id, date, hour, DayNumber.FromDate(date),
                DayNumber.MonthOf(date),
                found, minutes,
            Array.IndexOf(MissingRisks, risk) + 1, person.SexId, person.AgeOn(date), Flag(lookedAfter), Flag(away), harm, foundBy,
                Flag(exploitation), Flag(mentalHealth), null]);
        return this;
    }

    internal ForceProfile MissingProfile(string force = "Essex", string? asOf = "2026-09-30", int months = 12) =>
        Profile(force, asOf, months, theme: MissingTheme);

    private static int Flag(bool set) => set ? 1 : 0;

    private void SaveEpisodes(DuckDBConnection connection) => Load(connection, "missing_episode", episodes);
}
