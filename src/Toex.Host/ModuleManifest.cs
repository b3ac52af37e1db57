namespace Toex.Host;

/// <summary>Finds the module of the checkout that the host was built in.</summary>
internal static class ModuleManifest
{
    /// <summary>The manifest's path.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "Toex.psd1") is var manifest && File.Exists(manifest))
            {
                return manifest;
            }
        }

        throw new FileNotFoundException($"There is no Toex.psd1 above '{AppContext.BaseDirectory}': run Toex.Host from a checkout.");
    }
}
