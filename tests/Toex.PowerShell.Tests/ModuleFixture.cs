using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Toex.Tests;

namespace Toex.PowerShell.Tests;

/// <summary>A runspace of the engine with the module imported from the repository's manifest.</summary>
public sealed class ModuleFixture : IDisposable
{
    private readonly Runspace _runspace;

    public ModuleFixture()
    {
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        _runspace.Open();
        Assert.Empty(Run("Import-Module $args[0] -ErrorAction Stop", Repository.Manifest).Errors);
        Cmdlets = [.. Run("Get-Command -Module Toex").Output.Select(c => (CmdletInfo)c.BaseObject)
            .OrderBy(c => c.Name, StringComparer.Ordinal)];
    }

    /// <summary>The module's cmdlets, by name.</summary>
    public IReadOnlyList<CmdletInfo> Cmdlets { get; }

    /// <summary>Runs a script; a terminating error is the last of its errors.</summary>
    public ScriptResult Run(string script, params object?[] args)
    {
        using var shell = System.Management.Automation.PowerShell.Create(_runspace);
        shell.AddScript(script, useLocalScope: true);
        foreach (var arg in args)
        {
            shell.AddArgument(arg);
        }

        var output = new PSDataCollection<PSObject>();
        ErrorRecord[] terminating = [];
        try
        {
            shell.Invoke<PSObject, PSObject>([], output, new PSInvocationSettings());
        }
        catch (RuntimeException error)
        {
            terminating = [error.ErrorRecord];
        }

        return new ScriptResult(
            [.. output], [.. shell.Streams.Error, .. terminating], [.. shell.Streams.Warning.Select(w => w.Message)]);
    }

    /// <summary>Starts a script and does not wait for it.</summary>
    public System.Management.Automation.PowerShell Start(string script, out IAsyncResult running)
    {
        var shell = System.Management.Automation.PowerShell.Create(_runspace).AddScript(script);
        running = shell.BeginInvoke();
        return shell;
    }

    /// <summary>The progress that a running script has told so far. The engine adds to it meanwhile, so it is copied under the collection's
    /// own lock.</summary>
    public static IReadOnlyList<ProgressRecord> Progress(System.Management.Automation.PowerShell shell)
    {
        var told = shell.Streams.Progress;
        lock (((System.Collections.ICollection)told).SyncRoot)
        {
            return [.. told];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _runspace.Dispose();
}
