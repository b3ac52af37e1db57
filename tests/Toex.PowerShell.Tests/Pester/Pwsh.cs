using System.ComponentModel;
using Toex.Tests;

namespace Toex.PowerShell.Tests.Pester;

/// <summary>PowerShell with Pester, if this machine has them.</summary>
internal static class Pwsh
{
    private static readonly Lazy<string?> Reason = new(FindReason);

    /// <summary>Why Pester tests cannot run here; null where they can.</summary>
    public static string? Missing => Reason.Value;

    /// <summary>Runs a command as a script that nobody watches.</summary>
    public static ProcessResult Run(string command) => ChildProcess.Run(
        "pwsh",
        ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", command],
        new Dictionary<string, string?> { ["POWERSHELL_TELEMETRY_OPTOUT"] = "1", ["NO_COLOR"] = "1" });

    private static string? FindReason()
    {
        try
        {
            var versions = Run("$PSVersionTable.PSVersion; (Get-Module Pester -ListAvailable).Version | Sort-Object -Descending -Top 1 | ForEach-Object ToString");
            return versions.Lines is not [_, .., var pester] || !Version.TryParse(pester, out var version) || version.Major < 5
                ? "pwsh is here, but not Pester 5: Install-Module Pester -MinimumVersion 5.0"
                : null;
        }
        catch (Win32Exception)
        {
            return "pwsh is not installed: PowerShell 7.6 and Pester 5 run these tests";
        }
    }
}
