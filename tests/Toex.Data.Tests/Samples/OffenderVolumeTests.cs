namespace Toex.Data.Tests.Samples;

/// <summary>How many offenders are managed, at what risk and how punctually, at scale 1 (MAPPA 2021/22; NPCC 2017 for the mix of risk
/// levels).</summary>
public sealed class OffenderVolumeTests(SmallSample sample) : IClassFixture<SmallSample>
{
    private const string Managed = "FROM managed_offender WHERE managed_to IS NULL";
    private const string Overdue = "next_visit_due < DATE '2026-09-30'";
    private readonly SampleDatabase database = sample.Database;

    /// <summary>A tenth of the rate per 100,000 people aged 10 and over that was published for March 2022, or of England and
    /// Wales's.</summary>
    [Theory]
    [InlineData("E23000024", 819_292, 145)]
    [InlineData("E23000025", 678_178, 134)]
    [InlineData("E23000023", 751_684, 119)]
    [InlineData("E23000026", 586_926, 92)]
    [InlineData("E23000028", 1_630_086, 122)]
    [InlineData("E23000032", 1_640_950, 122)]
    public void Registered_offenders_are_a_tenth_of_the_forces(string force, int people, int rate)
    {
        var expected = people / 100_000.0 * rate / 10;
        var registered =
            database.Number(
                $"SELECT COUNT(*) {Managed} AND registered = 1 AND force_id = (SELECT force_id FROM force WHERE force_code = '{force}')");
        Assert.InRange(registered, expected * 0.87, expected * 1.13);
    }

    [Fact]
    public void Each_force_but_one_has_forty() =>
        Assert.Equal(8, database.Number($"SELECT COUNT(*) FROM (SELECT force_id {Managed} GROUP BY force_id HAVING COUNT(*) >= 40)"));

    [Theory]
    [InlineData("category 1", "category = 1", 0.82, 0.88)]
    [InlineData("level 1", "level = 1", 0.975, 0.993)]
    [InlineData("very high", "risk_level_id = 14", 0.01, 0.035)]
    [InlineData("high", "risk_level_id = 13", 0.155, 0.205)]
    [InlineData("medium", "risk_level_id = 12", 0.27, 0.33)]
    [InlineData("low", "risk_level_id = 11", 0.47, 0.53)]
    [InlineData("reactive", "reactive = 1", 0.1, 0.2)]
    [InlineData("no plan, so the schedule", "reactive = 0 AND next_visit_due IS NULL", 0.06, 0.14)]
    [InlineData("assessment overdue", "assessment_due < DATE '2026-09-30'", 0.05, 0.13)]
    public void Shares_are_as_published(string what, string part, double from, double to)
    {
        var share = database.Share($"SELECT AVG(CASE WHEN {part} THEN 1.0 ELSE 0 END) {Managed}");
        Assert.True(share >= from && share <= to, $"{what}: {share:F4}");
    }

    [Fact]
    public void Visits_are_overdue_differently_by_force()
    {
        var shares = database.Rows($"""
            SELECT AVG(CASE WHEN {Overdue} THEN 1.0 ELSE 0 END) {Managed} AND next_visit_due IS NOT NULL AND force_id <> (SELECT force_id FROM force WHERE force_code = 'E23000027')
            GROUP BY force_id
            """, r => r.GetDouble(0));
        Assert.Equal(7, shares.Count);
        Assert.InRange(shares.Average(), 0.1, 0.2);
        Assert.All(shares, s => Assert.InRange(s, 0.03, 0.35));
        Assert.True(shares.Max() > 1.5 * shares.Min());
    }

    [Fact]
    public void Caseloads_differ_and_some_are_over_fifty()
    {
        var caseloads = database.Rows($"SELECT COUNT(*) {Managed} AND manager_id IS NOT NULL GROUP BY manager_id", r => r.GetInt64(0));
        Assert.InRange(caseloads.Count, 18, 28);
        Assert.InRange(caseloads.Count(c => c > 50), 4, 16);
        Assert.All(caseloads, c => Assert.InRange(c, 10, 100));
    }

    [Fact]
    public void Some_come_and_fewer_go()
    {
        var comes = database.Number("SELECT COUNT(*) FROM managed_offender WHERE managed_from > DATE '2025-09-30'");
        var goes = database.Number("SELECT COUNT(*) FROM managed_offender WHERE managed_to > DATE '2025-09-30'");
        Assert.InRange(comes, goes, 2.5 * goes);
        Assert.InRange(goes, 50, 130);
    }

    [Fact]
    public void Routine_visits_come_as_often_as_the_risk_says()
    {
        double Visits(int risk) => database.Share($"""
            SELECT COUNT(*) FILTER (v.completed = 1 AND v.visit_date > DATE '2025-09-30') / COUNT(DISTINCT m.offender_id)
            FROM managed_offender m LEFT JOIN offender_visit v USING (offender_id)
            WHERE m.managed_to IS NULL AND m.reactive = 0 AND m.risk_level_id = {risk} AND m.managed_from < DATE '2025-01-01'
            """);
        Assert.InRange(Visits(14), 8, 13);
        Assert.InRange(Visits(13), 2.8, 4.5);
        Assert.InRange(Visits(12), 1.3, 2.4);
        Assert.InRange(Visits(11), 0.6, 1.3);
    }

    /// <summary>
    /// By the schedule: 30 days after the last visit at very high risk, 90, 180 and 360. Every backlog of the past is there to be rebuilt,
    /// the first month's too, and none grows towards the last day.
    /// </summary>
    [Fact]
    public void Visits_are_overdue_alike_at_the_end_of_every_month()
    {
        var ends = Enumerable.Range(0, 24).Select(i => new DateOnly(2024, 11, 1).AddMonths(i).AddDays(-1));
        var shares = ends.Select(day => database.Share($"""
            WITH seen AS (
                SELECT offender_id, MAX(visit_date) AS seen
                FROM offender_visit
                WHERE completed = 1 AND visit_date <= DATE '{day:O}'
                GROUP BY ALL)
            SELECT AVG(CASE WHEN COALESCE(seen, managed_from)
                            + CASE risk_level_id WHEN 14 THEN 30 WHEN 13 THEN 90 WHEN 12 THEN 180 ELSE 360 END < DATE '{day:O}'
                            THEN 1.0 ELSE 0 END)
            FROM managed_offender LEFT JOIN seen USING (offender_id)
            WHERE reactive = 0 AND managed_from <= DATE '{day:O}' AND COALESCE(managed_to, DATE '9999-01-01') > DATE '{day:O}'
            """)).ToList();

        Assert.InRange(shares.Average(), 0.12, 0.22);
        Assert.All(shares, s => Assert.InRange(s, shares.Average() - 0.04, shares.Average() + 0.04));
    }

    [Fact]
    public void Visits_and_exits_reach_back_two_years_before_the_period()
    {
        Assert.Equal("2022-10-01", database.Text("SELECT CAST(MIN(visit_date) AS VARCHAR) FROM offender_visit"));
        double Before(string table, string day) => database.Share($"""
            SELECT COUNT(*) FILTER ({day} < DATE '2024-10-01') / (COUNT(*) FILTER ({day} >= DATE '2024-10-01') + 0.0) FROM {table}
            """);
        Assert.InRange(Before("offender_visit", "visit_date"), 0.8, 1.1);
        Assert.InRange(Before("managed_offender", "managed_to"), 0.8, 1.25);
    }

    [Fact]
    public void Half_have_an_order_and_some_orders_are_breached()
    {
        Assert.InRange(
            database.Share($"SELECT AVG(CASE WHEN person_id IN (SELECT person_id FROM civil_order) THEN 1.0 ELSE 0 END) {Managed}"), 0.5,
                0.68);
        Assert.InRange(database.Share("SELECT AVG(CASE WHEN breaches > 0 THEN 1.0 ELSE 0 END) FROM civil_order"), 0.08, 0.2);
        Assert.InRange(database.Share("SELECT AVG(CASE WHEN to_date < DATE '2026-09-30' THEN 1.0 ELSE 0 END) FROM civil_order"), 0.15, 0.5);
        Assert.True(database.Number("SELECT COUNT(*) FROM civil_order WHERE last_breach_date > DATE '2026-08-31'") > 5);
    }

    [Fact]
    public void Some_are_suspected_again() =>
        Assert.InRange(
            database.Share(
                "SELECT AVG(CASE WHEN person_id IN (SELECT person_id FROM offence_person WHERE role_id = 1) THEN 1.0 ELSE 0 END) FROM "
                    + "managed_offender"), 0.04, 0.12);
}
