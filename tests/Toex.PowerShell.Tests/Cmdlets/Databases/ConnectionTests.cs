namespace Toex.PowerShell.Tests.Cmdlets.Databases;

[Collection(CmdletCollection.Name)]
public sealed class ConnectionTests(SampleFixture sample)
{
    [Fact]
    public void Connection_is_read_only_unless_asked_for_writing()
    {
        Assert.True(Assert.Single(sample.Run("Connect-ToexDatabase $args[0]", sample.Sample).Succeeded()).Get<bool>("ReadOnly"));
        Assert.False(
            Assert.Single(sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", sample.Copy()).Succeeded()).Get<bool>("ReadOnly"));
    }

    [Fact]
    public void Connection_tells_what_it_is_connected_to()
    {
        var database = Assert.Single(sample.Read("Get-ToexDatabase").Succeeded());

        Assert.Equal(sample.Sample, database.Get("Location"));
        Assert.StartsWith("DuckDB", database.Get<string>("Engine"), StringComparison.Ordinal);
        Assert.Equal(
            (5, true, true), (database.Get<int>("SchemaVersion"), database.Get<bool>("Connected"), database.Get<bool>("SampleData")));
        Assert.Equal(sample.Sample + ".audit.jsonl", database.Get("AuditJournal"));
    }

    [Fact]
    public void Path_comes_by_property_name_and_relative_to_where_the_session_stands()
    {
        Assert.Single(sample.Run("[System.IO.FileInfo]$args[0] | Connect-ToexDatabase", sample.Sample).Succeeded());
        Assert.Single(sample.Run("Connect-ToexDatabase ./sample.toex").Succeeded());
    }

    [Fact]
    public void Connecting_again_to_the_same_file_changes_the_mode()
    {
        var result = sample.Run(
            "Connect-ToexDatabase $args[0]; Connect-ToexDatabase $args[0] -ReadWrite; Connect-ToexDatabase $args[0]", sample.Copy());

        Assert.Equal([true, false, true], result.Succeeded().Select(d => d.Get<bool>("ReadOnly")));
    }

    [Fact]
    public void Failed_connection_leaves_the_one_before()
    {
        var result = sample.Read("try { Connect-ToexDatabase ./none.toex } catch { }; Get-ToexForce Essex");

        Assert.Equal(["Essex"], result.Output.Texts());
    }

    [Fact]
    public void Without_a_connection_there_is_no_database_and_closing_does_nothing() =>
        Assert.Empty(sample.Run("Disconnect-ToexDatabase; Get-ToexDatabase").Succeeded());

    [Theory]
    [InlineData("Get-ToexVawgProfile")]
    [InlineData("'Essex', 'Kent' | Get-ToexVawgProfile")]
    [InlineData("Get-ToexSubject -Reason test")]
    [InlineData("Get-ToexAudit")]
    [InlineData("Test-ToexDatabase")]
    [InlineData("Set-ToexOffenceWeight 8/67 1 -Reason why -Approver b")]
    [InlineData("Import-ToexReference ./a.csv -Kind StreetCrime")]
    public void Without_a_connection_one_error_says_what_to_do(string script)
    {
        var error = Assert.Single(sample.Run(script).Errors);

        Assert.StartsWith("Toex.Database.NotConnected,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Connect-ToexDatabase", error.ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Fact]
    public void Forces_and_offences_that_ship_are_found_without_a_connection() =>
        Assert.Equal(["Essex", "Kent", "8Q Stalking"], sample.Run("Get-ToexForce Essex, Kent; Get-ToexOffence 8Q").Succeeded().Texts());

    [Fact]
    public void Closed_connection_is_a_clear_error()
    {
        var result =
            sample.Run("$d = Connect-ToexDatabase $args[0]; Disconnect-ToexDatabase; $d.Connected; Get-ToexVawgProfile -Database $d",
                sample.Sample);

        Assert.Equal(false, Assert.Single(result.Output).BaseObject);
        Assert.Equal(["Toex.Database.Closed"], result.ErrorIds);
    }

    [Fact]
    public void Database_parameter_chooses_between_two_that_are_open()
    {
        sample.Run("Connect-ToexDatabase $args[0]", sample.Sample).Succeeded();
        using var other = new ModuleFixture();
        var empty = Path.Combine(sample.NewFolder(), "empty.toex");
        var database = Assert.Single(other.Run("$null = New-ToexDatabase $args[0]; Connect-ToexDatabase $args[0]", empty).Succeeded());

        var offences = sample.Module.Run(
            "(Get-ToexVawgProfile Essex -AsOf 2026-09-30).Offences; (Get-ToexVawgProfile Essex -AsOf 2026-09-30 -Database "
                + "$args[0]).Offences", database).Succeeded();

        Assert.True((long)offences[0].BaseObject > 0);
        Assert.Null(offences[1]);
    }

    [Fact]
    public void Disconnecting_another_database_keeps_the_sessions_own()
    {
        using var other = new ModuleFixture();
        var copy = sample.Copy();
        var database = Assert.Single(other.Run("Connect-ToexDatabase $args[0]", copy).Succeeded());

        var left = sample.Read("$args[0] | Disconnect-ToexDatabase; (Get-ToexDatabase).Connected; $args[0].Connected", database)
            .Succeeded();

        Assert.Equal([true, false], left.Select(o => (bool)o.BaseObject));
        Assert.Equal(["Toex.Database.Closed"], other.Run("Get-ToexForce Essex").ErrorIds);
    }

    [Fact]
    public void Sessions_of_two_runspaces_are_their_own()
    {
        sample.Run("Connect-ToexDatabase $args[0]", sample.Sample).Succeeded();
        using var other = new ModuleFixture();

        Assert.Empty(other.Run("Get-ToexDatabase").Succeeded());
    }
}
