using System.Text;
using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class ArgumentTests : IDisposable
{
    private const string Echo = """
        param([Parameter(Mandatory)][string]$Name, [int]$Count = 1, [switch]$Loud, [Parameter(ValueFromRemainingArguments)]$Rest)
        "Name=$Name Count=$Count Loud=$Loud Rest=$($Rest -join '|')"
        "Root=$PSScriptRoot"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Name=Essex Count=3 Loud=True Rest=a|-5", "Essex", "-Count", "3", "-Loud", "a", "-5")]
    [InlineData("Name=Dyfed-Powys Count=2 Loud=False Rest=", "-Count:2", "-Loud:$false", "-Name", "Dyfed-Powys")]
    [InlineData("Name=Heddlu Gogledd Cymru – ŵ Count=1 Loud=False Rest=", "Heddlu Gogledd Cymru – ŵ")]
    public void Script_takes_arguments_as_in_PowerShell(string expected, params string[] arguments)
    {
        var script = _folder.Write("echo [1] é.ps1", Echo);

        var lines = HostProcess.Run([script, .. arguments]).Succeeded().Lines;

        Assert.Equal([expected, "Root=" + _folder.Path], lines);
    }

    [Fact]
    public void Missing_mandatory_argument_is_an_error_not_a_question()
    {
        var result = HostProcess.Run([_folder.Write("echo.ps1", Echo)]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("echo.ps1: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Name", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_comes_encoded_too()
    {
        var encoded = Convert.ToBase64String(Encoding.Unicode.GetBytes("(Get-Module Toex).Name"));

        Assert.Equal("Toex", HostProcess.Run(["-EncodedCommand", encoded]).Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("nosuch.ps1", "nosuch.ps1")]
    [InlineData("A command must follow -Command", "-Command")]
    public void Bad_command_line_shows_how_to_use_it(string problem, params string[] arguments)
    {
        var result = HostProcess.Run(arguments);

        Assert.Equal(64, result.ExitCode);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.Contains("Toex.Host -Command", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_goes_to_standard_output() =>
        Assert.Contains("PowerShell with Toex imported", HostProcess.Run(["-Help"]).Succeeded().Output, StringComparison.Ordinal);
}
