using Toex.Tests;

namespace Toex.PowerShell.Tests.Pester;

/// <summary>Runs tests/pester in PowerShell itself.</summary>
public sealed class PesterTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "pester");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.Tests.ps1").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [PesterTheory]
    [MemberData(nameof(Files))]
    public void Passes(string file)
    {
        var result = Pwsh.Run(
            $$"""
            Import-Module Pester -MinimumVersion 5.0
            $configuration = New-PesterConfiguration
            $configuration.Run.Path = '{{Path.Combine(Folder, file).Replace("'", "''", StringComparison.Ordinal)}}'
            $configuration.Run.PassThru = $true
            $configuration.Output.Verbosity = 'None'
            $run = Invoke-Pester -Configuration $configuration
            "ran $($run.PassedCount)"
            foreach ($test in $run.Failed) { "failed: $($test.ExpandedPath)"; $test.ErrorRecord | ForEach-Object { "  $_" } }
            foreach ($block in $run.FailedBlocks + $run.FailedContainers) { "failed: $block"; $block.ErrorRecord | ForEach-Object { "  $_" } }
            exit [int]($run.Result -ne 'Passed')
            """);

        Assert.True(result.ExitCode == 0, $"{file}:{Environment.NewLine}{result.Output}{result.Error}");
        Assert.NotEqual("ran 0", result.Lines[0]);
    }
}
