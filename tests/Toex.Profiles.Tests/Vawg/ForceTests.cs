using Toex.Data.Errors;

namespace Toex.Profiles.Tests.Vawg;

/// <summary>Profiles of no force, an empty one, one and several.</summary>
public sealed class ForceTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void An_empty_database_needs_an_as_of_date()
    {
        Assert.Equal("Toex.Profile.NoAsOf", Assert.Throws<ToexException>(() => data.Profile(asOf: null)).ErrorId);
        Assert.Null(data.Profile().Offences);
    }

    [Fact]
    public void Of_a_force_that_has_submitted_nothing_nothing_is_known_which_is_not_none()
    {
        data.Offence("8Q", Day, [data.Woman()]);

        var norfolk = data.Profile("Norfolk");

        Assert.Equal(TestDatabase.Vawg.Measures.Select(m => m.Id).Order(), norfolk.Measures.Keys.Order());
        Assert.All(norfolk.Measures.Values, v => Assert.Equal(default, v));
        Assert.Empty(norfolk.Months);
        Assert.Empty(norfolk.Breakdowns);
        Assert.Equal((null, null, null, null), (norfolk.Ages, norfolk.Hours, norfolk.Concentration, norfolk.Backlog));
        Assert.Equal("Norfolk has submitted no offence: its figures are not known, which is not the same as none.",
            norfolk.Provenance.Notes[0].Text);
    }

    [Fact]
    public void A_force_without_offences_in_scope_has_a_profile_of_zeros_and_nulls()
    {
        data.Offence("39", "2020-01-01", force: "Norfolk").Offence("8Q", Day, [data.Woman()]);

        var norfolk = data.Profile("Norfolk");

        Assert.Equal((0, 0.0, 0.0, 0, 0, 0),
            (norfolk.Offences, norfolk.RatePer1000, norfolk.Harm, norfolk.RepeatVictims, norfolk.RepeatSuspects, norfolk.SerialSuspects));
        Assert.Equal(
            (null, null, null, null), (norfolk.ShareOfAllCrime, norfolk.DomesticShare, norfolk.ChargeRate, norfolk.TopSuspectsHarmShare));
        Assert.Equal((null, null, 0.0), (norfolk.OffencesBefore, norfolk.Change, norfolk.AllCrimeSeverityScore));
        Assert.Equal((12, 0), (norfolk.Months.Count, norfolk.OffenceThemes.Count));
        Assert.All(Numbers.In(norfolk), n => Assert.True(double.IsFinite(n)));
    }

    [Fact]
    public void One_offence_alone_makes_a_whole_profile()
    {
        data.Offence("8Q", Day, [data.Woman()], [data.Man()]);

        var essex = data.Profile();

        Assert.Equal((1, 1.0, 1.0), (essex.Offences, essex.ShareOfAllCrime, essex.TopSuspectsHarmShare));
        Assert.All(Numbers.In(essex), n => Assert.True(double.IsFinite(n)));
    }

    [Fact]
    public void Without_forces_named_those_that_submit_come_in_order_of_name_and_others_that_have_data()
    {
        data.Offence("8Q", Day, [data.Woman()], force: "Surrey");

        Assert.Equal(
            ["Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk", "Surrey", "Warwickshire",
                "West Mercia"],
            data.Profiles(new() { Theme = TestDatabase.Vawg, AsOf = TestDatabase.Day("2026-09-30") }).Select(p => p.PoliceForce));
    }

    [Fact]
    public void Forces_named_in_any_order_or_twice_come_once_in_order_of_name()
    {
        var forces = new[] { "Kent", "Essex", "Kent" }.Select(data.Forces.Resolve).ToList();

        Assert.Equal(
            ["Essex", "Kent"], data.Profiles(new() { Theme = TestDatabase.Vawg, Forces = forces, AsOf = TestDatabase.Day("2026-09-30") })
                .Select(p => p.PoliceForce));
    }

    [Fact]
    public void No_forces_make_no_profiles() =>
        Assert.Empty(data.Profiles(new() { Theme = TestDatabase.Vawg, Forces = [], AsOf = TestDatabase.Day("2026-09-30") }));

    [Fact]
    public void A_person_of_two_forces_counts_in_both()
    {
        var (anna, ben, bens) = (data.Woman(), data.Man(given: "Ben", family: "Hart"), data.Man("Kent", given: "Ben", family: "Hart"));
        data.Offence("8Q", Day, [anna], [ben]).Offence("8Q", Day, [anna], [ben])
            .Offence("8Q", Day, [anna], [bens], "Kent").Offence("8Q", Day, [anna], [bens], "Kent");

        Assert.Equal((1, 1), (data.Profile().RepeatSuspects, data.Profile().RepeatVictims));
        Assert.Equal((1, 1), (data.Profile("Kent").RepeatSuspects, data.Profile("Kent").RepeatVictims));
    }

    [Fact]
    public void One_offence_in_each_of_two_forces_makes_a_repeat_suspect_of_neither()
    {
        var (anna, ben) = (data.Woman(), data.Man());
        data.Offence("8Q", Day, [anna], [ben]).Offence("8Q", Day, [anna], [ben], "Kent");

        Assert.Equal((0, 0), (data.Profile().RepeatSuspects, data.Profile("Kent").RepeatSuspects));
    }

    [Fact]
    public void The_source_says_what_was_counted()
    {
        var provenance = data.Profile().Provenance;

        Assert.Equal(("Offences submitted by forces", data.Path, false), (provenance.Source, provenance.Database, provenance.SampleData));
        Assert.Equal(new DateTime(2026, 9, 30), provenance.AsOf);
    }
}
