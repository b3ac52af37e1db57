using Toex.Data.Errors;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Measures;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Measures;

/// <summary>Measures of every theme that ships.</summary>
public sealed class MeasureTests : IDisposable
{
    private readonly TestDatabase data = new();

    public static TheoryData<string> Themes => [.. ThemeCatalogue.Names];

    public void Dispose() => data.Dispose();

    [Theory]
    [MemberData(nameof(Themes))]
    public void Each_measure_has_a_name_of_its_own_and_says_what_it_is(string theme)
    {
        var measures = ThemeCatalogue.Find(theme).Measures;

        Assert.Equal(measures.Count, measures.Select(m => m.Id.ToUpperInvariant()).Distinct().Count());
        Assert.All(measures, m => Assert.All(new[] { m.Title, m.Definition, m.Unit, m.Source }, text => Assert.NotEmpty(text)));
    }

    [Fact]
    public void Each_measure_has_a_value_in_the_profile_and_monthly_ones_in_each_month()
    {
        var profile = Whole();

        Assert.Equal(profile.Definition.Measures.Select(m => m.Id), profile.Measures.Keys);
        Assert.All(profile.Definition.Measures, m => Assert.NotNull(profile[m.Id].Value));
        Assert.All(profile.Months,
            month => Assert.Equal(profile.Definition.Measures.Where(m => m.IsMonthly).Select(m => m.Id), month.Values.Keys));
        Assert.All(profile.Definition.Measures.Where(m => m.IsMonthly),
            m => Assert.NotNull(profile.Months.Single(x => x.Offences == 3)[m.Id]));
    }

    [Fact]
    public void What_is_known_by_month_has_monthly_values_and_nothing_else() =>
        Assert.Equal(
            ["RatePer1000", "RatePer1000Females", "Offences", "HarmPer1000", "Harm", "DomesticShare", "ChargeRate"],
            TestDatabase.Vawg.Measures.Where(m => m.IsMonthly).Select(m => m.Id));

    [Theory]
    [InlineData("rateper1000", "RatePer1000")]
    [InlineData("ChargeRate", "ChargeRate")]
    public void A_measure_is_found_by_its_name_whatever_its_case(string name, string id) =>
        Assert.Equal(id, TestDatabase.Vawg.MeasureOf(name).Id);

    [Fact]
    public void A_measure_that_the_theme_does_not_have_is_named_with_the_theme()
    {
        var error = Assert.Throws<ToexException>(() => TestDatabase.Vawg.MeasureOf("Nothing"));

        Assert.Equal(("Toex.Measure.NotFound", "There is no measure 'Nothing' in the theme Vawg."), (error.ErrorId, error.Message));
    }

    /// <summary>Essex (1,860,233 people, 953,771 female): 3 offences, 2 domestic, 1 charged, of 4 crimes; Kent (1,855,842, 950,348): 1 of
    /// 1.</summary>
    [Theory]
    [InlineData("RatePer1000", 4 / (1_860.233 + 1_855.842))]
    [InlineData("RatePer1000Females", 4 / (953.771 + 950.348))]
    [InlineData("HarmPer1000", 4 * 56.34971 / (1_860.233 + 1_855.842))]
    [InlineData("ShareOfAllCrime", 4 / 5.0)]
    [InlineData("DomesticShare", 2 / 4.0)]
    [InlineData("ChargeRate", 1 / 4.0)]
    [InlineData("Change", 1 / 2.0)] // Kent's window before is not covered: 3 on 2
    public void A_group_s_value_is_of_all_its_forces_together(string measure, double value)
    {
        var profiles = new[] { Whole(), data.Profile("Kent") };

        Assert.Equal(value, GroupValue.Together(TestDatabase.Vawg.MeasureOf(measure), profiles)!.Value, 9);
    }

    [Theory]
    [InlineData("Offences")]
    [InlineData("TopSuspectsHarmShare")]
    public void A_group_has_no_value_of_what_does_not_add_up(string measure) =>
        Assert.Null(GroupValue.Together(TestDatabase.Vawg.MeasureOf(measure), [Whole()]));

    /// <summary>Wilson's limits of 2 in 3 and 1 in 3; exact limits of 3 on 2, by the binomial's 0.146633 and 0.947255 of 5.</summary>
    [Fact]
    public void Shares_have_Wilson_limits_and_changes_an_interval()
    {
        var profile = Whole();

        Assert.Equal((0.207660, 0.938508), Limits(profile["DomesticShare"]));
        Assert.Equal((0.061492, 0.792340), Limits(profile["ChargeRate"]));
        Assert.Equal((3.0, 2.0, 0.5), (profile["Change"].Numerator, profile["Change"].Denominator, profile["Change"].Value));
        Assert.Equal((-0.828172, 16.959161), Limits(profile["Change"]));
        Assert.Equal((null, null), (profile["Harm"].Lower, profile["TopSuspectsHarmShare"].Upper));

        static (double, double) Limits(MeasureValue value) => (Math.Round(value.Lower!.Value, 6), Math.Round(value.Upper!.Value, 6));
    }

    [Fact]
    public void The_value_of_the_window_before_is_told_of_what_is_known_by_month()
    {
        var profile = Whole();

        // Two of the window before, none domestic or charged.
        Assert.Equal((2.0, 0.0, 0.0), (profile["Offences"].Before, profile["DomesticShare"].Before, profile["ChargeRate"].Before));
        Assert.Equal(2 / 1_860.233, profile["RatePer1000"].Before!.Value, 12);
        Assert.Equal(2 * 56.34971, profile["Harm"].Before!.Value, 9);
        Assert.Equal((null, null, null), (profile["RepeatVictims"].Before, profile["ShareOfAllCrime"].Before, profile["Change"].Before));
        Assert.Null(data.Profile("Kent")["Offences"].Before);
    }

    private ForceProfile Whole()
    {
        if (data.IsEmpty)
        {
            var (anna, ben) = (data.Woman(), data.Man());
            data.Offence("39", "2024-10-01").Offence("39", "2026-03-05").Offences(2, "8Q", "2025-01-01", [anna])
                .Offence("8Q", "2026-03-01", [anna], [ben], domestic: true, outcome: TestDatabase.Charged)
                .Offence("8Q", "2026-03-02", [anna], [ben], domestic: true).Offence("8Q", "2026-03-03", [data.Woman()], [ben])
                .Offence("8Q", "2026-03-03", [anna], force: "Kent");
        }

        return data.Profile();
    }
}
