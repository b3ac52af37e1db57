using System.Reflection;
using System.Reflection.Emit;
using Toex.Benchmarks.Hosting;

namespace Toex.Benchmarks.Importing;

/// <summary>A binary module with nothing in it: what an import costs at the least.</summary>
internal static class EmptyModule
{
    /// <summary>Makes the module and returns its manifest's path.</summary>
    public static string Make(TemporaryFolder folder)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Empty"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Empty");
        assembly.Save(folder.File("Empty.dll"));
        var manifest = folder.File("Empty.psd1");
        File.WriteAllText(manifest, """
            @{
                RootModule        = 'Empty.dll'
                ModuleVersion     = '1.0'
                CmdletsToExport   = @()
                FunctionsToExport = @()
                AliasesToExport   = @()
                VariablesToExport = @()
            }
            """);
        return manifest;
    }
}
