using System.Management.Automation;

namespace Toex.PowerShell.Sessions;

/// <summary>Runs at Remove-Module: closes the runspace's own connection.</summary>
public sealed class ModuleCleanup : IModuleAssemblyCleanup
{
    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => ToexSession.Close();
}
