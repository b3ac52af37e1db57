using System.Diagnostics;
using System.Globalization;

namespace Toex.Data.Files;

/// <summary>
/// Temporary folders of this process that only this user may read; what a killed process left, the next one removes.
/// </summary>
internal static class PrivateFolder
{
    private const string Prefix = "toex-private-";

    private static readonly Lazy<string> Made = new(() =>
    {
        var root = Path.Combine(DatabaseIdentity.RealPath(Path.GetTempPath()),
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveQuietly(new(root));
        return root;
    });

    /// <summary>The folder that all temporary folders of this process are in. Engines may read what is in it, if it is there.</summary>
    internal static string Root => Made.Value;

    /// <summary>A temporary folder of this process that only this user may read; what earlier processes left is removed first.</summary>
    internal static DirectoryInfo Make()
    {
        RemoveLeftovers();
        var folder = Path.Combine(Root, Path.GetRandomFileName());
        foreach (var made in new[] { Root, folder })
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(made) : Directory.CreateDirectory(made, FileRights.OwnersFolder);
        }

        return new(folder);
    }

    private static void RemoveLeftovers()
    {
        foreach (var left in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(Prefix + "*").Where(d => !IsAlive(d.Name)))
        {
            RemoveQuietly(left);
        }
    }

    private static void RemoveQuietly(DirectoryInfo left)
    {
        try
        {
            if (left.Exists)
            {
                left.Delete(recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another user's; or its process has just gone and another is removing it.
        }
    }

    private static bool IsAlive(string name)
    {
        var number = name.AsSpan(Prefix.Length, Math.Max(0, name.IndexOf('-', Prefix.Length) - Prefix.Length));
        if (!int.TryParse(number, CultureInfo.InvariantCulture, out var id))
        {
            return true;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
