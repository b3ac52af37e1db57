using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("'done'", 0)]
    [InlineData("exit 7", 7)]
    [InlineData("function f { exit 5 }; f; 'not reached'", 5)]
    [InlineData("throw 'stop'", 1)]
    [InlineData("Get-ToexMeasure nosuch; 'carries on'", 1)]
    [InlineData("Get-ToexMeasure nosuch; exit 0", 0)]
    [InlineData("Get-ToexMeasure nosuch -ErrorAction SilentlyContinue", 0)]
    [InlineData("try { Get-ToexMeasure nosuch -ErrorAction Stop } catch { 'caught' }", 0)]
    [InlineData("if (", 1)]
    public void Exit_code_tells_how_it_went(string command, int expected) =>
        Assert.Equal(expected, HostProcess.Command(command).ExitCode);

    [Fact]
    public void Exit_in_a_script_file_ends_the_host()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("exit.ps1", "'before'\nexit 9\n'after'")]);

        Assert.Equal((9, "before"), (result.ExitCode, result.Output.Trim()));
    }
}
