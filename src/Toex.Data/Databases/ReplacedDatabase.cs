using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Schema;

namespace Toex.Data.Databases;

/// <summary>
/// A file that a new database will replace: locked from before the new one is made until it is in its place, so that nobody writes rows
/// that would be lost, and complete without its log, so that one rename replaces all of it.
/// </summary>
internal sealed class ReplacedDatabase : IDisposable
{
    /// <summary>Where the engine's files say what they are: after the checksum of their first block.</summary>
    private const int MarkAt = 8;

    private readonly string path;
    private readonly IDisposable hold;
    private readonly FileStream locked;
    private readonly string? erased;

    private ReplacedDatabase(string path, IDisposable hold, FileStream locked, string? erased) =>
        (this.path, this.hold, this.locked, this.erased) = (path, hold, locked, erased);

    private static ReadOnlySpan<byte> Mark => "DUCK"u8;

    /// <summary>Locks a file that is there.</summary>
    /// <exception cref="ToexException"><c>Toex.Database.Busy</c>, or it has several names, or may not be written.</exception>
    internal static ReplacedDatabase Take(string path)
    {
        if (FileIdentity.Read(path) is { Links: > 1 } linked)
        {
            throw DatabaseErrors.HardLinked.With(path, linked.Links);
        }

        var hold = OpenFiles.OfThisProcess.Take(path, readOnly: false, out var holder) ?? throw DatabaseErrors.Busy.With(path, holder);
        try
        {
            var erased = LookInto(path);
            return new(path, hold, Lock(path), erased);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Puts a database in the place of this one, and records what is erased by that.</summary>
    /// <param name="made">The new database.</param>
    /// <param name="aside">A path for what is left of the old one's log, to put it back should the replacing fail.</param>
    /// <param name="operation">The command, for the audit journal.</param>
    internal void ReplaceBy(string made, string aside, string operation)
    {
        FileRights.Settle(made, path);
        var journal = new FileJournal(path);
        Record(journal, operation, "Replaced");
        var log = path + ".wal";
        var set = File.Exists(log);
        try
        {
            if (set)
            {
                File.Move(log, aside);
            }

            if (OperatingSystem.IsWindows())
            {
                locked.Dispose(); // An open file cannot be replaced there.
            }

            File.Move(made, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (set && File.Exists(aside))
            {
                File.Move(aside, log);
            }

            Record(journal, operation, "Not replaced after all");
            throw FileErrors.NotWritable.With(fault, path, fault.Message);
        }
    }

    public void Dispose()
    {
        locked.Dispose();
        hold.Dispose();
    }

    private void Record(FileJournal journal, string operation, string what)
    {
        if (erased is not null && (erased.Length > 0 || journal.Exists))
        {
            var content = erased.Length > 0 ? erased : "what was in the file cannot be read";
            journal.Append([new(AuditKind.Erasure, operation, $"{what} by a new database", $"The whole database: {content}", [])]);
        }
    }

    /// <summary>What the file holds: null for nothing, and empty where that cannot be told. Its log is worked into it.</summary>
    private static string? LookInto(string path)
    {
        try
        {
            using var connection = DuckDbFile.Connect(path, readOnly: false);
            SpilledData.Remove(path, connection);
            DuckDbContent.EnsureOurs(connection, path);
            var rows = DuckDbContent.RowsOf(connection, [.. ProfileSchema.InOrder.Where(t => t.IsFact).Select(t => t.Name)])
                .Where(t => t.Rows > 0).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Table} {t.Rows}")).ToList();
            DuckDbCommands.Execute(connection, "CHECKPOINT");
            return rows.Count == 0 ? null : string.Join(", ", rows);
        }
        catch (ToexException error) when (error.Definition == DatabaseErrors.Corrupt || error.Definition == DatabaseErrors.Foreign
            || error.Definition == DatabaseErrors.NotOurs)
        {
            return IsDatabase(path) ? "" : null;
        }
        catch (DuckDB.NET.Data.DuckDBException fault)
        {
            var error = DuckDbFile.Explain(path, readOnly: false, fault);
            return error.Definition == DatabaseErrors.Corrupt ? "" : throw error;
        }
    }

    /// <summary>Whether the file is of the engine's kind at all: no personal data are erased with a letter.</summary>
    private static bool IsDatabase(string path)
    {
        using var file = File.OpenHandle(path);
        Span<byte> mark = stackalloc byte[Mark.Length];
        return RandomAccess.Read(file, mark, MarkAt) == Mark.Length && mark.SequenceEqual(Mark);
    }

    private static FileStream Lock(string path)
    {
        FileStream? file = null;
        try
        {
            file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            if (OperatingSystem.IsLinux())
            {
                // The engine's own lock is of another kind there than what opening takes; elsewhere the two know each other.
                file.Lock(0, 0);
            }

            return file;
        }
        catch (IOException fault)
        {
            file?.Dispose();
            throw DatabaseErrors.Busy.With(fault, path, FileHolder.Unknown);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw FileErrors.NotWritable.With(fault, path, fault.Message);
        }
    }
}
