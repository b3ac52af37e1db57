namespace Toex.Tests;

/// <summary>Where the repository is: the folder of the module's manifest, above the test assembly.</summary>
internal static class Repository
{
    /// <summary>The folder.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The module's manifest.</summary>
    public static string Manifest { get; } = Path.Combine(Root, "Toex.psd1");

    private static string Above(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Toex.psd1")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException($"There is no Toex.psd1 above '{folder}'.");
    }
}
