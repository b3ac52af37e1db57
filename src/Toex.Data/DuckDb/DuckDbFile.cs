using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.DuckDb;

/// <summary>
/// The one place that opens DuckDB, locked down: it reads and writes its own file, the folder for what does not fit into memory, and the
/// temporary folders of this process; it loads no extensions, and no statement can change that.
/// </summary>
internal static class DuckDbFile
{
    /// <summary>DuckDB without a file.</summary>
    internal const string Memory = ":memory:";

    /// <param name="path">The file, or <see cref="Memory"/>.</param>
    /// <param name="readOnly">Refuse writes.</param>
    /// <param name="limits">What it may use; null for what the machine allows.</param>
    /// <exception cref="ToexException">It cannot be opened.</exception>
    internal static DuckDBConnection Connect(string path, bool readOnly, DuckDbLimits? limits = null)
    {
        var connection = new DuckDBConnection(SettingsOf(path, readOnly, limits ?? DuckDbLimits.OfMachine(), locked: readOnly));
        try
        {
            connection.Open();
            if (!readOnly)
            {
                // The engine takes a list of folders only once it is open, and before it is locked. What is only read takes no copies
                // beside it.
                DuckDbCommands.Execute(connection,
                    $"SET allowed_directories = [{Literal(PrivateFolder.Root)}]; SET enable_external_access = false; SET "
                        + $"lock_configuration = true");
            }

            return connection;
        }
        catch (DllNotFoundException fault) when (DuckDbFault.IsMapping(fault))
        {
            connection.Dispose();
            throw DatabaseErrors.OutOfMemory.With(fault, "the database engine itself", "its library cannot be loaded into this process.");
        }
        catch (DuckDBException fault)
        {
            connection.Dispose();
            throw Explain(path, readOnly, fault);
        }
    }

    /// <summary>Another connection to what one has open.</summary>
    internal static DuckDBConnection Another(DuckDBConnection open, string path, bool readOnly, DuckDbLimits? limits)
    {
        var another = path == Memory
            ? open.Duplicate()
            : new DuckDBConnection(SettingsOf(path, readOnly, limits ?? DuckDbLimits.OfMachine(), locked: true));
        try
        {
            another.Open();
            return another;
        }
        catch (DuckDBException fault)
        {
            another.Dispose();
            throw Explain(path, readOnly, fault);
        }
    }

    /// <summary>What the engine's words mean, where a file cannot be opened or what it holds cannot be told.</summary>
    internal static ToexException Explain(string path, bool readOnly, DuckDBException fault)
    {
        var message = DuckDbCommands.FirstLine(fault.Message);
        return FileHolder.Find(fault.Message) is { } holder ? DatabaseErrors.Busy.With(fault, path, holder)
            : DuckDbFault.Shortage(fault) is { } shortage ? shortage.With(fault, $"opening '{path}'", message)
            : DuckDbFault.IsAccess(fault)
                ? (readOnly ? FileErrors.NotReadable : FileErrors.NotWritable).With(fault, path, "access is denied.")
            : DuckDbFault.IsReading(fault) ? FileErrors.NotReadable.With(fault, path, message)
            : DatabaseErrors.Corrupt.With(fault, path, message);
    }

    private static string SettingsOf(string path, bool readOnly, DuckDbLimits limits, bool locked)
    {
        var settings = new DuckDBConnectionStringBuilder { DataSource = path };
        settings["access_mode"] = readOnly ? "READ_ONLY" : "READ_WRITE";
        settings["memory_limit"] = string.Create(CultureInfo.InvariantCulture, $"{limits.Memory}B");
        settings["temp_directory"] = limits.SpillFolder ?? (path == Memory ? "" : SpilledData.FolderOf(path));
        settings["autoload_known_extensions"] = "false";
        settings["autoinstall_known_extensions"] = "false";
        settings["allow_community_extensions"] = "false";
        settings["allow_unsigned_extensions"] = "false";
        if (limits.Threads is { } threads)
        {
            settings["threads"] = threads.ToString(CultureInfo.InvariantCulture);
        }

        if (locked)
        {
            settings["enable_external_access"] = "false";
            settings["lock_configuration"] = "true";
        }

        return settings.ConnectionString;
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
