using System.Text.RegularExpressions;

namespace Toex.Data.Files;

/// <summary>
/// Names of what is being made beside its place. Who makes it holds it open; what nobody holds was left by a process that ended before it
/// was whole, and holds personal data that nobody would look for.
/// </summary>
internal static partial class PartialFile
{
    /// <summary>Held open inside a folder for as long as its database is being made.</summary>
    private const string Lock = "lock";

    /// <summary>In this time a folder has its lock.</summary>
    private static readonly TimeSpan Beginning = TimeSpan.FromMinutes(1);

    /// <summary>A name beside a file, for what will become it.</summary>
    internal static string NewNameFor(string path) => $"{path}.{Guid.NewGuid():N}.partial";

    /// <summary>The file to hold open inside a folder.</summary>
    internal static string LockOf(string folder) => Path.Combine(folder, Lock);

    /// <summary>What was left beside a file: full paths.</summary>
    internal static IReadOnlyList<string> LeftBeside(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var name = Path.GetFileName(path);
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(f => f.Name.StartsWith(name, StringComparison.Ordinal) && Ending().IsMatch(f.Name[name.Length..]) && !IsHeld(f))
                .Select(f => f.FullName).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return []; // A folder may be used without being listed.
        }
    }

    /// <summary>Removes what was left beside a file, as far as this user may.</summary>
    internal static void RemoveLeftBeside(string path)
    {
        foreach (var left in LeftBeside(path))
        {
            try
            {
                if (Directory.Exists(left))
                {
                    Directory.Delete(left, recursive: true);
                }
                else
                {
                    File.Delete(left);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another user's: Test-ToexDatabase names it.
            }
        }
    }

    private static bool IsHeld(FileSystemInfo left)
    {
        var isFolder = left is DirectoryInfo;
        var held = isFolder ? LockOf(left.FullName) : left.FullName;
        if (isFolder && !File.Exists(held))
        {
            return DateTime.UtcNow - left.LastWriteTimeUtc < Beginning;
        }

        try
        {
            using var file = new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false; // Another user's; whether it is held cannot be told.
        }
        catch (IOException fault)
        {
            return fault is not (FileNotFoundException or DirectoryNotFoundException);
        }
    }

    /// <summary>The ending of a name; older Toex made the database, its log and its folder beside each other.</summary>
    [GeneratedRegex(@"^\.[0-9a-f]{32}\.partial(\.wal|\.tmp)?$")]
    private static partial Regex Ending();
}
