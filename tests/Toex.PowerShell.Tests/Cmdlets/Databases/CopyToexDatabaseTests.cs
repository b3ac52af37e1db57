namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>Copy-ToexDatabase from file to file.</summary>
[Collection(CmdletCollection.Name)]
public sealed class CopyToexDatabaseTests(SampleFixture sample)
{
    [Fact]
    public void Copy_holds_what_the_original_does_and_tells_it_table_by_table()
    {
        var path = Path.Combine(sample.NewFolder(), "copy.toex");
        var copied = sample.Write("Copy-ToexDatabase $args[0] -Reason 'Restore test'", path).Succeeded();

        var offences = Assert.Single(copied, t => t.Get<string>("Table") == "offence");
        Assert.True(offences.Get<long>("Rows") > 10_000);
        Assert.Matches("^[0-9a-f]{16}$", offences.Get<string>("Checksum"));
        Assert.All(sample.Run("Connect-ToexDatabase $args[0]; Test-ToexDatabase", path).Succeeded().Skip(1),
            c => Assert.True(c.Get<bool>("Passed")));
    }

    [Fact]
    public void Copying_is_recorded_as_a_disclosure_with_its_reason()
    {
        var path = Path.Combine(sample.NewFolder(), "copy.toex");
        var entry = Assert.Single(
            sample.Write("$null = Copy-ToexDatabase $args[0] -Reason 'For the O''Neill review'; Get-ToexAudit", path).Succeeded());

        Assert.Equal("Disclosure", entry.Get("Kind")!.ToString());
        Assert.Equal("For the O'Neill review", entry.Get("Reason"));
        Assert.Equal(path, entry.Get("Recipient"));
    }

    [Fact]
    public void File_that_is_there_stays_unless_replaced()
    {
        var there = sample.Copy();
        Assert.Equal(["Toex.File.AlreadyExists"], sample.Write("Copy-ToexDatabase $args[0] -Reason 'Restore test'", there).ErrorIds);
        sample.Write("Copy-ToexDatabase $args[0] -Reason 'Restore test' -Force", there).Succeeded();
    }

    [Fact]
    public void WhatIf_copies_and_records_nothing()
    {
        var path = Path.Combine(sample.NewFolder(), "copy.toex");
        sample.Write("Copy-ToexDatabase $args[0] -Reason 'Restore test' -WhatIf", path).Succeeded();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Without_a_reason_nothing_is_copied()
    {
        var path = Path.Combine(sample.NewFolder(), "copy.toex");
        Assert.Equal(["Toex.Audit.ReasonMissing"], sample.Write("Copy-ToexDatabase $args[0]", path).ErrorIds);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Without_a_database_there_is_nothing_to_copy() =>
        Assert.Equal(["Toex.Database.NotConnected"], sample.Run("Copy-ToexDatabase a.toex").ErrorIds);
}
