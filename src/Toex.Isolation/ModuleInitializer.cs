using System.Management.Automation;

namespace Toex.Isolation;

/// <summary>Runs at each import, before PowerShell looks at the cmdlets.</summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer
{
    /// <inheritdoc/>
    public void OnImport() => EngineLoadContext.Hook();
}
