using Toex.Profiles.Measures;
using Toex.Profiles.Vawg;

namespace Toex.Profiles.Tests.Measures;

public sealed class VawgMeasuresTests : IDisposable
{
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Each_measure_has_a_name_of_its_own_and_says_what_it_is()
    {
        Assert.Equal(VawgMeasures.All.Count, VawgMeasures.All.Select(m => m.Id.ToUpperInvariant()).Distinct().Count());
        Assert.All(VawgMeasures.All, m => Assert.All(new[] { m.Title, m.Definition, m.Unit, m.Source }, text => Assert.NotEmpty(text)));
    }

    [Fact]
    public void Each_measure_s_value_is_the_profile_s_property_of_its_name()
    {
        var profile = Whole();

        Assert.All(VawgMeasures.All, m =>
        {
            var property = typeof(VawgProfile).GetProperty(m.Id)!.GetValue(profile);
            Assert.NotNull(property);
            Assert.Equal(Convert.ToDouble(property), m.Value(profile));
        });
    }

    [Fact]
    public void Monthly_values_are_the_month_s_property_of_the_measure_s_name() =>
        Assert.All(VawgMeasures.All.Where(m => m.Monthly is not null), m =>
        {
            var month = Whole().Months.Single(x => x.Offences == 3);
            Assert.Equal(Convert.ToDouble(typeof(VawgMonth).GetProperty(m.Id)!.GetValue(month)), m.Monthly!(month));
        });

    [Theory]
    [InlineData("rateper1000", "RatePer1000")]
    [InlineData("ChargeRate", "ChargeRate")]
    [InlineData("Nothing", null)]
    public void A_measure_is_found_by_its_name_whatever_its_case(string name, string? id) => Assert.Equal(id, VawgMeasures.Find(name)?.Id);

    /// <summary>Essex (1,860,233 people, 953,771 female): 3 offences, 2 domestic, 1 charged, of 4 crimes; Kent (1,855,842, 950,348): 1 of 1.</summary>
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

        Assert.Equal(value, VawgMeasures.Find(measure)!.Group!(profiles)!.Value, 9);
    }

    private VawgProfile Whole()
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
