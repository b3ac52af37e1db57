using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Visor;

/// <summary>What is due and overdue on 30 September 2026: visits, risk assessments, and who has too many to manage.</summary>
public sealed class OverdueTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("2026-09-29", 1, 0)]
    [InlineData("2026-09-30", 0, 1)] // due on the as-of date is not overdue
    [InlineData("2026-10-28", 0, 1)]
    [InlineData("2026-10-29", 0, 0)] // in 29 days: not soon
    public void A_visit_is_due_by_the_plan_s_date(string due, double overdue, double soon)
    {
        var offender = data.Offender(data.Man(), risk: "Very high", visitDue: due);
        data.Visit(offender, "2020-01-01").Offender(data.Man());

        var essex = data.VisorProfile();

        Assert.Equal([overdue, soon, overdue / 2], essex.Values("VisitsOverdue", "VisitsDueSoon", "VisitsOverdueShare"));
    }

    /// <summary>Very high risk monthly, high every 3 months, medium every 6, low every 12, and a month is 30 days (NPCC, before 29 June
    /// 2017).</summary>
    [Theory]
    [InlineData("Very high", "2026-08-31", 0)] // 30 days before
    [InlineData("Very high", "2026-08-30", 1)]
    [InlineData("High", "2026-07-02", 0)] // 90
    [InlineData("High", "2026-07-01", 1)]
    [InlineData("Medium", "2026-04-03", 0)] // 180
    [InlineData("Medium", "2026-04-02", 1)]
    [InlineData("Low", "2025-10-05", 0)] // 360
    [InlineData("Low", "2025-10-04", 1)]
    public void Without_a_plan_it_is_due_by_the_risk_level_s_schedule_after_the_last_visit(string risk, string visited, double overdue)
    {
        var offender = data.Offender(data.Man(), risk: risk, visitDue: null);
        data.Visit(offender, "2024-05-05").Visit(offender, visited).Visit(offender, "2026-09-20", completed: false)
            .Visit(offender, "2026-10-01");

        Assert.Equal(overdue, data.VisorProfile()["VisitsOverdue"].Value);
    }

    [Theory]
    [InlineData("2026-07-02", 0)]
    [InlineData("2026-07-01", 1)]
    public void Who_was_never_visited_is_due_by_the_schedule_after_management_began(string from, double overdue)
    {
        data.Offender(data.Man(), from, risk: "High", visitDue: null);

        Assert.Equal(overdue, data.VisorProfile()["VisitsOverdue"].Value);
    }

    /// <summary>
    /// A register has the latest plan alone. Very high risk, seen on 1 June and again on 20 September, planned for 1 November: on 30 June
    /// nothing was overdue, since 1 June; on 31 August it was, by the schedule of 30 days, though today's plan says November; now it is
    /// not.
    /// </summary>
    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-09-30", 0)]
    public void On_an_earlier_date_what_was_overdue_then_is_rebuilt_from_the_visits(string asOf, double overdue)
    {
        var offender = data.Offender(data.Man(), risk: "Very high", visitDue: "2026-11-01");
        data.Visit(offender, "2026-06-01").Visit(offender, "2026-09-20");

        Assert.Equal(overdue, data.VisorProfile(asOf: asOf)["VisitsOverdue"].Value);
    }

    /// <summary>Two visits a day end on 31 May: who looks overdue after that may have been seen.</summary>
    [Fact]
    public void Where_visits_end_early_what_is_overdue_is_not_known()
    {
        var offender = data.Offender(data.Man(), visitDue: "2026-07-01");
        for (var day = new DateOnly(2025, 10, 1); day <= new DateOnly(2026, 5, 31); day = day.AddDays(1))
        {
            data.Visit(offender, $"{day:yyyy-MM-dd}").Visit(offender, $"{day:yyyy-MM-dd}");
        }

        Assert.Equal((null, 1), (data.VisorProfile()["VisitsOverdue"].Value, data.VisorProfile()["Managed"].Value));
        Assert.Equal(0, data.VisorProfile(asOf: "2026-05-31")["VisitsOverdue"].Value);
    }

    [Fact]
    public void Reactive_management_is_counted_apart_and_never_overdue()
    {
        data.Offender(data.Man(), risk: "Low", reactive: true, visitDue: "2020-01-01");
        data.Offender(data.Man(), risk: "Low", reactive: true, visitDue: null);
        data.Offender(data.Man(), visitDue: "2026-01-01");

        var essex = data.VisorProfile();

        Assert.Equal([2, 1, 1, 0], essex.Values("Reactive", "VisitsOverdue", "VisitsOverdueShare", "VisitsDueSoon"));
        Assert.Equal((1.0, 0L, 1L), (essex["VisitsOverdueShare"].Denominator, essex.Backlog!.Within, essex.Backlog.Total));
    }

    [Fact]
    public void Who_is_not_managed_any_more_is_not_overdue()
    {
        data.Offender(data.Man(), to: "2026-09-30", visitDue: "2026-01-01", assessmentDue: "2026-01-01");

        Assert.Equal([0, 0], data.VisorProfile().Values("VisitsOverdue", "AssessmentsOverdue"));
    }

    [Theory]
    [InlineData("2026-09-29", 0)] // 1 day
    [InlineData("2026-09-02", 0)] // 28
    [InlineData("2026-09-01", 1)] // 29
    [InlineData("2026-07-02", 1)] // 90
    [InlineData("2026-07-01", 2)] // 91
    [InlineData("2026-04-03", 2)] // 180
    [InlineData("2026-04-02", 3)] // 181
    public void Overdue_visits_are_told_by_level_and_by_how_long(string due, int band)
    {
        data.Offender(data.Man(), risk: "High", visitDue: due);
        data.Offender(data.Man(), risk: "Low", visitDue: "2026-09-29");
        data.Offender(data.Man());

        var backlog = data.VisorProfile().Backlog!;

        Assert.Equal(["Up to 28 days", "29 to 90 days", "91 to 180 days", "Over 180 days"], backlog.Bands);
        Assert.Equal([("Very high", -1), ("High", band), ("Medium", -1), ("Low", 0)],
            backlog.Levels.Select(l => (l.Name, l.Counts.ToList().IndexOf(1))));
        Assert.Equal(("Visits overdue", "offenders", 1L, 2L), (backlog.Title, backlog.Unit, backlog.Within, backlog.Total));
    }

    [Fact]
    public void A_risk_assessment_is_overdue_after_its_date_and_only_those_with_one_count()
    {
        data.Offender(data.Man(), assessmentDue: "2026-09-29");
        data.Offender(data.Man(), assessmentDue: "2026-09-30");
        data.Offender(data.Man(), assessmentDue: "2026-12-01", reactive: true);
        data.Offender(data.Man());

        var essex = data.VisorProfile();

        Assert.Equal([1, 1 / 3.0], essex.Values("AssessmentsOverdue", "AssessmentsOverdueShare"));
        Assert.Equal(3.0, essex["AssessmentsOverdueShare"].Denominator);
    }

    [Fact]
    public void The_caseload_is_of_those_who_have_a_manager_and_the_limit_is_a_setting()
    {
        for (var i = 0; i < 51; i++)
        {
            data.Offender(data.Man(), manager: "MOSOVO 1");
        }

        for (var i = 0; i < 50; i++)
        {
            data.Offender(data.Man(), manager: "MOSOVO 2");
        }

        data.Offender(data.Man(), manager: "MOSOVO 3", to: "2026-01-01");
        data.Offender(data.Man());

        var essex = data.VisorProfile();

        Assert.Equal([102, 50.5, 1], essex.Values("Managed", "Caseload", "ManagersOverCaseload"));
        Assert.Equal([(51.0, 1L), (50.0, 1L)], essex.Concentration!.Histogram);
        Assert.Equal(("Offenders by manager", "managers", "offenders"),
            (essex.Concentration.Title, essex.Concentration.Subjects, essex.Concentration.Amount));
        Assert.Equal(2, data.VisorProfile(theme: With("caseloadLimit", 49))["ManagersOverCaseload"].Value);
        Assert.Equal(0, data.VisorProfile(theme: With("caseloadLimit", 51))["ManagersOverCaseload"].Value);
    }

    [Fact]
    public void How_soon_is_a_setting()
    {
        data.Offender(data.Man(), visitDue: "2026-10-29");

        Assert.Equal(1, data.VisorProfile(theme: With("dueSoonDays", 29))["VisitsDueSoon"].Value);
    }

    [Fact]
    public void Visits_made_are_those_of_the_window_at_which_the_offender_was_seen()
    {
        var offender = data.Offender(data.Man());
        data.Visit(offender, "2025-09-30").Visit(offender, "2025-10-01").Visit(offender, "2025-11-01", completed: false)
            .Visit(offender, "2026-09-30").Visit(offender, "2026-10-01");

        var essex = data.VisorProfile();

        Assert.Equal((2.0, 1.0), (essex["VisitsMade"].Value, essex["VisitsMade"].Before));
        Assert.Equal([1, 0, 1], new[] { 0, 1, 11 }.Select(i => essex.Months[i]["VisitsMade"]));
    }

    [Fact]
    public void Orders_are_in_force_to_their_last_day_and_breached_where_the_latest_breach_is_in_the_window()
    {
        var man = data.Man();
        data.Order(man, "2025-01-01").Order(man, "2025-01-01", "2026-09-30", "2026-09-30")
            .Order(man, "2025-01-01", "2026-09-29", "2025-10-01", type: 8)
            .Order(man, "2026-09-30", breached: "2026-10-01", type: 8).Order(man, "2026-10-01")
                .Order(man, "2020-01-01", "2021-01-01", "2025-09-30")
            .Offender(man);

        var essex = data.VisorProfile();

        Assert.Equal([3, 2], essex.Values("OrdersInForce", "OrdersBreached"));
        Assert.Equal([("Sexual Harm Prevention Order", 2), ("Stalking Protection Order", 1)], essex.Counts("Orders"));
        Assert.Equal(("orders", "managed offenders"), (essex.Breakdown("Orders")!.Unit, essex.Breakdown("Levels")!.Unit));
    }

    private static ThemeDefinition With(string setting, int value) =>
        TestDatabase.VisorTheme with { Settings = new Dictionary<string, int>(TestDatabase.VisorTheme.Settings) { [setting] = value } };
}
