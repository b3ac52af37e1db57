using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class OutputTests
{
    [Fact]
    public void Errors_go_to_standard_error_with_what_to_do()
    {
        var result = HostProcess.Command("Get-ToexMeasure nosuch; 'carries on'");

        Assert.Equal("carries on", result.Output.Trim());
        Assert.Contains("There is no measure 'nosuch' in any theme.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Recommendation: List the measures with Get-ToexMeasure.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_a_script_name_its_line()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("late.ps1", "'first'\nGet-ToexMeasure nosuch")]);

        Assert.Contains("late.ps1:2", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_that_does_not_parse_is_refused_with_its_line()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("bad.ps1", "'first'\nif (")]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("bad.ps1:2", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Views_have_no_colour_in_a_pipe()
    {
        var result = HostProcess.Command("Get-ToexMeasure Harm; Get-ToexMeasure nosuch");

        Assert.Contains(result.Lines, l => l.StartsWith("Harm ", StringComparison.Ordinal));
        Assert.DoesNotContain('\e', result.Output);
        Assert.DoesNotContain('\e', result.Error);
    }

    [Fact]
    public void Text_is_UTF8_without_a_mark() =>
        Assert.Equal("£5 – Ynys Môn ✓", HostProcess.Command("'£5 – Ynys Môn ✓'").Succeeded().Output.TrimEnd());

    [Fact]
    public void Progress_goes_nowhere_in_a_pipe()
    {
        var result = HostProcess.Command("Write-Progress 'Working' 'row 1'; 'done'").Succeeded();

        Assert.Equal(("done", ""), (result.Output.Trim(), result.Error));
    }

    [Fact]
    public void Confirmation_that_nobody_can_give_is_refused()
    {
        const string Wipe = """
            function Wipe {
                [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param()
                if ($PSCmdlet.ShouldProcess('everything')) { 'wiped' }
            }
            """;

        var asked = HostProcess.Command(Wipe + "\nWipe");
        var told = HostProcess.Command(Wipe + "\nWipe -Confirm:$false").Succeeded();

        Assert.Empty(asked.Output);
        Assert.Contains("NonInteractive mode", asked.Error, StringComparison.Ordinal);
        Assert.Equal("wiped", told.Output.Trim());
    }

    [Theory]
    [InlineData("C", "25/12/2026")]
    [InlineData("en_GB.UTF-8", "25/12/2026")]
    [InlineData("de_DE.UTF-8", "25.12.2026")]
    public void Dates_show_as_the_machine_does_or_as_Britain_does(string language, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows takes its culture from the user's settings, not from the environment.
        }

        var result = HostProcess.Run(
            ["-Command", "[datetime]::new(2026, 12, 25).ToString('d')"],
            new Dictionary<string, string?> { ["LC_ALL"] = language, ["LANG"] = language });

        Assert.Equal(expected, result.Succeeded().Output.Trim());
    }
}
