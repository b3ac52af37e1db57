using System.Management.Automation;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>Files that are no profile database, or cannot be used now.</summary>
[Collection(CmdletCollection.Name)]
public sealed class DatabaseErrorTests(SampleFixture sample)
{
    [Theory]
    [InlineData("./none.toex", "Toex.Database.NotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("./no/such/folder.toex", "Toex.Database.NotFound", ErrorCategory.ObjectNotFound)]
    [InlineData(".", "Toex.Database.NotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Env:/PATH", "Toex.File.NotFileSystem", ErrorCategory.InvalidArgument)]
    [InlineData("Nodrive:/a.toex", "Toex.File.NoDrive", ErrorCategory.ObjectNotFound)]
    public void Missing_file_is_an_error(string path, string id, ErrorCategory category)
    {
        var error = Assert.Single(sample.Run("Connect-ToexDatabase $args[0]", path).Errors);

        Assert.StartsWith(id + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.NotEmpty(error.ErrorDetails.RecommendedAction);
    }

    [Fact]
    public void Text_file_is_no_database() => Rejected("just text", "Toex.Database.Corrupt");

    [Fact]
    public void Empty_file_is_no_database() => Rejected("", "Toex.Database.Corrupt");

    [Fact]
    public void File_cut_short_is_damaged()
    {
        var copy = sample.Copy();
        using (var file = new FileStream(copy, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal(["Toex.Database.Corrupt"], sample.Run("Connect-ToexDatabase $args[0]", copy).ErrorIds);
    }

    [Fact]
    public void Database_of_something_else_is_foreign_and_stays_as_it_was()
    {
        sample.Read("Get-ToexDatabase");
        var path = Path.Combine(sample.NewFolder(), "other.duckdb");
        EngineDatabase.Execute(path, "CREATE TABLE t (i INTEGER)");
        var before = File.ReadAllBytes(path);

        Assert.Equal(["Toex.Database.Foreign"], sample.Run("Connect-ToexDatabase $args[0]", path).ErrorIds);
        Assert.Equal(["Toex.Database.Foreign"], sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", path).ErrorIds);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Database_of_a_newer_Toex_is_refused_by_version()
    {
        var copy = sample.Copy();
        sample.Read("Get-ToexDatabase");
        EngineDatabase.Execute(
            copy, "INSERT INTO schema_version SELECT 99, name, applied_utc, module_version FROM schema_version WHERE version = 1");

        var error = Assert.Single(sample.Run("Connect-ToexDatabase $args[0]", copy).Errors);

        Assert.StartsWith("Toex.Database.NewerSchema,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("99", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Second_writer_in_this_process_is_told_to_wait()
    {
        var copy = sample.Copy();
        using var other = new ModuleFixture();
        other.Run("Connect-ToexDatabase $args[0] -ReadWrite", copy).Succeeded();

        Assert.Equal(["Toex.Database.Busy"], sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", copy).ErrorIds);
        Assert.Equal(["Toex.Database.Busy"], sample.Run("Connect-ToexDatabase $args[0]", copy).ErrorIds);
        other.Run("Disconnect-ToexDatabase").Succeeded();
        Assert.Single(sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", copy).Succeeded());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-ReadWrite")]
    public void Another_process_cannot_connect_beside_a_writer(string mode)
    {
        var copy = sample.Copy();
        sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", copy).Succeeded();

        var other = HostProcess.Command($"Connect-ToexDatabase '{copy}' {mode}; $Error[0].FullyQualifiedErrorId");

        Assert.StartsWith("Toex.Database.Busy,", other.Output, StringComparison.Ordinal);
        Assert.Contains("Disconnect-ToexDatabase", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_process_reads_beside_readers()
    {
        sample.Run("Connect-ToexDatabase $args[0]", sample.Sample).Succeeded();

        Assert.Equal(["Essex"],
            HostProcess.Command($"$null = Connect-ToexDatabase '{sample.Sample}'; (Get-ToexForce Essex).Name").Succeeded().Lines);
    }

    [Theory]
    [InlineData("Set-ToexOffenceWeight 8/67 -Weight 1 -Reason why -Approver b")]
    [InlineData("'8/67', '8/68' | ForEach-Object { [pscustomobject]@{ Code = $_; Weight = 1; Reason = 'why'; Approver = 'b' } } | "
        + "Set-ToexOffenceWeight")]
    [InlineData("Set-ToexOffenceWeight 8/67 -Weight 1 -Reason why -Approver b -WhatIf")]
    [InlineData("Import-ToexReference ./none.csv -Kind StreetCrime")]
    [InlineData("Get-ToexSubject Essex -Reason why -Record")]
    public void Writers_refuse_a_read_only_connection_at_once(string script)
    {
        var journal = sample.Sample + ".audit.jsonl";
        var entries = File.Exists(journal) ? File.ReadAllLines(journal).Length : 0;

        var result = sample.Read(script);

        Assert.Equal(["Toex.Database.ReadOnly"], result.ErrorIds);
        Assert.Empty(result.Output);
        Assert.Equal(entries, File.Exists(journal) ? File.ReadAllLines(journal).Length : 0);
    }

    private void Rejected(string content, string id)
    {
        var path = Path.Combine(sample.NewFolder(), "not.toex");
        File.WriteAllText(path, content);

        Assert.Equal([id], sample.Run("Connect-ToexDatabase $args[0]", path).ErrorIds);
        Assert.Equal([id], sample.Run("Connect-ToexDatabase $args[0] -ReadWrite", path).ErrorIds);
        Assert.Equal(content, File.ReadAllText(path));
    }
}
