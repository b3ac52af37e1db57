using System.Management.Automation;
using System.Text;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>Ctrl+C stops at once, leaves nothing half-written, and the session goes on.</summary>
[Collection(CmdletCollection.Name)]
public sealed class StopTests(SampleFixture sample)
{
    /// <summary>Far more than a loaded machine takes to stop. What is not stopped ends in another state, or never.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(20)]
    [InlineData(70)]
    [InlineData(150)]
    [InlineData(310)]
    public void Queries_stop_wherever_they_are_and_the_connection_stays_usable(int milliseconds)
    {
        sample.Read("Get-ToexDatabase").Succeeded();

        Stop(
            """
            while ($true) {
                Get-ToexVawgProfile | Out-Null
                Get-ToexSubject -Reason 'to be stopped' | Out-Null
                Test-ToexDatabase | Out-Null
            }
            """,
            shell => Thread.Sleep(milliseconds));

        Assert.Equal(9, sample.Module.Run("Get-ToexVawgProfile").Succeeded().Count);
        Assert.All(sample.Module.Run("Get-ToexSubject Essex -Reason test | Out-Null; Get-ToexAudit").Succeeded(),
            e => Assert.True(e.Get<bool>("Verified")));
    }

    [Theory]
    [InlineData("New-ToexSampleDatabase")]
    [InlineData("New-ToexSampleDatabase -Force")]
    public void Making_sample_data_stops_and_leaves_the_folder_as_it_was(string maker)
    {
        var folder = sample.NewFolder();
        var path = Path.Combine(folder, "new.toex");
        if (maker.Contains("-Force", StringComparison.Ordinal))
        {
            File.Copy(sample.Sample, path);
        }

        var before = Directory.GetFiles(folder);
        sample.Run("Get-ToexDatabase").Succeeded();
        Stop(
            $"{maker} -Path '{path}' -Scale 20",
            shell => Until(shell, () => ModuleFixture.Progress(shell)
                .Any(p => p.StatusDescription.Contains("offence", StringComparison.OrdinalIgnoreCase))));

        Assert.Equal(before, Directory.GetFiles(folder));
        Assert.All(before, f => Assert.Equal(File.ReadAllBytes(sample.Sample), File.ReadAllBytes(f)));
    }

    [Fact]
    public void Loading_stops_and_leaves_the_tables_as_they_were()
    {
        var file = Path.Combine(sample.NewFolder(), "large.csv");
        var rows = new StringBuilder(
            "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of "
                + "Offences\n");
        for (var i = 0; i < 1_000_000; i++)
        {
            rows.Append("2017/18,1,Essex,Stalking,Violence against the person,Stalking and harassment,8Q,").Append(i % 500).Append('\n');
        }

        File.WriteAllText(file, rows.ToString());
        sample.Write("Get-ToexDatabase").Succeeded();
        Stop($"Import-ToexReference -Kind RecordedCrime -Path '{file}'", shell => Until(shell, () => shell.Streams.Progress.Count > 0));

        Assert.Equal(["Toex.Profile.NoRecordedCrime"], sample.Module.Run("Get-ToexVawgProfile -Source RecordedCrime").ErrorIds);
        Assert.Single(sample.Module.Run("Set-ToexOffenceWeight 8/67 1 -Reason why -Approver b").Succeeded());
    }

    [Fact]
    public void Pipeline_that_needs_no_more_stops_the_cmdlets_before_it() =>
        Assert.Equal(
            ["Bedfordshire"],
            sample.Read("foreach ($p in 1) { Get-ToexVawgProfile | ForEach-Object { $_.PoliceForce; break } }").Output.Texts());

    private void Stop(string script, Action<System.Management.Automation.PowerShell> wait)
    {
        using var shell = sample.Module.Start(script, out var running);
        wait(shell);

        // A stream that is still open blocks whoever enumerates it; a copy does not.
        Assert.False(running.IsCompleted, string.Join(Environment.NewLine, shell.Streams.Error.ToArray().AsEnumerable()));

        Assert.True(Task.Run(shell.Stop).Wait(Patience), "It did not stop.");
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Empty(shell.Streams.Error);
    }

    private static void Until(System.Management.Automation.PowerShell shell, Func<bool> reached) =>
        Assert.True(SpinWait.SpinUntil(() => reached() || shell.InvocationStateInfo.State != PSInvocationState.Running, Patience),
            "Nothing happened.");
}
