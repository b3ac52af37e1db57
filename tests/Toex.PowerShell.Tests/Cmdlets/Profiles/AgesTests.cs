namespace Toex.PowerShell.Tests.Cmdlets.Profiles;

[Collection(CmdletCollection.Name)]
public sealed class AgesTests(SampleFixture sample)
{
    [Fact]
    public void Who_the_scope_does_not_count_is_no_zero()
    {
        var shown = Assert.Single(
            sample.Read("[Toex.PowerShell.Views.TableText]::Ages((Get-ToexVawgProfile Essex).Ages)").Succeeded().Texts());

        Assert.Matches(@"0 to 9\s+-\s+-\s+-", shown);
        Assert.Matches(@"18 to 24\s+-\s+[1-9]", shown);
    }
}
