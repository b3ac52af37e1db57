using DuckDB.NET.Data;
using Toex.Data.Errors;

namespace Toex.Data.DuckDb;

/// <summary>Opens DuckDB files and says in Toex's words why one cannot be opened.</summary>
internal static class DuckDbFile
{
    /// <summary>
    /// What the engine may use of the machine. Every query of the profile engine at 20 million offences fits; beyond it DuckDB
    /// spills to a folder beside the file, which it removes on closing.
    /// </summary>
    private const string MemoryLimit = "1400MB";

    internal static DuckDBConnection Connect(string path, bool readOnly)
    {
        var settings = new DuckDBConnectionStringBuilder { DataSource = path };
        settings["access_mode"] = readOnly ? "READ_ONLY" : "READ_WRITE";
        settings["memory_limit"] = MemoryLimit;

        // Locked-down machines: nothing is fetched.
        settings["autoinstall_known_extensions"] = "false";
        var connection = new DuckDBConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (DuckDBException fault)
        {
            connection.Dispose();
            throw Explain(path, readOnly, fault);
        }
    }

    private static ToexException Explain(string path, bool readOnly, DuckDBException fault)
    {
        var message = fault.Message;
        if (message.Contains("lock", StringComparison.OrdinalIgnoreCase)
            || message.Contains("different configuration", StringComparison.OrdinalIgnoreCase)
            || message.Contains("being used by another process", StringComparison.OrdinalIgnoreCase)
            || message.Contains("already attached", StringComparison.OrdinalIgnoreCase))
        {
            return DatabaseErrors.Busy.With(fault, path);
        }

        return message.Contains("ermission denied", StringComparison.Ordinal) || message.Contains("Read-only file system", StringComparison.Ordinal)
            || message.Contains("Access is denied", StringComparison.OrdinalIgnoreCase)
            ? (readOnly ? FileErrors.NotReadable : FileErrors.NotWritable).With(fault, path, "access is denied.")
            : DatabaseErrors.Corrupt.With(fault, path, DuckDbCommands.FirstLine(message));
    }
}
