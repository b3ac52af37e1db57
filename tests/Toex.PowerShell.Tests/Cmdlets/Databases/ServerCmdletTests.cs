using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>Every cmdlet on a database of a server, beside the same one in a file.</summary>
[Collection(CmdletCollection.Name)]
public sealed class ServerCmdletTests(SampleFixture sample) : IDisposable
{
    private TestServer? _server;

    public void Dispose()
    {
        sample.Run("Disconnect-ToexDatabase").Succeeded();
        _server?.Dispose();
    }

    [SqlServerFact]
    public void A_sample_database_on_a_server_answers_as_the_file_does()
    {
        var server = NewServer();
        var created = Assert.Single(sample.Run("New-ToexSampleDatabase -ConnectionString $args[0] -Scale 0.1", server).Succeeded());
        Assert.Equal(Assert.Single(sample.Made.Succeeded()).Get<long>("Offences"), created.Get<long>("Offences"));
        (created.BaseObject as IDisposable)!.Dispose();

        foreach (var script in new[]
                 {
                     "Get-ToexVawgProfile | ForEach-Object { \"$($_.PoliceForce) $($_.Offences) $($_.RatePer1000.ToString('F9')) $($_.Repeat) $($_.Change)\" }",
                     "Get-ToexSubject -PoliceForce Essex -Top 20 -Reason Test | ForEach-Object { \"$($_.Rank) $($_.SubjectId) $($_.Name) $($_.Offences) $($_.TeamNames) $($_.Born)\" }",
                     "Get-ToexForce | ForEach-Object { \"$($_.Code) $($_.Name)\" }",
                     "Get-ToexOffence 8Q, 008/65 | ForEach-Object { \"$($_.Code) $($_.Weight) $($_.Title)\" }",
                     "Test-ToexDatabase | ForEach-Object { \"$($_.Check) $($_.Passed) $($_.Problems)\" }",
                 })
        {
            var there = Lines(sample.Run("$null = Connect-ToexDatabase -ConnectionString $args[0]; " + script, server));
            Assert.NotEmpty(there);
            Assert.Equal(Lines(sample.Read(script)), there);
        }
    }

    [SqlServerFact]
    public void Data_are_loaded_changed_charted_and_audited_on_a_server()
    {
        var server = NewServer();
        sample.Run("(New-ToexDatabase -ConnectionString $args[0]).Dispose()", server).Succeeded();
        Assert.Equal(["Toex.Server.AlreadyMade"], sample.Run("New-ToexDatabase -ConnectionString $args[0]", server).ErrorIds);
        sample.Run("(New-ToexSampleDatabase -ConnectionString $args[0] -Scale 0.05 -Force).Dispose()", server).Succeeded();

        sample.Run("Connect-ToexDatabase -ConnectionString $args[0] -ReadWrite", server).Succeeded();
        Assert.True(
            sample.Module.Run(
                "Set-ToexOffenceWeight 8Q -Weight 99 -Reason Test -Approver Test -Confirm:$false; Get-ToexOffence 8Q | ForEach-Object "
                    + "Weight").Succeeded().Count > 0);
        sample.Module.Run("Get-ToexSubject -PoliceForce Essex -Top 3 -Reason 'O''Neill' -Record").Succeeded();
        Assert.All(sample.Module.Run("Get-ToexAudit").Succeeded(), e => Assert.True(e.Get<bool>("Verified")));
        Assert.Single(sample.Module.Run("Get-ToexVawgProfile | Export-ToexChart $args[0]", Path.Combine(sample.NewFolder(), "server.png"))
            .Succeeded());
        Assert.All(sample.Module.Run("Test-ToexDatabase").Succeeded(), c => Assert.True(c.Get<bool>("Passed"), c.Get<string>("Check")));
    }

    [SqlServerFact]
    public void A_database_is_copied_to_a_server_and_back()
    {
        var server = NewServer();
        var path = Path.Combine(sample.NewFolder(), "back.toex");
        var there = sample.Read("Copy-ToexDatabase -ConnectionString $args[0] -Reason 'Restore test'", server).Succeeded();
        var back = sample.Run("$null = Connect-ToexDatabase -ConnectionString $args[0]; Copy-ToexDatabase $args[1] -Reason 'Restore test'",
            server, path).Succeeded();

        Assert.Equal(there.Select(t => t.ToString()), back.Select(t => t.ToString()));
        Assert.Equal(
            ["Toex.Database.ReadOnly"],
                sample.Run("$null = Connect-ToexDatabase -ConnectionString $args[0]; Set-ToexOffenceWeight 8Q -Weight 1 -Reason why "
                    + "-Approver a -Confirm:$false", server).ErrorIds);
    }

    /// <summary>Signs in as a member of each role; what only a higher one is promised, a lower one is refused without a fault of
    /// Toex.</summary>
    [SqlServerFact]
    public void Every_role_may_what_it_is_promised()
    {
        var server = NewServer();
        sample.Run("(New-ToexSampleDatabase -ConnectionString $args[0] -Scale 0.05).Dispose()", server).Succeeded();
        _server!.Script(File.ReadAllText(Path.Combine(Repository.Root, "module", "sql", "least-privilege.sql")));
        var files = RolePromises.Files(sample.NewFolder());
        sample.Run("Connect-ToexDatabase -ConnectionString $args[0] -ReadWrite", server).Succeeded();
        sample.Module.Run(RolePromises.Prepared, files).Succeeded();
        foreach (var (role, index) in RolePromises.Roles.Select((r, i) => (r, i)))
        {
            using var member = new TestLogin(_server, role);
            var connect =
                $"$null = Connect-ToexDatabase -ConnectionString '{member.ConnectionString.Replace("'", "''", StringComparison.Ordinal)}'";
            foreach (var (promised, script) in RolePromises.All.Where(p => Array.IndexOf(RolePromises.Roles, p.Role) <= index))
            {
                var result = sample.Run(Connecting(promised, script) + script, files);
                Assert.True(result.ErrorIds.Count == 0, $"{role}, promised to {promised}: {script}: {string.Join(", ", result.ErrorIds)}");
                Assert.NotEmpty(result.Succeeded());
            }

            // -ReadWrite, or Toex itself would refuse before the server could.
            foreach (var (promised, script) in RolePromises.All.Where(p => Array.IndexOf(RolePromises.Roles, p.Role) > index))
            {
                var refused = sample.Run(Connecting(promised, script) + script, files).ErrorIds;
                Assert.True(refused.Count > 0 && refused.All(id => id is "Toex.Server.PermissionDenied" or "Toex.Audit.NotWritable"),
                    $"{role}, not promised but to {promised}: {script}: {string.Join(", ", refused)}");
            }

            Assert.Equal(role != RolePromises.Reader, member.May("SELECT MAX(birth_date) AS latest FROM person"));
            Assert.False(member.May("DELETE FROM audit_event WHERE sequence = -1"));
            sample.Run("Disconnect-ToexDatabase").Succeeded();

            string Connecting(string promised, string script) =>
                connect + (promised == RolePromises.Loader || script.Contains("-Record ", StringComparison.Ordinal) ? " -ReadWrite; "
                    : "; ");
        }
    }

    private string NewServer() => (_server = TestServer.Take()).ConnectionString;

    private static List<string?> Lines(ScriptResult result) => [.. result.Succeeded().Select(o => o.ToString())];
}
