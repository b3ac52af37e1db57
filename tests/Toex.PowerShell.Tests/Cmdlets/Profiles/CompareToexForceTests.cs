using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

[Collection(CmdletCollection.Name)]
public sealed class CompareToexForceTests(SampleFixture sample)
{
    [Fact]
    public void Forces_come_by_rank_and_bear_what_their_profiles_say()
    {
        var result = sample.Read("Get-ToexVawgProfile; Compare-ToexForce").Succeeded();
        var rates = result.Where(r => r.TypeNames[0].EndsWith("#Vawg", StringComparison.Ordinal))
            .ToDictionary(p => p.Get<string>("PoliceForce"), p => p.Get("RatePer1000"));
        var compared = result.Skip(9).ToList();

        Assert.Equal(Enumerable.Range(1, 9), compared.Select(c => c.Get<int>("Rank")));
        Assert.All(compared, c => Assert.Equal((9, "all forces with data"), (c.Get("RankedOf"), c.Get("Against"))));
        Assert.All(compared, c => Assert.Equal(rates[c.Get<string>("PoliceForce")], c.Get("Value")));
    }

    [Theory]
    [InlineData("Compare-ToexForce Norfolk", "Norfolk of 9")]
    [InlineData("Get-ToexForce Norfolk | Compare-ToexForce -Theme Missing", "Norfolk of 9")]
    [InlineData("Compare-ToexForce Norfolk -Against Region", "Norfolk of 6")]
    [InlineData("Compare-ToexForce Kent -Against Region", "Kent of 1")]
    [InlineData("Compare-ToexForce Norfolk -Against Submitting -Theme Visor", "Norfolk of 8")]
    [InlineData("Compare-ToexForce Norfolk -Peer Essex, Kent", "Norfolk of 3")]
    [InlineData("Compare-ToexForce -Peer Essex, Ken*", "Kent of 2", "Essex of 2")]
    [InlineData("Compare-ToexForce zz*")]
    public void Forces_named_are_shown_and_the_group_counts(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(c => $"{c.Get("PoliceForce")} of {c.Get("RankedOf")}"));

    [Theory]
    [InlineData("Vawg", "RatePer1000")]
    [InlineData("Missing", "RatePer1000")]
    [InlineData("Visor", "RegisteredPer100000")]
    [InlineData("Csae", "RatePer1000Children")]
    public void First_measure_of_the_theme_is_the_default(string theme, string measure) =>
        Assert.All(sample.Read($"Compare-ToexForce -Theme {theme}").Succeeded(),
            c => Assert.Equal((theme, measure), (c.Get("Theme"), c.Get("Measure"))));

    [Fact]
    public void Every_measure_of_every_theme_can_be_compared()
    {
        var result = sample.Read("Get-ToexMeasure | ForEach-Object { Compare-ToexForce Essex -Theme $_.Theme -Measure $_.Name }")
            .Succeeded();

        Assert.Equal(sample.Read("Get-ToexMeasure").Succeeded().Count, result.Count);
    }

    [Fact]
    public void Force_without_a_value_comes_last_without_a_rank()
    {
        var compared = sample.Read("Compare-ToexForce -Theme Visor").Succeeded();

        Assert.Equal("Warwickshire", compared[^1].Get("PoliceForce"));
        Assert.Null(compared[^1].Get("Rank"));
        Assert.Null(compared[^1].Get("Value"));
    }

    [Theory]
    [InlineData("Compare-ToexForce -Measure NoSuch", "Toex.Measure.NotFound", ErrorCategory.ObjectNotFound, "NoSuch")]
    [InlineData("Compare-ToexForce -Theme Missing -Measure ChargeRate", "Toex.Measure.NotFound", ErrorCategory.ObjectNotFound,
        "There is no measure 'ChargeRate' in the theme Missing")]
    [InlineData("Compare-ToexForce Esex", "Toex.Force.NotFound", ErrorCategory.ObjectNotFound, "Esex")]
    [InlineData("Compare-ToexForce Essex -Peer Kennt", "Toex.Force.NotFound", ErrorCategory.ObjectNotFound, "Kennt")]
    public void What_is_not_there_is_an_error_that_names_it(string script, string id, ErrorCategory category, string named)
    {
        var result = sample.Read(script);

        Assert.Equal([id], result.ErrorIds);
        Assert.Equal(category, result.Errors[0].CategoryInfo.Category);
        Assert.Contains(named, result.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Month_of_the_signal_is_told_as_a_date_that_can_be_read() =>
        Assert.All(
            sample.Read("Compare-ToexForce").Succeeded(),
            c => Assert.Equal($"{c.Get<DateTime>("SignalMonth"):yyyy-MM-dd}", c.Get("SignalStarts")));

    [Fact]
    public void What_is_shown_is_what_is_filtered_by() => Assert.All(
        sample.Read(
            "Compare-ToexForce | Where-Object { $_.Position -in 'within spread', 'top of spread', 'above spread', 'low in spread', 'below "
                + "spread' }").Succeeded(),
        c => Assert.Equal(
            c.Get("Position"),
                Assert.Single(sample.Read("[Toex.PowerShell.Views.ComparisonText]::Position($args[0])", c).Succeeded()).BaseObject));

    [Theory]
    [InlineData("Format(0.0543, 'Rate')", "0.054")]
    [InlineData("Format(1.6493, 'Rate')", "1.65")]
    [InlineData("Format(145.02, 'Rate')", "145.02")]
    [InlineData("Format(1207, 'Count')", "1,207")]
    [InlineData("Format(0.1044, 'Percentage')", "10.4%")]
    [InlineData("Format(0.1134, 'Change')", "+11.3%")]
    [InlineData("Format(-0.2, 'Change')", "-20.0%")]
    [InlineData("Format($null, 'Rate')", "-")]
    [InlineData("Limits(0.094, 0.153, 'Rate')", "0.09 to 0.15")]
    [InlineData("Limits($null, $null, 'Percentage')", "-")]
    public void Views_write_values_by_the_measures_format_under_any_culture(string call, string expected) =>
        Assert.Equal(
            [expected], sample.Run(
                $"[cultureinfo]::CurrentCulture = [cultureinfo]::new('de-DE'); [Toex.PowerShell.Views.NumberText]::{call}").Succeeded()
                    .Texts());
}
