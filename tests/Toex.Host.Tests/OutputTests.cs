using Toex.Tests;

namespace Toex.Host.Tests;

public sealed class OutputTests
{
    [Fact]
    public void Errors_go_to_standard_error_with_id_and_what_to_do()
    {
        var result = HostProcess.Command("Get-ToexMeasure nosuch; 'carries on'");

        Assert.Equal("carries on", result.Output.Trim());
        Assert.Equal(
            [
                "Get-ToexMeasure: There is no measure 'nosuch' in any theme.",
                "  error id: Toex.Measure.NotFound",
                "  what to do: List the measures with Get-ToexMeasure.",
            ],
            result.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Errors_of_a_script_name_its_line()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("late.ps1", "'first'\nGet-ToexMeasure nosuch")]);

        Assert.Contains("  at: late.ps1:2", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_that_does_not_parse_is_refused_with_line_and_column()
    {
        using var folder = new TemporaryFolder();

        var result = HostProcess.Run([folder.Write("bad.ps1", "'first'\nif (")]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("bad.ps1:2:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_command_points_to_the_help() =>
        Assert.Contains("Toex.Host --help", HostProcess.Command("Select-Nothing").Error, StringComparison.Ordinal);

    [Fact]
    public void Views_have_120_columns_and_no_colour_in_a_pipe()
    {
        var result = HostProcess.Command("$Host.Name; $Host.UI.RawUI.BufferSize.Width; Get-ToexMeasure").Succeeded();

        Assert.Equal(["ToexHost", "120"], result.Lines.Take(2));
        Assert.Contains(result.Lines, l => l.StartsWith("Name ", StringComparison.Ordinal) && l.EndsWith("Unit", StringComparison.Ordinal));
        Assert.DoesNotContain('\e', result.Output);
        Assert.All(result.Lines, l => Assert.True(l.Length <= 120, l));
    }

    [Fact]
    public void Text_is_UTF8_without_a_mark() =>
        Assert.Equal("£5 – Ynys Môn ✓", HostProcess.Command("'£5 – Ynys Môn ✓'").Succeeded().Output.TrimEnd());

    [Fact]
    public void Warnings_and_verbose_go_to_standard_error_and_progress_nowhere()
    {
        var result = HostProcess.Command(
            """
            function Talk {
                [CmdletBinding()] param()
                $PSCmdlet.WriteWarning('mind')
                $PSCmdlet.WriteVerbose('detail')
                $PSCmdlet.WriteProgress([System.Management.Automation.ProgressRecord]::new(1, 'Working', 'row 1'))
            }
            Talk -Verbose
            """).Succeeded();

        Assert.Empty(result.Output);
        Assert.Equal(["WARNING: mind", "VERBOSE: detail"], result.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Confirmation_is_refused_and_the_way_round_it_told()
    {
        const string Wipe = """
            function Wipe {
                [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] param()
                if ($PSCmdlet.ShouldProcess('everything')) { 'wiped' }
            }
            """;

        var asked = HostProcess.Command(Wipe + "\nWipe");
        var told = HostProcess.Command(Wipe + "\nWipe -Confirm:$false").Succeeded();

        Assert.Equal((1, ""), (asked.ExitCode, asked.Output));
        Assert.Contains("-Confirm:$false", asked.Error, StringComparison.Ordinal);
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
