namespace Toex.PowerShell.Tests.Cmdlets.Reference;

[Collection(CmdletCollection.Name)]
public sealed class GetToexOffenceTests(SampleFixture sample)
{
    [Theory]
    [InlineData("Get-ToexOffence 8/65, 008/65, 00865", "008/65", "008/65", "008/65")]
    [InlineData("'8Q', '8/67' | Get-ToexOffence", "8Q", "008/67")]
    [InlineData("Get-ToexOffence 8Q | Get-ToexOffence", "8Q")]
    [InlineData("Get-ToexOffence -Title 'Stalking*fear*'", "008/65")]
    [InlineData("Get-ToexOffence -Title 'no such title*'")]
    public void Offences_are_found_by_any_spelling_of_the_code_and_by_title(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Select(o => o.Get<string>("Code")));

    [Fact]
    public void Offence_tells_theme_weight_and_where_the_weight_comes_from()
    {
        var offences = sample.Read("Get-ToexOffence 8Q, 8/65, 8/67").Succeeded();

        Assert.Equal(["published", "inherited", "override"], offences.Select(o => o.Get<string>("WeightBasis")));
        Assert.All(offences, o => Assert.True(o.Get<decimal>("Weight") > 0));
        Assert.Equal("Stalking and harassment", offences[0].Get("Theme"));
        Assert.NotEmpty(offences[2].Get<string>("Reason"));
        Assert.NotEmpty(offences[2].Get<string>("Approver"));
    }

    [Fact]
    public void Unknown_code_is_one_error_and_the_others_still_come()
    {
        var result = sample.Read("'8Q', 'zz9', '8/67' | Get-ToexOffence");

        Assert.Equal(2, result.Output.Count);
        Assert.Equal(["Toex.Offence.NotFound"], result.ErrorIds);
        Assert.Equal("zz9", result.Errors[0].TargetObject);
    }
}
