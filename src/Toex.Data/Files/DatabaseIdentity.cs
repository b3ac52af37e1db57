using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>
/// Which file a path means. A database is its file, however it is spelled: links, relative paths and another case lead to one real path,
/// which the engine's log, the folder of spilled data and the audit journal stand beside.
/// </summary>
internal static class DatabaseIdentity
{
    /// <summary>As many links as an operating system follows before it calls them a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The real path of a file, which need not exist: symbolic links followed in every part of it, and its names as they are
    /// spelled on disk.</summary>
    /// <exception cref="ToexException">The links lead in a circle, or one cannot be read.</exception>
    internal static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return Follow(full);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotReadable.With(fault, full, fault.Message);
        }
    }

    private static string Follow(string full)
    {
        var root = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Parts(full[root.Length..]));
        var real = root;
        for (var links = 0; ahead.TryPop(out var name);)
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = Path.Combine(real, Spelled(real, name));
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("its links lead in a circle.");
            }

            var aim = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(aim)!;
            foreach (var part in Parts(aim[real.Length..]))
            {
                ahead.Push(part);
            }
        }

        return real;
    }

    /// <summary>The parts of a path, the last one first.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();

    /// <summary>A name as it is on disk, where the file system takes another case for the same.</summary>
    private static string Spelled(string folder, string name)
    {
        var other = string.Concat(name.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
        if (other == name || !Path.Exists(Path.Combine(folder, name)) || !Path.Exists(Path.Combine(folder, other)))
        {
            return name;
        }

        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!)
                .Where(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).ToList();
            return names.Contains(name, StringComparer.Ordinal) || names.Count != 1 ? name : names[0];
        }
        catch (UnauthorizedAccessException)
        {
            return name; // A folder may be passed through without being listed.
        }
    }
}
