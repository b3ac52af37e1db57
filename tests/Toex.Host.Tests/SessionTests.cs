using Toex.Tests;

namespace Toex.Host.Tests;

/// <summary>A session is PowerShell itself with Toex in it.</summary>
public sealed class SessionTests
{
    [Fact]
    public void Toex_is_imported_from_the_checkout() =>
        Assert.Equal(Repository.Root, HostProcess.Command("(Get-Module Toex).ModuleBase").Succeeded().Output.Trim());

    [Fact]
    public void PowerShells_own_commands_are_there()
    {
        const string Names = "Export-Csv, Import-Csv, Select-Object, Sort-Object, Measure-Object, Group-Object, ConvertTo-Json, "
            + "Format-Table, Out-File, Get-ChildItem, Join-Path, Get-Content, Write-Host, Start-Job, Get-Help, ConvertTo-SecureString";

        Assert.Equal("", HostProcess.Command($"Get-Command {Names} -ErrorAction Stop | Out-Null").Succeeded().Error);
    }

    [Fact]
    public void Types_can_be_added()
    {
        const string Six = "Add-Type 'public static class Six { public static int Times(int n) => 6 * n; }'; [Six]::Times(7)";

        Assert.Equal("42", HostProcess.Command(Six).Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("Start-Job { (Get-ToexMeasure Offences -Theme Vawg).Name } | Receive-Job -Wait")]
    [InlineData("1 | ForEach-Object -Parallel { (Get-ToexMeasure Offences -Theme Vawg).Name }")]
    [InlineData("pwsh -NoProfile -Command '(Get-ToexMeasure Offences -Theme Vawg).Name'")]
    public void Toex_is_found_in_jobs_and_parallel_blocks(string command) =>
        Assert.Equal("Offences", HostProcess.Command(command).Succeeded().Output.Trim());

    [Fact]
    public void Job_finds_the_checkout_before_an_installed_Toex()
    {
        using var folder = new TemporaryFolder();
        var installed = Directory.CreateDirectory(Path.Combine(folder.Path, ".local", "share", "powershell", "Modules", "Toex")).FullName;
        File.WriteAllText(Path.Combine(installed, "Toex.psd1"), "@{ ModuleVersion = '9.9.9'; CmdletsToExport = 'Get-ToexMeasure' }");

        var result = HostProcess.Run(
            ["-Command", "Start-Job { $null = Get-ToexMeasure; (Get-Module Toex).Version.ToString() } | Receive-Job -Wait"],
            new Dictionary<string, string?> { ["HOME"] = folder.Path, ["XDG_DATA_HOME"] = null, ["PSModulePath"] = null });

        Assert.Equal("0.1.0", result.Succeeded().Output.Trim());
    }

    [Fact]
    public void No_profile_changes_what_a_script_does()
    {
        using var folder = new TemporaryFolder();
        var profile = Directory.CreateDirectory(Path.Combine(folder.Path, ".config", "powershell")).FullName;
        File.WriteAllText(Path.Combine(profile, "profile.ps1"), "'from the profile'");

        var result = HostProcess.Run(
            ["-Command", "'alone'"], new Dictionary<string, string?> { ["HOME"] = folder.Path, ["XDG_CONFIG_HOME"] = null });

        Assert.Equal(["alone"], result.Succeeded().Lines);
    }

    [Fact]
    public void Nobody_is_told_and_nobody_is_asked_for_a_newer_version() => Assert.Equal(
        ["1", "Off"], HostProcess.Command("$env:POWERSHELL_TELEMETRY_OPTOUT; $env:POWERSHELL_UPDATECHECK").Succeeded().Lines);
}
