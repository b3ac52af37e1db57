using System.Reflection;
using System.Runtime.Loader;

// The module's assembly defines its views and writes them itself: a build cannot reference what it is building.
if (args is not [var folder])
{
    Console.Error.WriteLine("ViewBuilder <folder of the module's assembly, to write to>");
    return 2;
}

folder = Path.GetFullPath(folder);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    Path.Combine(folder, "engine", name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
try
{
    Assembly.LoadFrom(Path.Combine(folder, "Toex.PowerShell.dll"))
        .GetType("Toex.PowerShell.Views.Definitions.ModuleViews", throwOnError: true)!
        .GetMethod("Write", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [folder]);
    return 0;
}
catch (TargetInvocationException fault)
{
    Console.Error.WriteLine($"ViewBuilder : error TOEX0002: the views cannot be written: {fault.InnerException!.Message}");
    return 1;
}
