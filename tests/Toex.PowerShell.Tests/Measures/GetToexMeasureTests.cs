namespace Toex.PowerShell.Tests.Measures;

public sealed class GetToexMeasureTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    [Fact]
    public void Lists_all_measures_the_default_first()
    {
        var measures = module.Run("Get-ToexMeasure -Theme Vawg").Succeeded();

        Assert.Equal("RatePer1000", measures[0].Properties["Name"].Value);
        Assert.True(measures.Count > 5);
        Assert.All(measures, m => Assert.False(string.IsNullOrWhiteSpace(m.Properties["Source"].Value as string)));
    }

    [Theory]
    [InlineData("Get-ToexMeasure charge* -Theme Vawg", "ChargeRate")]
    [InlineData("Get-ToexMeasure -Name Harm, chargerate -Theme Vawg", "Harm", "ChargeRate")]
    [InlineData("'Harm' | Get-ToexMeasure -Theme Vawg", "Harm")]
    [InlineData("Get-ToexMeasure Harm -Theme Vawg | Get-ToexMeasure", "Harm")]
    [InlineData("Get-ToexMeasure zzz*")]
    public void Names_choose(string script, params string[] expected) =>
        Assert.Equal(expected, module.Run(script).Succeeded().Select(m => m.Properties["Name"].Value));

    [Fact]
    public void Without_a_theme_come_the_measures_of_all_of_them() =>
        Assert.Equal(
            ["Csae", "Missing", "Vawg", "Visor"],
            module.Run("Get-ToexMeasure").Succeeded().Select(m => (string)m.Properties["Theme"].Value).Distinct());

    [Theory]
    [InlineData("Missing", "RatePer1000", "ChildrenTriggered")]
    [InlineData("Visor", "RegisteredPer100000", "OrdersBreached")]
    [InlineData("Csae", "RatePer1000Children", "TopSuspectsHarmShare")]
    public void Themes_measures_come_in_its_own_order(string theme, string first, string last)
    {
        var names = module.Run($"Get-ToexMeasure -Theme {theme}").Succeeded().Select(m => m.Properties["Name"].Value).ToList();

        Assert.Equal((first, last), (names[0], names[^1]));
    }

    [Fact]
    public void Measure_of_another_theme_is_an_error_that_names_both()
    {
        var error = Assert.Single(module.Run("Get-ToexMeasure ChargeRate -Theme Missing").Errors);

        Assert.StartsWith("Toex.Measure.NotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Missing", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("'ChargeRate'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_name_is_an_error_and_the_others_still_come()
    {
        var result = module.Run("Get-ToexMeasure nosuch, Harm -Theme Vawg");

        Assert.Single(result.Output);
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Measure.NotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(
            ("nosuch", System.Management.Automation.ErrorCategory.ObjectNotFound), (error.TargetObject, error.CategoryInfo.Category));
        Assert.Contains("Get-ToexMeasure", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_complete() =>
        Assert.Equal(
            ["Harm", "HarmPer1000"],
            module.Run("[System.Management.Automation.CommandCompletion]::CompleteInput('Get-ToexMeasure -Theme Vawg -Name ha', 36, "
                + "$null).CompletionMatches.CompletionText")
                .Succeeded().Select(t => t.ToString()).Order(StringComparer.Ordinal));
}
