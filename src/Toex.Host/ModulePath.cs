using System.Management.Automation;

namespace Toex.Host;

/// <summary>Where sessions look for modules.</summary>
internal static class ModulePath
{
    private const string Variable = "PSModulePath";

    /// <summary>Puts what was built here before what is installed, so that a job finds the Toex of the session that started it.</summary>
    public static void PutOwnFirst()
    {
        var own = Path.Combine(AppContext.BaseDirectory, "Modules") + Path.PathSeparator;
        var paths = ModuleIntrinsics.GetModulePath(Environment.GetEnvironmentVariable(Variable), null, null);
        if (!paths.StartsWith(own, StringComparison.Ordinal))
        {
            Environment.SetEnvironmentVariable(Variable, own + paths);
        }
    }
}
