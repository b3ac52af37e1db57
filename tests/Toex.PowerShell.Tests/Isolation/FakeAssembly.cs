using System.Reflection;
using System.Reflection.Emit;

namespace Toex.PowerShell.Tests.Isolation;

/// <summary>An assembly with the name of a library that Toex uses, in another version and with nothing of use in it.</summary>
internal static class FakeAssembly
{
    /// <summary>Writes one into a folder and returns its path.</summary>
    public static string Write(string folder, string name, Version version)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name) { Version = version }, typeof(object).Assembly);
        assembly.DefineDynamicModule(name).DefineType(name + ".Fake", TypeAttributes.Public).CreateType();
        var path = Path.Combine(folder, name + ".dll");
        assembly.Save(path);
        return path;
    }
}
