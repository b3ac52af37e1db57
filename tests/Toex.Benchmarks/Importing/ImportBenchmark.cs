using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;

namespace Toex.Benchmarks.Importing;

/// <summary>Importing the module against importing an empty one, each in a process of its own.</summary>
internal static class ImportBenchmark
{
    public const string Child = "import";

    private const string Script = """
        $cpu = [Environment]::CpuUsage.TotalTime; $watch = [Diagnostics.Stopwatch]::StartNew(); Import-Module -Name '{0}' -ErrorAction Stop
        $wall = $watch.Elapsed.TotalMilliseconds; $cpu = ([Environment]::CpuUsage.TotalTime - $cpu).TotalMilliseconds
        [string]::Format([cultureinfo]::InvariantCulture, '{1}', $wall, $cpu, (Get-Process -Id $PID).PeakWorkingSet64 / 1MB)
        """;

    public static void Run(TemporaryFolder folder, int runs, string? powerShell, Findings findings)
    {
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        var empty = EmptyModule.Make(folder);
        Add("import, engine", findings, Contest.Run("module import, engine", "empty binary module", runs, warm: true,
            () => ChildProcess.Run(Child, ModuleFiles.Manifest), () => ChildProcess.Run(Child, empty)));
        if (powerShell is not null)
        {
            Add("import, PowerShell", findings, Contest.Run("module import, PowerShell", "empty binary module", runs, warm: true,
                () => InPowerShell(powerShell, ModuleFiles.Manifest), () => InPowerShell(powerShell, empty)));
        }
    }

    /// <summary>Imports a module in this process, which must know nothing of the engine.</summary>
    public static Cost Once(string manifest)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("ErrorAction", ActionPreference.Stop);
        var cost = Meter.Of(() => shell.Invoke());
        EnsureNoThirdParty();
        return cost;
    }

    private static void Add(string what, Findings findings, Contest contest)
    {
        findings.Add(contest);
        findings.Add(new Target($"Module {what}: CPU beyond an empty module", contest.Cpu.Median - contest.PeerCpu.Median, 60, "ms"));
    }

    private static void EnsureNoThirdParty()
    {
        var foreign = AppDomain.CurrentDomain.GetAssemblies()
            .Where(a => !a.IsDynamic && a.Location.StartsWith(ModuleFiles.Engine, StringComparison.Ordinal))
            .Select(a => a.GetName().Name!).Where(n => !n.StartsWith("Toex.", StringComparison.Ordinal)).ToList();
        if (foreign.Count > 0)
        {
            throw new InvalidOperationException($"The import loaded {string.Join(", ", foreign)}.");
        }
    }

    private static Cost InPowerShell(string powerShell, string manifest)
    {
        var start = new ProcessStartInfo(powerShell);
        var script = Script.Replace("{0}", manifest.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{1}", "{0:0.000} {1:0.000} {2:0.0}", StringComparison.Ordinal);
        return ChildProcess.Run(start, "-NoProfile", "-NonInteractive", "-Command", script);
    }
}
