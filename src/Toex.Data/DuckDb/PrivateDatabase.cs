using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;

namespace Toex.Data.DuckDb;

/// <summary>
/// A DuckDB of this process alone, in memory. What does not fit spills into a folder that only this user may read and that goes with it;
/// what a killed process left there, the next one removes.
/// </summary>
internal sealed class PrivateDatabase : IDisposable
{
    private const string Prefix = "toex-private-";

    private readonly DirectoryInfo folder;

    private PrivateDatabase(DuckDBConnection connection, DirectoryInfo folder) => (Connection, this.folder) = (connection, folder);

    internal DuckDBConnection Connection { get; }

    internal static PrivateDatabase Open()
    {
        var folder = NewFolder();
        try
        {
            var connection = DuckDbFile.Connect(":memory:", readOnly: false);
            DuckDbCommands.Execute(connection, $"SET temp_directory = '{folder.FullName.Replace("'", "''", StringComparison.Ordinal)}'");
            return new(connection, folder);
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
        return Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-"));
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
            try
            {
                left.Delete(recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another user's; or its process has just gone and another is removing it.
            }
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
