using System.Reflection;
using System.Runtime.Loader;

namespace Toex.Isolation;

/// <summary>
/// Holds the engine and all that it stands on, managed and native, apart from what PowerShell and other modules load.
/// </summary>
internal sealed class EngineLoadContext : AssemblyLoadContext
{
    private static readonly Lazy<EngineLoadContext> Engine = new(() => new EngineLoadContext());
    private static int hooked;

    private readonly AssemblyDependencyResolver _files = new(EnginePath);

    private EngineLoadContext()
        : base("Toex")
    {
    }

    /// <summary>The rightmost engine assembly: its deps.json lists every library that the engine needs.</summary>
    private static string EnginePath { get; } =
        Path.Combine(Path.GetDirectoryName(typeof(EngineLoadContext).Assembly.Location)!, "engine", "Toex.Reporting.dll");

    /// <summary>
    /// Lets the default context ask here for the engine assemblies. Hooked once a process and never unhooked: other
    /// runspaces, and objects that outlive Remove-Module, still need assemblies that load on first use.
    /// </summary>
    public static void Hook()
    {
        if (Interlocked.Exchange(ref hooked, 1) == 0)
        {
            Default.Resolving += static (_, name) => IsEngine(name) ? Engine.Value.LoadFromAssemblyName(name) : null;
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _files.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _files.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private static bool IsEngine(AssemblyName name) => name.Name is "Toex.Data" or "Toex.Profiles" or "Toex.Reporting";
}
