using Toex.Profiles.Measures;

namespace Toex.Profiles.Tests.Measures;

/// <summary>What another scope counts, or published figures do, is never called what the theme's first scope is.</summary>
public sealed class CountedMeasureTests
{
    private const string Anyone = "violent and sexual offences against anyone";

    [Theory]
    [InlineData("RatePer1000", "Violent and sexual offences against anyone per 1,000 people")]
    [InlineData("Change", "Change in violent and sexual offences against anyone")]
    [InlineData("DomesticShare", "Domestic share of violent and sexual offences against anyone")]
    [InlineData("HarmPer1000", "Harm of violent and sexual offences against anyone per 1,000 people")]
    [InlineData("ChargeRate", "Charge rate of violent and sexual offences against anyone")]
    [InlineData("RepeatVictims", "Repeat victims of violent and sexual offences against anyone")]
    [InlineData("ShareOfAllCrime", "Share of all recorded crime in violent and sexual offences against anyone")]
    [InlineData("AllCrimeSeverityScore", "Severity score of all recorded crime per head")]
    public void Titles_name_what_is_counted(string id, string title) =>
        Assert.Equal(title, CountedMeasure.Worded(TestDatabase.Vawg.MeasureOf(id), "VAWG offences", Anyone).Title);

    [Fact]
    public void Definitions_and_units_do_too()
    {
        var share = CountedMeasure.Worded(TestDatabase.Vawg.MeasureOf("DomesticShare"), "VAWG offences", Anyone);

        Assert.Equal("Share of violent and sexual offences against anyone that are flagged as domestic abuse.", share.Definition);
        Assert.Equal("Share of violent and sexual offences against anyone", share.Unit);
        Assert.Equal(Anyone, share.PerMeaning);
    }

    [Fact]
    public void The_first_scope_is_called_what_the_theme_calls_it()
    {
        var (measure, counted) = (TestDatabase.Vawg.MeasureOf("DomesticShare"),
            CountedMeasure.Worded(TestDatabase.Vawg.MeasureOf("DomesticShare"), "VAWG offences", null));

        Assert.Equal((measure.Title, measure.Definition, "VAWG offences"), (counted.Title, counted.Definition, counted.PerMeaning));
    }
}
