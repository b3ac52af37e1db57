using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>What the Tab key offers.</summary>
[Collection(CmdletCollection.Name)]
public sealed class CompletionTests(SampleFixture sample)
{
    private const string Completion =
        "[System.Management.Automation.CommandCompletion]::CompleteInput($args[0], $args[0].Length, $null).CompletionMatches | "
            + "ForEach-Object CompletionText";

    [Theory]
    [InlineData("Get-ToexVawgProfile -PoliceForce Ess", "Essex")]
    [InlineData("Get-ToexVawgProfile West", "'West Mercia'", "'West Midlands'", "'West Yorkshire'")]
    [InlineData("Get-ToexVawgProfile 'West Mer", "'West Mercia'")]
    [InlineData("Get-ToexVawgProfile \"west mer", "'West Mercia'")]
    [InlineData("Get-ToexVawgProfile E23000028", "Essex")]
    [InlineData("Get-ToexVawgProfile Essex, Ken", "Kent")]
    [InlineData("Get-ToexSubject -PoliceForce Suff", "Suffolk")]
    [InlineData("Get-ToexForce Herts", "Hertfordshire")]
    [InlineData("Export-ToexChart -Path a.svg -Focus Nor", "Norfolk", "'North Wales'", "'North Yorkshire'", "Northamptonshire",
        "Northumbria")]
    [InlineData("Export-ToexChart -Path a.svg -Measure Charge", "ChargeRate")]
    [InlineData("Export-ToexChart -Path a.svg -Kind T", "Trend")]
    [InlineData("Export-ToexChart -Path a.svg -Kind Trend, ", "Comparison", "Trend", "Funnel", "Breakdown", "Pyramid", "HeatMap",
        "Concentration", "Map", "Overdue", "SmallMultiples")]
    [InlineData("Get-ToexVawgProfile -Scope G", "Government")]
    [InlineData("Get-ToexMissingProfile -Scope ", "All")]
    [InlineData("Get-ToexProfile -Theme Csae -Scope ", "Children")]
    [InlineData("Get-ToexProfile -Theme ", "Csae", "Missing", "Vawg", "Visor")]
    [InlineData("Compare-ToexForce -Theme V", "Vawg", "Visor")]
    [InlineData("Compare-ToexForce -Theme Visor -Measure Visits", "VisitsOverdueShare", "VisitsOverdue", "VisitsDueSoon", "VisitsMade")]
    [InlineData("Compare-ToexForce -Theme Missing -Measure Charge")]
    [InlineData("Compare-ToexForce -Theme NoSuch -Measure R")]
    [InlineData("Compare-ToexForce -Against R", "Region", "RegionalUnit")]
    [InlineData("Compare-ToexForce -Peer Suff", "Suffolk")]
    [InlineData("Get-ToexMeasure -Theme Missing -Name Median", "MedianHours")]
    [InlineData("Get-ToexMissingProfile | Export-ToexChart a.svg -Measure Med", "MedianHours")]
    [InlineData("Get-ToexMissingProfile | Where-Object Incidents -gt 5 | Export-ToexChart a.svg -Measure Charge")]
    [InlineData("Get-ToexProfile -Theme Visor | Export-ToexChart a.svg -Dimension R", "RiskLevels")]
    [InlineData("Get-ToexMissingProfile | Export-ToexChart a.svg -Dimension ", "RiskLevels", "Durations", "FoundBy", "Harms")]
    [InlineData("Export-ToexChart a.svg -Colour D", "Dark")]
    [InlineData("(Get-ToexVawgProfile Essex).Chan", "Change", "ChangeDriver", "ChangeLower", "ChangeUpper")]
    [InlineData("(Get-ToexMissingProfile Essex).Incidents", "Incidents", "IncidentsBefore", "IncidentsPerIndividual")]
    [InlineData("Get-ToexMissingProfile Ess", "Essex")]
    [InlineData("Get-ToexVisorProfile -PoliceForce Nor", "Norfolk", "'North Wales'", "'North Yorkshire'", "Northamptonshire",
        "Northumbria")]
    [InlineData("Get-ToexSubject -Theme M", "Missing")]
    [InlineData("Get-ToexSubject -By B", "Breadth")]
    [InlineData("Get-ToexVawgProfile -Source R", "RecordedCrime")]
    [InlineData("Get-ToexSubject -Role V", "Victim")]
    [InlineData("Import-ToexReference -Kind S", "StreetCrime")]
    public void Values_complete(string input, params string[] expected) => Assert.Equal(expected, Complete(input));

    [Fact]
    public void Measures_and_scopes_complete_from_a_definition_file()
    {
        var folder = sample.NewFolder();
        File.Copy(Path.Combine(Repository.Root, "examples", "themes", "stalking.json"), Path.Combine(folder, "mine.json"));

        string[] Of(string input) =>
            [.. sample.Read($"$null = $ExecutionContext.SessionState.Path.SetLocation($args[1]); {Completion}", input, folder).Succeeded()
                .Texts()];

        Assert.Equal(["DomesticShare"], Of("Compare-ToexForce -Theme ./mine.json -Measure Dom"));
        Assert.Equal(["All", "Females"], Of("Get-ToexProfile -Theme ./mine.json -Scope "));
        Assert.Empty(Of("Get-ToexProfile -Theme ./none.json -Scope "));
    }

    [Fact]
    public void Measures_complete_by_the_theme_of_the_profiles_that_a_variable_holds() =>
        Assert.Equal(
            ["MedianHours"],
            sample.Read($"$global:held = Get-ToexMissingProfile; {Completion}", "$held | Export-ToexChart a.svg -Measure Med").Succeeded()
                .Texts());

    [Fact]
    public void Every_kind_of_chart_is_told_in_the_help()
    {
        var help = File.ReadAllText(Path.Combine(Repository.Root, "en-US", "Toex.PowerShell.dll-Help.xml"));

        Assert.All(Complete("Export-ToexChart -Path a.svg -Kind "), kind => Assert.Matches($@"\b{kind}\b \(", help));
    }

    [Fact]
    public void Without_a_connection_the_forces_that_ship_complete() =>
        Assert.Equal(["Essex"], sample.Run(Completion, "Get-ToexVawgProfile -PoliceForce Ess").Succeeded().Texts());

    [Fact]
    public void Forces_complete_from_the_database_that_the_command_names()
    {
        using var other = new ModuleFixture();
        var database = Assert.Single(other.Run("Connect-ToexDatabase $args[0]", sample.Sample).Succeeded());

        Assert.Equal(
            ["Essex"],
            sample.Run($"$other = $args[1]; {Completion}", "Get-ToexVawgProfile -Database $other -PoliceForce Ess", database).Succeeded()
                .Texts());
    }

    private IEnumerable<string> Complete(string input) => sample.Read(Completion, input).Succeeded().Texts();
}
