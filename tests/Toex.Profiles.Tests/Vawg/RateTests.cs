namespace Toex.Profiles.Tests.Vawg;

/// <summary>
/// Rates, change and shares. Essex has 1,860,233 people, 953,771 of them female (Census 2021); Byar's limits of a count of 5 are
/// 1.611348 and 11.668164.
/// </summary>
public sealed class RateTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Rates_are_per_1000_people_and_females_of_the_census_with_Byar_limits()
    {
        data.Offences(5, "8Q", Day, [data.Woman()]);

        var profile = data.Profile();

        Assert.Equal(0.002687835341056739, profile.RatePer1000!.Value, 12);
        Assert.Equal(0.0008662074674232707, profile.RatePer1000Lower!.Value, 12);
        Assert.Equal(0.006272420779224213, profile.RatePer1000Upper!.Value, 12);
        Assert.Equal(0.005242348530202743, profile.RatePer1000Females!.Value, 12);
        Assert.Equal(0.0016894492658585689, profile.RatePer1000FemalesLower!.Value, 12);
        Assert.Equal(0.012233716608492599, profile.RatePer1000FemalesUpper!.Value, 12);
        Assert.Equal("residents of 2021", profile.Provenance.Population);
        var theme = Assert.Single(profile.OffenceThemes);
        Assert.Equal((profile.RatePer1000, 1.0), (theme.RatePer1000, theme.Share));
        Assert.Equal(profile.RatePer1000Lower!.Value, theme.RatePer1000Lower!.Value, 12);
        Assert.Equal(profile.RatePer1000Upper!.Value, theme.RatePer1000Upper!.Value, 12);
    }

    [Fact]
    public void A_rate_of_no_offences_is_zero_with_an_upper_limit()
    {
        data.Offence("39", Day);

        var profile = data.Profile();

        Assert.Equal((0.0, 0.0), (profile.RatePer1000, profile.RatePer1000Lower));
        Assert.Equal(3.66801183 / 1_860.233, profile.RatePer1000Upper!.Value, 9);
    }

    [Fact]
    public void A_body_without_residents_has_counts_and_no_rates()
    {
        data.Offence("8Q", Day, [data.Woman()], force: "British Transport Police");

        var profile = data.Profile("British Transport Police");

        Assert.Equal((1, null, null, null), (profile.Offences, profile.RatePer1000, profile.RatePer1000Upper, profile.HarmPer1000));
        Assert.Equal((56.34971, null), (profile.Harm, profile.AllCrimeSeverityScore));
        Assert.Null(profile.Provenance.Population);
    }

    [Fact]
    public void Change_is_relative_to_the_window_before()
    {
        var woman = data.Woman();
        data.Offence("39", "2024-10-01").Offences(4, "8Q", "2025-06-01", [woman]).Offences(5, "8Q", Day, [woman]);

        var profile = data.Profile();

        Assert.Equal((4, 0.25), (profile.OffencesBefore, profile.Change));
        Assert.DoesNotContain(profile.Provenance.Notes, n => n.Text.Contains("change"));
    }

    [Fact]
    public void Change_from_nothing_is_not_known()
    {
        data.Offence("39", "2024-10-01").Offence("8Q", Day, [data.Woman()]);

        Assert.Equal((0, null), (data.Profile().OffencesBefore, data.Profile().Change));
    }

    [Fact]
    public void Change_is_not_known_where_the_window_before_holds_no_crime_of_the_force()
    {
        data.Offence("39", "2024-10-01", force: "Kent").Offence("8Q", Day, [data.Woman()]);

        var profile = data.Profile();

        Assert.Equal((null, null), (profile.OffencesBefore, profile.Change));
        Assert.Contains("The window before holds no recorded crime of this force, so the change is not known.",
            profile.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void Change_is_not_known_where_the_force_s_data_begin_within_the_window_before()
    {
        var woman = data.Woman();
        data.Offence("39", "2024-11-02").Offence("8Q", "2025-06-01", [woman]).Offences(3, "8Q", Day, [woman]);

        var profile = data.Profile();

        Assert.Equal((null, null), (profile.OffencesBefore, profile.Change));
        Assert.Contains(profile.Provenance.Notes, n => n.Text.StartsWith("This force's recorded crime begins on 2024-11-02"));
    }

    [Fact]
    public void The_share_is_of_all_crime_but_fraud()
    {
        data.Offences(3, "8Q", Day, [data.Woman()]).Offences(5, "39", Day).Offences(2, "AF", Day).Offences(40, "39", "2025-01-01");

        Assert.Equal(3.0 / 8, data.Profile().ShareOfAllCrime);
    }

    [Fact]
    public void Domestic_share_and_charge_rate_are_of_the_offences_in_scope()
    {
        var woman = data.Woman();
        data.Offence("8Q", Day, [woman], domestic: true, outcome: TestDatabase.Charged)
            .Offence("8Q", Day, [woman], outcome: TestDatabase.Charged)
            .Offence("8Q", Day, [woman], outcome: TestDatabase.VictimDoesNotSupport)
            .Offence("105/01", Day, [woman], domestic: true)
            .Offence("39", Day, [woman], outcome: TestDatabase.Charged);

        Assert.Equal((4, 0.5, 0.5), (data.Profile().Offences, data.Profile().DomesticShare, data.Profile().ChargeRate));
    }

    [Fact]
    public void Themes_come_with_the_most_offences_first_and_equals_by_name()
    {
        var woman = data.Woman();
        data.Offences(2, "8Q", Day, [woman]).Offences(2, "019/08", Day, [woman]).Offences(3, "008/77", Day, [woman])
            .Offence("001/01", Day, [woman]);

        Assert.Equal([("Non-fatal strangulation", 3), ("Rape", 2), ("Stalking and harassment", 2), ("Homicide", 1)],
            data.Profile().OffenceThemes.Select(t => (t.Name, t.Count)));
    }
}
