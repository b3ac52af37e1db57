namespace Toex.Profiles.Tests.Vawg;

/// <summary>Which days a profile counts.</summary>
public sealed class WindowTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("2026-09-30", 12, "2025-09-30", "2025-10-01", "2026-09-30", "2026-10-01")]
    [InlineData("2026-09-15", 12, "2025-09-15", "2025-09-16", "2026-09-15", "2026-09-16")]
    [InlineData("2024-02-29", 12, "2023-02-28", "2023-03-01", "2024-02-29", "2024-03-01")] // ends on a leap day
    [InlineData("2025-02-28", 12, "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01")] // the leap day belongs to the window before
    [InlineData("2026-03-01", 1, "2026-02-01", "2026-02-02", "2026-03-01", "2026-03-02")]
    public void The_first_and_the_last_day_count_and_their_neighbours_do_not(
        string asOf, int months, string dayBefore, string first, string last, string dayAfter)
    {
        var woman = data.Woman();
        data.Offence("8Q", dayBefore, [woman]).Offence("8Q", first, [woman]).Offence("8Q", last, [woman]).Offence("8Q", dayAfter, [woman]);

        var profile = data.Profile(asOf: asOf, months: months);

        Assert.Equal(2, profile.Offences);
        Assert.Equal(
            (TestDatabase.Day(first), TestDatabase.Day(last)), (DateOnly.FromDateTime(profile.From), DateOnly.FromDateTime(profile.To)));
        Assert.Equal(2, profile.Months.Sum(m => m.Offences));
    }

    [Fact]
    public void Without_an_as_of_date_the_window_ends_on_the_latest_offence_of_any_force()
    {
        data.Offence("39", "2026-04-10", force: "Kent").Offence("8Q", "2026-03-05", [data.Woman()]);

        Assert.Equal(new DateTime(2026, 4, 10), data.Profile(asOf: null).To);
    }

    [Fact]
    public void Months_without_offences_are_there_as_zeros()
    {
        data.Offence("8Q", "2026-02-28", [data.Woman()], domestic: true, outcome: TestDatabase.Charged).Offence("39", "2026-09-30");

        var months = data.Profile().Months;

        Assert.Equal(Enumerable.Range(0, 12).Select(i => new DateTime(2025, 10, 1).AddMonths(i)), months.Select(m => m.Month));
        Assert.Equal([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], months.Select(m => m.Offences));
        Assert.All(months, m => Assert.True(m.Complete));
        var (empty, february) = (months[0], months[4]);
        Assert.Equal((0.0, 0.0, null, null), (empty.RatePer1000, empty.Harm, empty.DomesticShare, empty.ChargeRate));
        Assert.Equal((56.34971, 1.0, 1.0), (february.Harm, february.DomesticShare, february.ChargeRate));
        Assert.Equal(1 / 1_860.233, february.RatePer1000!.Value, 12);
        Assert.Equal(1 / 953.771, february.RatePer1000Females!.Value, 12);
    }

    [Fact]
    public void A_window_that_ends_within_a_month_has_two_incomplete_ones()
    {
        data.Offence("8Q", "2026-09-15", [data.Woman()]).Offence("8Q", "2025-09-16", [data.Woman()]);

        var months = data.Profile(asOf: "2026-09-15").Months;

        Assert.Equal(13, months.Count);
        Assert.Equal([months[0], months[12]], months.Where(m => !m.Complete));
        Assert.Equal((1, 1), (months[0].Offences, months[12].Offences));
    }

    [Fact]
    public void Months_beyond_the_data_are_incomplete_and_a_note_says_so()
    {
        data.Offence("8Q", "2026-05-10", [data.Woman()]);

        var profile = data.Profile();

        Assert.Equal([5, 6, 7, 8, 9], profile.Months.Where(m => !m.Complete).Select(m => m.Month.Month));
        Assert.Contains("The database's latest offence is of 2026-05-10: the window's days after it are empty, not quiet.",
            profile.Provenance.Notes.Select(n => n.Text));
    }

    [Fact]
    public void A_window_after_all_data_is_a_profile_of_zeros()
    {
        data.Offence("8Q", "2020-05-10", [data.Woman()]);

        var profile = data.Profile();

        Assert.Equal((0, null, 0), (profile.Offences, profile.OffencesBefore, profile.OffenceThemes.Count));
        Assert.All(profile.Months, m => Assert.False(m.Complete));
    }
}
