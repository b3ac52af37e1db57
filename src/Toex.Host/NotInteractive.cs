using System.Management.Automation;
using System.Management.Automation.Host;

namespace Toex.Host;

/// <summary>The refusal to ask: a scheduled script would wait for ever.</summary>
internal static class NotInteractive
{
    /// <summary>The error for what the script wanted of a person.</summary>
    public static HostException Error(string wish) =>
        new($"Toex.Host asks nobody anything, and the script wants to {wish}. If a command asks for confirmation, run it with "
            + "-Confirm:$false; if a value is missing, pass it as an argument.",
            null, "Toex.Host.NotInteractive", ErrorCategory.InvalidOperation);
}
