namespace Toex.PowerShell.Tests.Pester;

/// <summary>Each test of the Pester scripts is a test here.</summary>
public sealed class PesterTests
{
    public static TheoryData<PesterTest> Tests => [.. PesterRun.Tests];

    /// <summary>Enumerated when it runs, because the names of the tests are known only from a run.</summary>
    [Theory]
    [MemberData(nameof(Tests), DisableDiscoveryEnumeration = true)]
    public void Passes(PesterTest test) => Assert.True(test.Result == "Passed", $"{test.Result}: {test.Fault}");

    [Fact]
    public void Each_script_has_tests() => Assert.Equal(
        Directory.GetFiles(PesterRun.Folder, "*.Tests.ps1").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
        PesterRun.Tests.Select(t => t.Script).Distinct().Order(StringComparer.Ordinal));
}
