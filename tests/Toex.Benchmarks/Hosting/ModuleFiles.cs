using System.Reflection;
using System.Runtime.Loader;

namespace Toex.Benchmarks.Hosting;

/// <summary>The module as built, and the way to its engine.</summary>
internal static class ModuleFiles
{
    /// <summary>The module's manifest.</summary>
    public static string Manifest { get; } = Path.Combine(Root(), "Toex.psd1");

    /// <summary>The folder of the engine and all that it stands on.</summary>
    public static string Engine { get; } = Path.Combine(Root(), "module", "bin", "engine");

    /// <summary>Lets this process load the engine from the module. A process that imports the module must not ask for this.</summary>
    public static void UseEngine()
    {
        var files = new AssemblyDependencyResolver(Path.Combine(Engine, "Toex.Reporting.dll"));
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            files.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            files.ResolveUnmanagedDllToPath(name) is { } path ? System.Runtime.InteropServices.NativeLibrary.Load(path) : IntPtr.Zero;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toex.psd1")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"{Assembly.GetExecutingAssembly().GetName().Name} runs from a checkout only: no Toex.psd1 above it.");
    }
}
