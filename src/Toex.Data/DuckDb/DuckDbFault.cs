using DuckDB.NET.Data;
using Toex.Data.Errors;

namespace Toex.Data.DuckDb;

/// <summary>Says in Toex's words what the engine reports.</summary>
internal static class DuckDbFault
{
    /// <summary>How the engine tells that memory, disk or the folder for spilled data is too small or cannot be written: it has no codes.</summary>
    private static readonly string[] OfSpace =
        ["Out of Memory Error", "failed to allocate", "No space left", "not enough space", "File too large", "quota exceeded", "Failed to create directory", "Could not write"];

    /// <param name="doing">What was being done.</param>
    /// <param name="fault">What the engine reports.</param>
    internal static ToexException Explain(string doing, DuckDBException fault)
    {
        var message = DuckDbCommands.FirstLine(fault.Message);
        var definition = OfSpace.Any(t => message.Contains(t, StringComparison.OrdinalIgnoreCase)) ? DatabaseErrors.OutOfSpace : DatabaseErrors.QueryFailed;
        return definition.With(fault, doing, message);
    }
}
