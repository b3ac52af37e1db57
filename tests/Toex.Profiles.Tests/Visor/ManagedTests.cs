namespace Toex.Profiles.Tests.Visor;

/// <summary>Who is managed on the as-of date, 30 September 2026, and who came and left in the twelve months up to it.</summary>
public sealed class ManagedTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    /// <summary>
    /// Ministry of Justice, MAPPA, 31 March 2022: Norfolk had 1,188 registered sexual offenders, 145 per 100,000; Hertfordshire 832, 79
    /// (the figure was cut off, not rounded). People aged 10 and over in mid-2020: 819,292 and 1,042,655.
    /// </summary>
    [Theory]
    [InlineData("Norfolk", 1_188, 145.0)]
    [InlineData("Hertfordshire", 832, 79.8)]
    public void Registered_sexual_offenders_per_100000_aged_10_and_over_are_those_published(string force, int registered, double rate)
    {
        for (var i = 0; i < registered; i++)
        {
            data.Offender(data.Man(force));
        }

        data.Offender(data.Man(force), category: 2);

        var profile = data.VisorProfile(force);

        Assert.Equal(rate, Math.Round(profile["RegisteredPer100000"].Value!.Value, 1));
        Assert.Equal([registered, registered + 1], profile.Values("Registered", "Managed"));
        Assert.True(profile["RegisteredPer100000"].Lower < rate && profile["RegisteredPer100000"].Upper > rate);
    }

    [Theory]
    [InlineData("2024-01-01", null, 1)]
    [InlineData("2024-01-01", "2026-10-01", 1)]
    [InlineData("2024-01-01", "2026-09-30", 0)] // whose management ends on the as-of date is not managed at its end
    [InlineData("2026-09-30", null, 1)]
    [InlineData("2026-10-01", null, 0)]
    public void Managed_are_those_whose_management_has_begun_and_not_ended(string from, string? to, double managed)
    {
        data.Offender(data.Man(), from, to);

        Assert.Equal([managed, managed], data.VisorProfile().Values("Managed", "Registered"));
    }

    [Fact]
    public void Entries_and_exits_are_of_the_window_and_the_stock_is_told_by_month()
    {
        data.Offender(data.Man(), "2024-01-01"); // throughout
        data.Offender(data.Man(), "2024-01-01", "2026-02-10"); // left in February
        data.Offender(data.Man(), "2025-12-31", category: 2); // came in December
        data.Offender(data.Man(), "2026-01-01", "2026-01-31"); // came and left in January
        data.Offender(data.Man(), "2025-09-30"); // came on the eve of the window
        data.Offender(data.Man(), "2024-01-01", "2025-09-30"); // left on its eve

        var essex = data.VisorProfile();

        Assert.Equal([3, 2, 2, 2], essex.Values("Managed", "Registered", "Entries", "Exits"));
        Assert.Equal([3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3], essex.Months.Select(m => m["Managed"]));
        Assert.Equal([3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2], essex.Months.Select(m => m["Registered"]));
        Assert.Equal([0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], essex.Months.Select(m => m["Entries"]));
        Assert.Equal([0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0], essex.Months.Select(m => m["Exits"]));
        Assert.Equal((1.0, 1.0), (essex["Entries"].Before, essex["Exits"].Before));
    }

    [Fact]
    public void Change_is_on_the_end_of_the_window_before_and_has_no_interval_for_a_stock_is_counted_whole()
    {
        data.Offender(data.Man(), "2024-01-01");
        data.Offender(data.Man(), "2024-01-01", "2025-10-01"); // managed still on 30 September 2025
        data.Offender(data.Man(), "2024-01-01", "2025-09-30"); // not any more
        data.Offender(data.Man(), "2025-10-01");
        data.Offender(data.Man(), "2026-03-01");

        var change = data.VisorProfile()["Change"];

        Assert.Equal((0.5, null, null, 3.0, 2.0), (change.Value, change.Lower, change.Upper, change.Numerator, change.Denominator));
        Assert.Equal(2.0, data.VisorProfile()["Managed"].Before);
    }

    [Fact]
    public void Change_is_not_known_where_the_force_s_offenders_begin_in_the_window()
    {
        data.Offender(data.Man(), "2025-10-01");

        Assert.Equal((null, null), (data.VisorProfile()["Change"].Value, data.VisorProfile()["Managed"].Before));
    }

    [Fact]
    public void Categories_levels_and_risk_come_in_their_own_order()
    {
        data.Offender(data.Man(), category: 3, level: 3, risk: "Very high");
        data.Offender(data.Man(), category: 1, level: 1, risk: "Low");
        data.Offender(data.Man(), category: 1, level: 1, risk: "Medium");
        data.Offender(data.Man(), category: 1, level: 2, risk: "High");

        var essex = data.VisorProfile();

        Assert.Equal([("Category 1: registered sexual offender", 3), ("Category 3: other dangerous", 1)], essex.Counts("Categories"));
        Assert.Equal([("Level 1", 2), ("Level 2", 1), ("Level 3", 1)], essex.Counts("Levels"));
        Assert.Equal([("Very high", 1), ("High", 1), ("Medium", 1), ("Low", 1)], essex.Counts("RiskLevels"));
        Assert.Equal(0.5, essex["HighRiskShare"].Value);
    }

    /// <summary>An age is that at the end of the as-of date's month, whatever the day: who may read profiles may not read birth
    /// dates.</summary>
    [Theory]
    [InlineData("2008-02-29", "2026-01-31", "10 to 17")]
    [InlineData("2008-02-29", "2026-02-28", "18 to 24")]
    [InlineData("2008-09-30", "2026-09-01", "18 to 24")]
    [InlineData("2006-02-28", "2024-02-29", "18 to 24")]
    [InlineData("2008-09-30", "2026-09-30", "18 to 24")]
    [InlineData("2008-10-01", "2026-09-30", "10 to 17")]
    [InlineData("1930-01-01", "2026-09-30", "65 and over")]
    public void Ages_are_of_the_end_of_the_as_of_dates_month(string born, string asOf, string band)
    {
        data.Offender(data.Man(born: born), "2020-01-01");

        Assert.Equal([(band, 1)], data.VisorProfile(asOf: asOf).Ages!.Bands.Where(b => b.Male > 0).Select(b => (b.Label, b.Male)));
    }

    [Fact]
    public void Without_a_birth_date_the_age_is_not_known()
    {
        data.Offender(data.Man(born: null));

        var ages = data.VisorProfile().Ages!;

        Assert.Equal((1, 0), (ages.UnknownAge, ages.Bands.Sum(b => b.Male)));
    }

    [Fact]
    public void Of_a_force_that_has_submitted_none_nothing_is_known()
    {
        data.Offender(data.Man());

        var kent = data.VisorProfile("Kent");

        Assert.All(kent.Measures.Values, v => Assert.Equal(default, v));
        Assert.Equal("Kent has submitted no managed offender: its figures are not known, which is not the same as none.",
            kent.Provenance.Notes[0].Text);
    }

    [Fact]
    public void A_force_that_sends_orders_and_no_offenders_is_known_by_its_orders_alone()
    {
        data.Order(data.Man(), "2026-01-01", breached: "2026-05-01");

        var essex = data.VisorProfile(asOf: "2026-09-30");

        Assert.Equal([1, 1, null, null, null, null],
            essex.Values("OrdersInForce", "OrdersBreached", "Managed", "Registered", "VisitsOverdue", "Caseload"));
        Assert.Equal(["Orders"], essex.Breakdowns.Select(b => b.Id));
        Assert.Equal((0, null, null), (essex.Months.Count, essex.Ages, essex.Backlog));
    }

    [Fact]
    public void A_force_whose_offenders_have_all_left_has_none()
    {
        data.Offender(data.Man(), "2024-01-01", "2024-06-01");

        var essex = data.VisorProfile();

        Assert.Equal(
            [0, 0, null, null, null], essex.Values("Managed", "RegisteredPer100000", "VisitsOverdueShare", "Caseload", "HighRiskShare"));
        Assert.All(Numbers.In(essex), n => Assert.True(double.IsFinite(n)));
    }
}
