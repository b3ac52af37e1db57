using System.Reflection;
using System.Text.Json;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Pester;

/// <summary>The scripts of tests/pester, run once in Toex.Host by the Pester that the build restored.</summary>
internal static class PesterRun
{
    private static readonly Lazy<IReadOnlyList<PesterTest>> Run = new(Invoke);

    /// <summary>The scripts' folder.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "pester");

    /// <summary>Every test, and whatever else failed.</summary>
    public static IReadOnlyList<PesterTest> Tests => Run.Value;

    private static List<PesterTest> Invoke()
    {
        using var folder = new TemporaryFolder();
        var results = folder.File("results.json");
        var pester = typeof(PesterRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Pester").Value!;
        var run = HostProcess.Run([Path.Combine(Folder, "run.ps1"), "-Pester", pester, "-ResultPath", results]);
        return File.Exists(results)
            ? JsonSerializer.Deserialize<List<PesterTest>>(File.ReadAllText(results))!
            : throw new InvalidOperationException($"Pester did not run.{Environment.NewLine}{run.Output}{run.Error}");
    }
}
