using DuckDB.NET.Data;
using Toex.Data.Files;

namespace Toex.Data.DuckDb;

/// <summary>
/// What the engine spilled to disk and a killed process left there: data of persons, which nobody would look for. The folder stands beside
/// the file and the engine removes it on closing.
/// </summary>
internal static class SpilledData
{
    private const string Spilled = "duckdb_temp_*";

    /// <summary>The engine's folder of spilled data of a file.</summary>
    internal static string FolderOf(string path) => path + ".tmp";

    /// <summary>Removes the folder where nothing is in it, once the connection is closed.</summary>
    internal static void RemoveEmpty(string path)
    {
        try
        {
            var folder = FolderOf(path);
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next writer tries again.
        }
    }

    /// <summary>Removes what is left of an earlier process. The connection has to be the only one: it writes, so it holds the file's
    /// lock.</summary>
    internal static void Remove(string path, DuckDBConnection connection)
    {
        var folder = FolderOf(path);
        if (!Directory.Exists(folder) || InUse(connection))
        {
            return;
        }

        try
        {
            foreach (var file in Directory.GetFiles(folder, Spilled).Concat(Directory.GetFiles(folder, PrivateCopy.Files)))
            {
                File.Delete(file);
            }

            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The database can be used all the same; the next writer tries again.
        }
    }

    /// <summary>Opening may have spilled already, where it had a long log to replay.</summary>
    private static bool InUse(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM duckdb_temporary_files()";
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }
}
