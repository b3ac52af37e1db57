using System.Reflection;
using System.Runtime.Loader;

namespace Toex.Isolation;

/// <summary>
/// Holds the engine and all that it stands on, managed and native, apart from what PowerShell and other modules load.
/// </summary>
internal sealed class EngineLoadContext : AssemblyLoadContext
{
    private static readonly Lazy<EngineLoadContext> Engine = new(() => new EngineLoadContext());
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(EngineLoadContext).Assembly.Location)!, "engine");
    private static int hooked;

    /// <summary>Reads the deps.json of the rightmost engine assembly, which lists every library that the engine needs.</summary>
    private readonly Lazy<AssemblyDependencyResolver> _libraries = new(() => new AssemblyDependencyResolver(FileOf("Toex.Reporting")));

    private EngineLoadContext()
        : base("Toex")
    {
    }

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
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = IsEngine(assemblyName) ? FileOf(assemblyName.Name!)
            : IsOnlyFramework(assemblyName) ? null
            : _libraries.Value.ResolveAssemblyToPath(assemblyName);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _libraries.Value.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private static bool IsEngine(AssemblyName name) => name.Name is "Toex.Data" or "Toex.Profiles" or "Toex.Reporting";

    /// <summary>Known without the resolver, which takes 10 ms to make and is not needed to import the module.</summary>
    private static bool IsOnlyFramework(AssemblyName name) =>
        !File.Exists(FileOf(name.Name!)) && File.Exists(Path.Combine(Framework, name.Name + ".dll"));

    private static string FileOf(string assembly) => Path.Combine(Folder, assembly + ".dll");
}
