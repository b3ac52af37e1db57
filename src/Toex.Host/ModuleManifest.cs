namespace Toex.Host;

/// <summary>Finds the module.</summary>
internal static class ModuleManifest
{
    /// <summary>File name of the manifest.</summary>
    public const string FileName = "Toex.psd1";

    /// <summary>Environment variable that names the manifest or its folder.</summary>
    public const string Variable = "TOEX_MODULE";

    /// <summary>The manifest's path; null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            var manifest = Directory.Exists(named) ? Path.Combine(named, FileName) : named;
            return File.Exists(manifest) ? Path.GetFullPath(manifest) : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (In(folder.FullName) is { } found)
            {
                return found;
            }
        }

        return In(Environment.CurrentDirectory);
    }

    private static string? In(string folder) => Path.Combine(folder, FileName) is var path && File.Exists(path) ? path : null;
}
