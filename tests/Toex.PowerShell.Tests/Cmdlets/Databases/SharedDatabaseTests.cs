using System.Diagnostics;
using System.Globalization;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>Several runspaces on one connection, and several processes on one file by different names.</summary>
[Collection(CmdletCollection.Name)]
public sealed class SharedDatabaseTests(SampleFixture sample)
{
    private const int RowsOfFile = 20;

    /// <summary>TOEX_ROUNDS sets how often they import side by side.</summary>
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("TOEX_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    [Fact]
    public void Parallel_imports_on_one_connection_all_succeed_and_all_rows_are_there()
    {
        var (database, folder) = Prepare(4 * Rounds);

        var result = HostProcess.Command($$"""
            $database = Connect-ToexDatabase '{{database}}' -ReadWrite
            $states = [System.IO.Directory]::GetFiles('{{folder}}', '*.csv') | ForEach-Object -ThrottleLimit 4 -Parallel {
                (Import-ToexSubmission $_ -Database $using:database).State
            }
            @($states | Where-Object { $_ -eq 'Loaded' }).Count
            $rows = 0; Get-ToexSubmission | ForEach-Object { $rows += $_.RowsLoaded }; $rows
            @(Test-ToexDatabase | Where-Object Passed -eq $false).Count
            """).Succeeded();

        Assert.Equal([$"{4 * Rounds}", $"{4 * Rounds * RowsOfFile}", "0"], result.Lines);
    }

    [Fact]
    public void Processes_that_write_by_a_link_and_by_the_file_take_turns()
    {
        var (database, folder) = Prepare(2 * Rounds);
        var link = Path.Combine(folder, "link.toex");
        File.CreateSymbolicLink(link, database);

        Process[] both = [Importer(database, folder, 0), Importer(link, folder, 1)];
        var outputs = both.Select(p => p.StandardOutput.ReadToEndAsync()).ToArray();
        foreach (var process in both)
        {
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(10)));
        }

        Assert.All(outputs,
            o => Assert.Equal(
                Enumerable.Repeat("Loaded", Rounds), o.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim())));
        var found = sample.Run(
            "$null = Connect-ToexDatabase $args[0]; $rows = 0; Get-ToexSubmission | ForEach-Object { $rows += $_.RowsLoaded }; $rows; "
                + "@(Test-ToexDatabase | Where-Object Passed -eq $false).Count; Disconnect-ToexDatabase", link)
            .Succeeded().Select(o => o.ToString());
        Assert.Equal([$"{2 * Rounds * RowsOfFile}", "0"], found);
    }

    [Fact]
    public void A_busy_file_says_who_holds_it_and_waiting_for_it_ends_when_it_is_free()
    {
        var (database, folder) = Prepare(1);
        var release = Path.Combine(folder, "release");
        using var holder = HostProcess.Start("-Command",
            $"$null = Connect-ToexDatabase '{database}' -ReadWrite; [Console]::WriteLine('held'); while (-not "
                + $"[IO.File]::Exists('{release}')) {{ [Threading.Thread]::Sleep(5) }}; Disconnect-ToexDatabase");
        Assert.Equal("held", holder.StandardOutput.ReadLine());

        var busy = Assert.Single(sample.Run("Connect-ToexDatabase $args[0] -Wait 00:00:00.3", database).Errors);
        Assert.StartsWith("Toex.Database.Busy,", busy.FullyQualifiedErrorId, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains($"process {holder.Id}", busy.ToString(), StringComparison.Ordinal);
            Assert.Contains("running since", busy.ToString(), StringComparison.Ordinal);
        }

        File.WriteAllText(release, "");
        Assert.Single(sample.Run("Connect-ToexDatabase $args[0] -Wait 00:05:00; Disconnect-ToexDatabase", database).Succeeded());
    }

    [Theory]
    [InlineData("600")]
    [InlineData("-00:01:00")]
    [InlineData("30")]
    public void A_time_to_wait_that_cannot_be_meant_is_refused(string wait) =>
        Assert.Equal(["ParameterArgumentValidationError"],
            sample.Run($"Connect-ToexDatabase ./none.toex -Wait {(wait[0] == '-' ? $"'{wait}'" : $"([long]{wait})")}").ErrorIds);

    private static Process Importer(string database, string folder, int first) => HostProcess.Start("-Command", $$"""
        for ($i = 0; $i -lt {{Rounds}}; $i++) {
            $null = Connect-ToexDatabase '{{database}}' -ReadWrite -Wait 00:05:00
            (Import-ToexSubmission "{{folder}}/$(2 * $i + {{first}}).csv").State
            Disconnect-ToexDatabase
        }
        """);

    private (string Database, string Folder) Prepare(int files)
    {
        var folder = sample.NewFolder();
        var database = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "data")).FullName, "db.toex");
        sample.Run("New-ToexDatabase $args[0]", database).Succeeded();
        for (var file = 0; file < files; file++)
        {
            File.WriteAllLines(Path.Combine(folder, $"{file}.csv"), Enumerable.Range(file * RowsOfFile, RowsOfFile)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"Essex,42/{i}/26,8N,2026-01-10,N"))
                    .Prepend("force_code,offence_reference,offence_code,recorded_date,domestic"));
        }

        return (database, folder);
    }
}
