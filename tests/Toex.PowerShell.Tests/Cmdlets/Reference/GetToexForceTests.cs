namespace Toex.PowerShell.Tests.Cmdlets.Reference;

[Collection(CmdletCollection.Name)]
public sealed class GetToexForceTests(SampleFixture sample)
{
    [Fact]
    public void Without_a_name_come_the_43_territorial_forces() =>
        Assert.Equal([43, 43], sample.Read("@(Get-ToexForce).Count; @(Get-ToexForce | Where-Object IsTerritorial).Count").Succeeded()
            .Select(c => (int)c.BaseObject));

    [Theory]
    [InlineData("Get-ToexForce Essex", "Essex")]
    [InlineData("Get-ToexForce E23000028", "Essex")]
    [InlineData("Get-ToexForce 'essex police'", "Essex")]
    [InlineData("Get-ToexForce Herts, 'London, City of', 'west mercia'", "Hertfordshire", "City of London", "West Mercia")]
    [InlineData("'Kent', 'Essex' | Get-ToexForce", "Kent", "Essex")]
    [InlineData("[pscustomobject]@{ PoliceForce = 'Kent' }, [pscustomobject]@{ ForceCode = 'E23000028' } | Get-ToexForce", "Kent", "Essex")]
    [InlineData("Get-ToexForce Kent | Get-ToexForce", "Kent")]
    [InlineData("Get-ToexForce Essex, Essex, E23000028", "Essex")]
    [InlineData("Get-ToexForce 'British Transport Police'", "British Transport Police")]
    [InlineData("Get-ToexForce w*mer*", "West Mercia")]
    [InlineData("Get-ToexForce '[ek]??[et]*' | Where-Object Submits", "Essex", "Kent")]
    [InlineData("Get-ToexForce zz*")]
    public void Forces_are_found_by_any_spelling_and_by_wildcards(string script, params string[] expected) =>
        Assert.Equal(expected, sample.Read(script).Succeeded().Texts());

    [Fact]
    public void Bodies_that_are_no_territorial_force_come_with_wildcards_only_when_asked_for()
    {
        Assert.DoesNotContain("British Transport Police", sample.Read("Get-ToexForce Brit*").Succeeded().Texts());
        Assert.Contains("British Transport Police", sample.Read("Get-ToexForce Brit* -IncludeNonTerritorial").Succeeded().Texts());
    }

    [Fact]
    public void Unknown_name_is_one_error_with_near_names_and_the_others_still_come()
    {
        var result = sample.Read("Get-ToexForce Esex, Kent");

        Assert.Equal(["Kent"], result.Output.Texts());
        var error = Assert.Single(result.Errors);
        Assert.StartsWith("Toex.Force.NotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("Esex", error.TargetObject);
        Assert.Contains("'Essex'", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }
}
