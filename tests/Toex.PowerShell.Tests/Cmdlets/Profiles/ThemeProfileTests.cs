using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

/// <summary>Get-ToexMissingProfile, Get-ToexVisorProfile and Get-ToexProfile: what holds for every theme.</summary>
[Collection(CmdletCollection.Name)]
public sealed class ThemeProfileTests(SampleFixture sample)
{
    [Theory]
    [InlineData("Get-ToexMissingProfile Essex", "Essex")]
    [InlineData("Get-ToexForce Essex, Kent | Get-ToexMissingProfile", "Essex", "Kent")]
    [InlineData("'Kent' | Get-ToexVisorProfile", "Kent")]
    [InlineData("Get-ToexForce Norfolk | Get-ToexVisorProfile", "Norfolk")]
    [InlineData("Get-ToexMissingProfile Essex | Get-ToexVisorProfile", "Essex")]
    [InlineData("[pscustomobject]@{ ForceCode = 'E23000028' } | Get-ToexProfile -Theme Csae", "Essex")]
    [InlineData("Get-ToexProfile Es* -Theme Missing", "Essex")]
    [InlineData("Get-ToexProfile -PoliceForce Kent, Essex", "Essex", "Kent")]
    public void Forces_come_by_name_pipeline_property_and_wildcard(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(p => p.Get<string>("PoliceForce")));

    [Theory]
    [InlineData("Get-ToexMissingProfile", "Missing")]
    [InlineData("Get-ToexVisorProfile", "Visor")]
    [InlineData("Get-ToexProfile", "Vawg")]
    [InlineData("Get-ToexProfile -Theme missing", "Missing")]
    [InlineData("Get-ToexProfile -Theme Csae", "Csae")]
    public void Nine_forces_come_with_every_measure_of_the_theme_as_a_property(string script, string theme)
    {
        var profiles = sample.Read(script).Succeeded();
        var measures = sample.Read($"Get-ToexMeasure -Theme {theme}").Succeeded().Select(m => m.Get<string>("Name"));

        Assert.Equal(9, profiles.Count);
        Assert.All(profiles, p => Assert.Equal((theme, $"Toex.Profiles.ForceProfile#{theme}"), (p.Get("Theme"), p.TypeNames[0])));
        Assert.All(measures, m => Assert.All(profiles, p => p.Get(m)));
    }

    [Theory]
    [InlineData("Get-ToexMissingProfile Essex", "Incidents", "RiskLevels, Durations, FoundBy, Harms", "Incidents")]
    [InlineData("Get-ToexVisorProfile Essex -AsOf 2026-09-30", "Managed", "RiskLevels, Categories, Levels", null)]
    [InlineData("Get-ToexProfile Essex -Theme Csae", "Offences", "OffenceThemes, Outcomes, Locations", "Offences")]
    public void Groups_and_months_add_up_to_the_whole(string script, string count, string breakdowns, string? monthly)
    {
        var profile = Assert.Single(sample.Read(script).Succeeded());
        var whole = profile.Get<long>(count);

        Assert.True(whole > 0);
        Assert.All(breakdowns.Split(", "), b => Assert.Equal(whole, profile.List(b).Sum(g => g.Get<long>("Count"))));
        Assert.Equal(12, profile.List("Months").Count);
        if (monthly is not null)
        {
            Assert.Equal(whole, profile.List("Months").Sum(m => m.Get<long>(monthly)));
        }
    }

    [Fact]
    public void Overdue_levels_bear_the_bands_and_add_up()
    {
        var visor = Assert.Single(sample.Read("Get-ToexVisorProfile Essex").Succeeded());
        var levels = PSObject.AsPSObject(visor.Get("Backlog")!).List("Levels");

        Assert.Equal(
            visor.Get<long>("VisitsOverdue"),
            levels.Sum(l => new[] { "Up to 28 days", "29 to 90 days", "91 to 180 days", "Over 180 days" }.Sum(b => l.Get<long>(b))));
    }

    [Theory]
    [InlineData("Get-ToexMissingProfile Essex", "Provenance")]
    [InlineData("Get-ToexVisorProfile Essex", "Provenance")]
    [InlineData("(Get-ToexMissingProfile Essex).Months", "Complete")]
    [InlineData("(Get-ToexVisorProfile Essex).Months", "Complete")]
    [InlineData("Compare-ToexForce Essex", "Position Signal")]
    [InlineData("Get-ToexSubject Essex -Theme Missing -Top 1 -Reason test", "Role Under18")]
    [InlineData("Get-ToexSubject Essex -Theme Visor -Top 1 -AcrossThemes -Reason test", "Role Under18")]
    [InlineData("Get-ToexSubject Essex -Top 1 -Reason test", "Role Under18")]
    public void Columns_are_what_a_row_of_a_file_can_hold(string script, string words)
    {
        var item = sample.Read(script).Succeeded()[0];
        var columns = Assert.IsType<PSPropertySet>(item.Members["Columns"]).ReferencedPropertyNames;

        Assert.NotEmpty(columns);
        Assert.All(columns, c => Assert.True(item.Get(c) is null or string or long or int or double || words.Split(' ').Contains(c), c));
        Assert.DoesNotContain(columns, c => item.Get(c) is DateTime);
    }

    [Theory]
    [InlineData("Get-ToexProfile -Theme NoSuch", "Toex.Theme.NotFound", "NoSuch")]
    [InlineData("Compare-ToexForce -Theme NoSuch", "Toex.Theme.NotFound", "NoSuch")]
    [InlineData("Get-ToexSubject -Theme NoSuch -Reason test", "Toex.Theme.NotFound", "NoSuch")]
    [InlineData("Get-ToexMeasure -Theme NoSuch", "Toex.Theme.NotFound", "NoSuch")]
    [InlineData("Get-ToexProfile -Theme ./none.json", "Toex.File.NotFound", "none.json")]
    [InlineData("Get-ToexMissingProfile -Scope Police", "Toex.Theme.NoScope", "Police")]
    [InlineData("Get-ToexProfile -Theme Csae -Scope Government", "Toex.Theme.NoScope", "Government")]
    [InlineData("Get-ToexMissingProfile Esex", "Toex.Force.NotFound", "Esex")]
    [InlineData("Get-ToexVisorProfile -Source RecordedCrime", "NamedParameterNotFound", "Source")]
    [InlineData("Get-ToexMissingProfile -Source RecordedCrime", "NamedParameterNotFound", "Source")]
    [InlineData("Get-ToexProfile -Theme Missing -Source RecordedCrime", "NamedParameterNotFound", "Source")]
    public void What_is_not_there_is_an_error_that_names_it(string script, string id, string named)
    {
        var result = sample.Read(script);

        Assert.Empty(result.Output);
        Assert.Equal([id], result.ErrorIds);
        Assert.Contains(named, result.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_window_without_data_nothing_is_known()
    {
        var essex = Assert.Single(sample.Read("Get-ToexMissingProfile Essex -AsOf 1999-01-31").Succeeded());

        Assert.Equal((null, null), (essex.Get("Incidents"), essex.Get("RatePer1000")));
        Assert.Null(essex.Get("Change"));
        Assert.Null(essex.Get("ChildShare"));
    }

    [Theory]
    [InlineData("Get-ToexMissingProfile Cumbria", "Incidents")]
    [InlineData("Get-ToexVisorProfile Cumbria", "Managed")]
    public void Of_a_force_that_submits_nothing_nothing_is_known(string script, string count)
    {
        var cumbria = Assert.Single(sample.Read(script).Succeeded());

        Assert.Null(cumbria.Get(count));
        Assert.Empty(cumbria.List("Months"));
        Assert.Null(cumbria.Get("Backlog"));
    }
}
