using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace Toex.Host;

/// <summary>The engine, opened for one script.</summary>
internal static class ToexRunspace
{
    /// <summary>Opens a runspace that runs on the calling thread.</summary>
    public static Runspace Open(ToexHost host)
    {
        // The engine would report to PowerShell's makers which modules it imports.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("PSExecutionPolicyPreference") is null)
        {
            state.ExecutionPolicy = ExecutionPolicy.RemoteSigned; // What PowerShell is installed with; the bare engine refuses all.
        }

        var runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
        return runspace;
    }
}
