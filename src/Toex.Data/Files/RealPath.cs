namespace Toex.Data.Files;

/// <summary>Where a file really is, whatever links lead to it: what belongs to a file is found beside this path.</summary>
internal static class RealPath
{
    private const int MostLinks = 64;

    /// <summary>The path with every symbolic link in it followed, of folders too; what is not there yet stays as it is written.</summary>
    internal static string Resolve(string path) => Follow(Path.GetFullPath(path), 0);

    private static string Follow(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var here = Path.Combine(Follow(folder, links), Path.GetFileName(path));
        return links < MostLinks && new FileInfo(here).LinkTarget is { } target
            ? Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links + 1)
            : here;
    }
}
