using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;
using Toex.Host;

// Nothing is told to PowerShell's makers, here or in a job, and nobody asks them for a newer version.
Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("POWERSHELL_UPDATECHECK", "Off");
if (Console.IsOutputRedirected)
{
    Environment.SetEnvironmentVariable("NO_COLOR", "1"); // A file or a pipe gets text alone.
}

ModulePath.PutOwnFirst();
HostCulture.Apply();
var session = InitialSessionState.CreateDefault2();
session.ImportPSModule([ModuleManifest.Find()]);

// A script does the same for everybody, whatever is in a profile; where nobody can answer, a question is an error.
string[] always = Console.IsInputRedirected ? ["-NoProfile", "-NonInteractive"] : ["-NoProfile"];
return ConsoleShell.Start(session, $"PowerShell {PSVersionInfo.PSVersion} with Toex", Usage.Text, [.. always, .. args]);
