namespace Toex.PowerShell.Tests.Measures;

public sealed class GetToexMeasureTests(ModuleFixture module) : IClassFixture<ModuleFixture>
{
    [Fact]
    public void Lists_all_measures_the_default_first()
    {
        var measures = module.Run("Get-ToexMeasure").Succeeded();

        Assert.Equal("RatePer1000", measures[0].Properties["Name"].Value);
        Assert.True(measures.Count > 5);
        Assert.All(measures, m => Assert.False(string.IsNullOrWhiteSpace(m.Properties["Source"].Value as string)));
    }

    [Theory]
    [InlineData("Get-ToexMeasure charge*", "ChargeRate")]
    [InlineData("Get-ToexMeasure -Name Harm, chargerate", "Harm", "ChargeRate")]
    [InlineData("'Harm' | Get-ToexMeasure", "Harm")]
    [InlineData("Get-ToexMeasure Harm | Get-ToexMeasure", "Harm")]
    [InlineData("Get-ToexMeasure zzz*")]
    public void Names_choose(string script, params string[] expected) =>
        Assert.Equal(expected, module.Run(script).Succeeded().Select(m => m.Properties["Name"].Value));

    [Fact]
    public void Unknown_name_is_an_error_and_the_others_still_come()
    {
        var result = module.Run("Get-ToexMeasure nosuch, Harm");

        Assert.Single(result.Output);
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Measure.NotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(("nosuch", System.Management.Automation.ErrorCategory.ObjectNotFound), (error.TargetObject, error.CategoryInfo.Category));
        Assert.Contains("Get-ToexMeasure", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_complete() =>
        Assert.Equal(
            ["Harm", "HarmPer1000"],
            module.Run("[System.Management.Automation.CommandCompletion]::CompleteInput('Get-ToexMeasure -Name ha', 24, $null).CompletionMatches.CompletionText")
                .Succeeded().Select(t => t.ToString()).Order(StringComparer.Ordinal));
}
