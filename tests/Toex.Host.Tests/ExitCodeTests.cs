using Toex.Tests;

namespace Toex.Host.Tests;

/// <summary>Exit codes are those of pwsh.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("'done'", 0)]
    [InlineData("exit 7", 7)]
    [InlineData("function f { exit 5 }; f; 'not reached'", 5)]
    [InlineData("throw 'stop'", 1)]
    [InlineData("Get-ToexMeasure nosuch", 1)]
    [InlineData("Get-ToexMeasure nosuch; 'carries on'", 0)]
    [InlineData("Get-ToexMeasure nosuch -ErrorAction Stop; 'not reached'", 1)]
    [InlineData("try { Get-ToexMeasure nosuch -ErrorAction Stop } catch { 'caught' }", 0)]
    [InlineData("if (", 1)]
    public void Exit_code_tells_how_it_went(string command, int expected) =>
        Assert.Equal(expected, HostProcess.Command(command).ExitCode);

    [Theory]
    [InlineData("'before'\nexit 9\n'after'", 9)]
    [InlineData("'before'\nGet-ToexMeasure nosuch", 0)]
    [InlineData("$ErrorActionPreference = 'Stop'\n'before'\nGet-ToexMeasure nosuch\n'after'", 1)]
    public void Script_file_decides_its_own(string script, int expected)
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("script.ps1", script)]);

        Assert.Equal((expected, "before"), (result.ExitCode, result.Output.Trim()));
    }
}
