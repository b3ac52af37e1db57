using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

[Collection(CmdletCollection.Name)]
public sealed class GetToexVawgProfileTests(SampleFixture sample)
{
    private static readonly string[] Nine =
        ["Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk", "Warwickshire", "West Mercia"];

    [Fact]
    public void Without_a_name_come_the_forces_that_submit() =>
        Assert.Equal(Nine, Forces("Get-ToexVawgProfile"));

    [Theory]
    [InlineData("Get-ToexVawgProfile Essex", "Essex")]
    [InlineData("Get-ToexVawgProfile -PoliceForce Essex, Kent", "Essex", "Kent")]
    [InlineData("Get-ToexVawgProfile E23000028", "Essex")]
    [InlineData("'Essex', 'Kent' | Get-ToexVawgProfile", "Essex", "Kent")]
    [InlineData("Get-ToexForce -PoliceForce Essex | Get-ToexVawgProfile", "Essex")]
    [InlineData("Get-ToexMissingProfile Essex | Get-ToexVawgProfile", "Essex")]
    [InlineData("Compare-ToexForce Essex, Kent | Get-ToexVawgProfile", "Essex", "Kent")]
    [InlineData("Get-ToexForce Essex, Kent | Get-ToexVawgProfile", "Essex", "Kent")]
    [InlineData("Get-ToexVawgProfile Essex | Get-ToexVawgProfile -Months 6", "Essex")]
    [InlineData("[pscustomobject]@{ PoliceForce = 'Kent'; Other = 1 } | Get-ToexVawgProfile", "Kent")]
    [InlineData("Get-ToexVawgProfile w*", "Warwickshire", "West Mercia")]
    [InlineData("Get-ToexVawgProfile Essex, es*", "Essex")]
    [InlineData("Get-ToexVawgProfile zz*")]
    public void Forces_come_by_name_pipeline_property_and_wildcard(string script, params string[] expected) =>
        Assert.Equal(expected, Forces($"{script} | Where-Object PoliceForce -in {string.Join(", ", Nine.Select(n => $"'{n}'"))}"));

    [Theory]
    [InlineData("Get-ToexVawgProfile Essex, Esex, Kent")]
    [InlineData("'Essex', 'Esex', 'Kent' | Get-ToexVawgProfile")]
    public void Unknown_force_is_one_error_and_the_others_still_come(string script)
    {
        var result = sample.Read(script);

        Assert.Equal(["Essex", "Kent"], result.Output.Select(p => p.Get<string>("PoliceForce")));
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Force.NotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Contains("'Esex'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_unknown_force_gives_no_profile_at_all()
    {
        var result = sample.Read("Get-ToexVawgProfile Esex");

        Assert.Empty(result.Output);
        Assert.Single(result.Errors);
    }

    [Fact]
    public void Of_a_window_without_data_nothing_is_known_and_there_is_no_error()
    {
        var profile = Assert.Single(sample.Read("Get-ToexVawgProfile Essex -AsOf 1999-01-31").Succeeded());

        Assert.Equal((null, null, null), (profile.Get("Offences"), profile.Get("RatePer1000"), profile.Get("Harm")));
        Assert.Null(profile.Get("Change"));
        Assert.Null(profile.Get("DomesticShare"));
        Assert.All(profile.List("Months"), m => Assert.Null(m.Get("Offences")));
    }

    [Fact]
    public void Of_a_force_that_submits_nothing_nothing_is_known_when_named()
    {
        var cumbria = Assert.Single(sample.Read("Get-ToexVawgProfile Cumbria").Succeeded());

        Assert.Null(cumbria.Get("Offences"));
        Assert.Null(cumbria.Get("RatePer1000"));
        Assert.Empty(cumbria.List("Months"));
    }

    [Theory]
    [InlineData("2026-06-30", 6, "2026-01-01 to 2026-06-30")]
    [InlineData("2026-06-30", 1, "2026-06-01 to 2026-06-30")]
    [InlineData("2025-02-28", 12, "2024-03-01 to 2025-02-28")]
    [InlineData("2026-09-15", 12, "2025-09-16 to 2026-09-15")]
    public void Window_ends_on_the_day_asked_for(string asOf, int months, string period)
    {
        var profile = Assert.Single(sample.Read($"Get-ToexVawgProfile Essex -AsOf {asOf} -Months {months}").Succeeded());

        Assert.Equal(period, profile.Get("Period"));
        Assert.Equal(period, $"{profile.Get<DateTime>("From"):yyyy-MM-dd} to {profile.Get<DateTime>("To"):yyyy-MM-dd}");
    }

    [Fact]
    public void Window_ends_with_the_latest_offence_where_no_day_is_given() =>
        Assert.Equal(new DateTime(2026, 9, 30), Assert.Single(sample.Read("Get-ToexVawgProfile Essex").Succeeded()).Get("To"));

    [Fact]
    public void Scopes_widen_from_police_to_government_to_all_crime()
    {
        var offences = sample.Read("'Police', 'Government', 'AllCrime' | ForEach-Object { (Get-ToexVawgProfile Essex -Scope $_).Offences }")
            .Succeeded().Select(o => (long)o.BaseObject).ToList();

        Assert.True(offences[0] < offences[1] && offences[1] < offences[2], string.Join(", ", offences));
    }

    [Theory]
    [InlineData("-Months 0")]
    [InlineData("-Months 241")]
    [InlineData("-PoliceForce ''")]
    public void Values_out_of_range_are_refused_by_name(string parameters) =>
        Assert.Equal(["ParameterArgumentValidationError"], sample.Read($"Get-ToexVawgProfile {parameters}").ErrorIds);

    [Fact]
    public void Published_crime_that_is_not_loaded_is_an_error_that_says_how_to_load_it() =>
        Assert.Contains(
            "Import-ToexReference",
            Assert.Single(sample.Read("Get-ToexVawgProfile -Source RecordedCrime").Errors).ErrorDetails.RecommendedAction,
            StringComparison.Ordinal);

    private IEnumerable<string> Forces(string script) => sample.Read(script).Succeeded().Select(p => p.Get<string>("PoliceForce"));
}
