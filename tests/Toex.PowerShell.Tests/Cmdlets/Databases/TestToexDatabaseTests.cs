namespace Toex.PowerShell.Tests.Cmdlets.Databases;

[Collection(CmdletCollection.Name)]
public sealed class TestToexDatabaseTests(SampleFixture sample)
{
    [Fact]
    public void Sample_passes_every_check()
    {
        var checks = sample.Read("Test-ToexDatabase").Succeeded();

        Assert.True(checks.Count > 10);
        Assert.All(checks, c => Assert.True(c.Get<bool>("Passed"), c.Get<string>("Check")));
        Assert.All(checks, c => Assert.Equal(0L, c.Get("Problems")));
    }

    [Fact]
    public void Fault_shows_with_how_many_and_what_it_means()
    {
        var copy = sample.Copy();
        sample.Read("Get-ToexDatabase");
        EngineDatabase.Execute(
            copy, "UPDATE offence SET committed_date = CAST(recorded_date + INTERVAL 9 DAY AS DATE) WHERE offence_id <= 3");

        var failed = sample.Run("$null = Connect-ToexDatabase $args[0]; Test-ToexDatabase | Where-Object Passed -eq $false", copy)
            .Succeeded();

        var check = Assert.Single(failed);
        Assert.Equal(3L, check.Get("Problems"));
        Assert.NotEmpty(check.Get<string>("Meaning"));
    }
}
