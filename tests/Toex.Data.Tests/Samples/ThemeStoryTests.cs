namespace Toex.Data.Tests.Samples;

/// <summary>The stories of missing people and managed offenders are there at every scale and seed.</summary>
public sealed class ThemeStoryTests
{
    public static TheoryData<double, int, int> Samples => SharedSamples.Planted;

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_planted_is_there(double scale, int seed, int months)
    {
        using var database = SharedSamples.With(scale, seed, months);
        AGirlIsMissingForTheFourthTimeAndAManagedOffenderIsSuspected(database);
        AnOrderIsBreachedAndTheNextForceSuspectsHim(database);
        OneManagerHasNinetyTwo(database);
        ForcesWithoutOffendersAndWithoutHighRisk(database);
        TwoPeopleGoMissing(database);
    }

    private static void AGirlIsMissingForTheFourthTimeAndAManagedOffenderIsSuspected(SampleDatabase database)
    {
        const string Hers = "FROM missing_episode e JOIN person p USING (person_id) WHERE p.local_reference = 'S46-0030'";
        Assert.Equal(
            "15 2 4 1 4",
                database.Text(
                    $"SELECT MAX(age) || ' ' || MAX(e.sex_id) || ' ' || COUNT(*) || ' ' || MIN(looked_after * exploitation) || ' ' || "
                        + $"COUNT(*) FILTER (missing_date > DATE '2026-09-30' - 90) {Hers}"));
        Assert.Equal("2026-09-29 4", database.Text($"SELECT missing_date || ' ' || risk_level_id {Hers} AND found_date IS NULL"));

        Assert.Equal("3 2026-09-30", database.Text("""
            SELECT COUNT(DISTINCT o.offence_id) || ' ' || MAX(o.recorded_date)
            FROM person girl
            JOIN offence_person v ON v.person_id = girl.person_id AND v.role_id = 2
            JOIN offence_person s ON s.offence_id = v.offence_id AND s.role_id = 1
            JOIN person man ON man.person_id = s.person_id AND man.local_reference = 'S46-0031'
            JOIN offence o ON o.offence_id = v.offence_id
            WHERE girl.local_reference = 'S46-0030'
            """));
        Assert.Equal(
            "47", database.Text(
                "SELECT DATE '2026-09-30' - next_visit_due FROM managed_offender JOIN person USING (person_id) WHERE local_reference = "
                    + "'S46-0031' AND managed_to IS NULL"));
        Assert.Equal(
            "138", database.Text(
                "SELECT MIN(DATE '2026-09-30' - visit_date) FROM offender_visit JOIN managed_offender USING (offender_id) JOIN person "
                    + "USING (person_id) WHERE local_reference = 'S46-0031' AND completed = 1"));
    }

    private static void AnOrderIsBreachedAndTheNextForceSuspectsHim(SampleDatabase database)
    {
        Assert.Equal(
            "14 1 2", database.Text(
                "SELECT risk_level_id || ' ' || category || ' ' || level FROM managed_offender JOIN person USING (person_id) WHERE "
                    + "local_reference = 'S36-0030'"));
        Assert.Equal(
            "1 2 2026-09-10",
                database.Text(
                    "SELECT order_type_id || ' ' || breaches || ' ' || last_breach_date FROM civil_order JOIN person USING (person_id) "
                        + "WHERE local_reference = 'S36-0030'"));
        Assert.Equal(
            "020/03, 088/09",
                database.Text(
                    "SELECT string_agg(code, ', ' ORDER BY code) FROM person JOIN offence_person USING (person_id) JOIN offence USING "
                        + "(offence_id) JOIN offence_code USING (offence_code_id) WHERE local_reference = 'S37-0030' AND role_id = 1"));
        Assert.Equal(
            1, database.Number(
                "SELECT COUNT(DISTINCT (given_name, family_name, birth_date)) FROM person WHERE local_reference IN ('S36-0030', 'S37-0030')"));
    }

    private static void OneManagerHasNinetyTwo(SampleDatabase database)
    {
        var caseloads = database.Rows("""
            SELECT o.reference, COUNT(*), COUNT(*) FILTER (next_visit_due < DATE '2026-09-30')
            FROM managed_offender JOIN offender_manager o USING (manager_id) WHERE managed_to IS NULL GROUP BY o.reference ORDER BY 3 DESC
            """, r => (Manager: r.GetString(0), Offenders: r.GetInt64(1), Overdue: r.GetInt64(2)));
        Assert.Equal(("OM41-001", 92), (caseloads[0].Manager, caseloads[0].Offenders));
        Assert.True(caseloads[0].Overdue > caseloads[1].Overdue);
    }

    private static void ForcesWithoutOffendersAndWithoutHighRisk(SampleDatabase database)
    {
        foreach (var table in new[] { "managed_offender", "offender_visit", "civil_order", "offender_manager" })
        {
            Assert.Equal(0, database.Number($"SELECT COUNT(*) FROM {table} JOIN force USING (force_id) WHERE force_code = 'E23000017'"));
        }

        const string Episodes = "SELECT COUNT(*) FROM missing_episode JOIN force USING (force_id) WHERE force_code = 'E23000016'";
        Assert.Equal(0, database.Number($"{Episodes} AND risk_level_id = 4"));
        Assert.True(database.Number(Episodes) > 0);
    }

    private static void TwoPeopleGoMissing(SampleDatabase database)
    {
        Assert.Equal(
            "O'Neill 2 4",
                database.Text(
                    "SELECT family_name || ' ' || COUNT(*) || ' ' || MAX(risk_level_id) FROM missing_episode JOIN person USING "
                        + "(person_id) WHERE local_reference = 'S41-0001' GROUP BY family_name"));
        Assert.Equal(
            "82 5 4215",
                database.Text(
                    "SELECT age || ' ' || harm_id || ' ' || duration_minutes FROM missing_episode JOIN person USING (person_id) WHERE "
                        + "local_reference = 'S37-0040'"));
    }

    /// <summary>Individuals chart of the 21 months before (Shewhart: mean ± 2.66 × mean moving range), by hand.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    public void Missing_people_in_Bedfordshire_rise_beyond_the_limits(double scale, int seed)
    {
        using var database = SharedSamples.With(scale, seed);
        var months = Months(database, "E23000026");
        var before = months[..21];
        var range = before.Zip(before.Skip(1), (a, b) => Math.Abs(a - b)).Average();
        Assert.All(months[21..], m => Assert.True(m > before.Average() + (2.66 * range), $"{m} of {string.Join(' ', months)}"));
    }

    private static List<double> Months(SampleDatabase database, string force) => database.Rows(
        $"SELECT COUNT(*) FROM missing_episode JOIN force USING (force_id) WHERE force_code = '{force}' GROUP BY month_number ORDER BY "
            + $"month_number", r => (double)r.GetInt64(0));
}
