using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.Databases;
using Toex.Data.Files;

namespace Toex.Data.DuckDb;

/// <summary>
/// A DuckDB of this process alone, in memory. What does not fit spills into a folder that only this user may read and that goes with it;
/// what a killed process left there, the next one removes.
/// </summary>
internal sealed class PrivateDatabase : IDisposable
{
    private const string Prefix = "toex-private-";

    private static readonly Lazy<string> Made = new(() =>
    {
        var root = Path.Combine(DatabaseIdentity.RealPath(Path.GetTempPath()),
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveQuietly(new(root));
        return root;
    });

    private readonly DirectoryInfo folder;

    private PrivateDatabase(DuckDBConnection connection, DirectoryInfo folder) => (Connection, this.folder) = (connection, folder);

    internal DuckDBConnection Connection { get; }

    /// <summary>The folder that all temporary folders of this process are in. Engines may read what is in it; it need not be there.</summary>
    internal static string Root => Made.Value;

    internal static PrivateDatabase Open()
    {
        var folder = NewFolder();
        try
        {
            var limits = DuckDbLimits.OfMachine() with { SpillFolder = folder.FullName };
            return new(DuckDbFile.Connect(DuckDbFile.Memory, readOnly: false, limits), folder);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>A temporary folder of this process that only this user may read; what earlier processes left is removed first.</summary>
    internal static DirectoryInfo NewFolder()
    {
        RemoveLeftovers();
        var folder = Path.Combine(Root, Path.GetRandomFileName());
        foreach (var made in new[] { Root, folder })
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(made) : Directory.CreateDirectory(made, FileRights.OwnersFolder);
        }

        return new(folder);
    }

    public void Dispose()
    {
        Connection.Dispose();
        folder.Delete(recursive: true);
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
        if (!int.TryParse(name.AsSpan(Prefix.Length, Math.Max(0, name.IndexOf('-', Prefix.Length) - Prefix.Length)), CultureInfo.InvariantCulture, out var id))
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
