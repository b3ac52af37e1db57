namespace Toex.Data.Tests;

/// <summary>
/// Published data files that are too large for the repository. They are looked for in the folder that the environment variable
/// TOEX_SHARED_DATA names, else in a folder <c>shared/data</c> beside the checkout or above it.
/// </summary>
internal static class SharedData
{
    internal const string Variable = "TOEX_SHARED_DATA";

    /// <summary>Full path of a file or folder; null where it is not at hand.</summary>
    internal static string? Find(string name)
    {
        var folders = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? [named]
            : Above(AppContext.BaseDirectory).SkipWhile(d => !File.Exists(Path.Combine(d, "Toex.Reporting.sln"))).Skip(1)
                .Select(d => Path.Combine(d, "shared", "data"));
        return folders.Select(f => Path.Combine(f, name)).FirstOrDefault(Path.Exists);
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var d = new DirectoryInfo(folder); d is not null; d = d.Parent)
        {
            yield return d.FullName;
        }
    }
}
