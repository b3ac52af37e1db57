using DuckDB.NET.Data;
using Toex.Data.Errors;

namespace Toex.Data.DuckDb;

/// <summary>Says in Toex's words what the engine reports: it has no codes, only words.</summary>
internal static class DuckDbFault
{
    /// <summary>Disk that is full, and a folder for spilled data that takes no files.</summary>
    private static readonly string[] OfSpace =
    [
        "No space left", "not enough space", "File too large", "quota exceeded", "Failed to create directory", "Could not write",
        "failed to offload", "max_temp_directory_size",
    ];

    private static readonly string[] OfMemory =
        ["Out of Memory Error", "failed to allocate", "could not allocate", "Allocation failure", "bad_alloc", "Cannot allocate memory"];

    private static readonly string[] OfAccess =
        ["ermission denied", "Read-only file system", "Access is denied", "Operation not permitted"];

    /// <param name="doing">What was being done.</param>
    /// <param name="fault">What the engine reports.</param>
    internal static ToexException Explain(string doing, DuckDBException fault) =>
        (Shortage(fault) ?? DatabaseErrors.QueryFailed).With(fault, doing, DuckDbCommands.FirstLine(fault.Message));

    /// <summary>What is short: disk or memory; null where neither is the fault. Where there is no disk to spill to, memory is short only
    /// because of that.</summary>
    internal static ErrorDefinition? Shortage(DuckDBException fault) =>
        Tells(fault, OfSpace) ? DatabaseErrors.OutOfSpace
        : Tells(fault, OfMemory) ? DatabaseErrors.OutOfMemory
        : null;

    /// <summary>Whether a library is there but the process has no room for it.</summary>
    internal static bool IsMapping(DllNotFoundException fault) =>
        new[] { "failed to map segment", "cannot allocate memory" }.Any(w => fault.Message.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the operating system refused access to a file.</summary>
    internal static bool IsAccess(DuckDBException fault) => Tells(fault, OfAccess);

    /// <summary>Whether the operating system could not open or read a file, for a reason that says nothing of what is in it.</summary>
    internal static bool IsReading(DuckDBException fault) =>
        Tells(fault, ["Cannot open file", "Could not read from file", "Could not open file"])
            && !Tells(fault, ["could not read enough bytes"]);

    private static bool Tells(DuckDBException fault, string[] words) =>
        words.Any(w => fault.Message.Contains(w, StringComparison.OrdinalIgnoreCase));
}
