using Toex.Tests;

namespace Toex.PowerShell.Tests.Cmdlets;

/// <summary>The examples of the help of what reads profiles run as they stand there.</summary>
[Collection(CmdletCollection.Name)]
public sealed class HelpExampleTests(SampleFixture sample)
{
    [Theory]
    [InlineData("Get-ToexVawgProfile")]
    [InlineData("Get-ToexMissingProfile")]
    [InlineData("Get-ToexVisorProfile")]
    [InlineData("Get-ToexProfile")]
    [InlineData("Compare-ToexForce")]
    [InlineData("Get-ToexSubject")]
    [InlineData("Get-ToexMeasure")]
    public void Examples_run_from_the_repository(string cmdlet)
    {
        var examples = sample.Run("(Get-Help $args[0] -Full).examples.example | ForEach-Object code", cmdlet).Succeeded().Texts().ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples.Where(NeedsNoOtherModule), e =>
            sample.Read($"$null = $ExecutionContext.SessionState.Path.SetLocation($args[0]); {e}", Repository.Root).Succeeded());
    }

    /// <summary>Commands of PowerShell's other modules are not in this runspace.</summary>
    private static bool NeedsNoOtherModule(string example) =>
        !example.Contains("Export-Csv", StringComparison.Ordinal) && !example.Contains("Format-List", StringComparison.Ordinal);
}
