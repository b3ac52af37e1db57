using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Audit;

/// <summary>
/// A journal file beside a DuckDB database, since many readers may hold that file open read-only. One line an entry; writers take
/// turns by an exclusive lock on the file. It belongs to the database file itself: whatever links lead to that, its journal is the one
/// beside the file that they lead to.
/// </summary>
public sealed class FileJournal : IAuditJournal
{
    private const int BlockLength = 1 << 20;
    private const int LongestPause = 40;

    /// <summary>How long a writer waits for its turn: hundreds of others, each with its own turn on disk, fit in.</summary>
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(60);

    /// <summary>Writers of this process queue here, so that only one of them asks for the lock on the file.</summary>
    private static readonly ConcurrentDictionary<string, object> Turns = new(StringComparer.Ordinal);

    private readonly string database;
    private readonly TimeSpan patience;
    private readonly Action<FileStream, byte[]> write;

    /// <summary>The journal of a database file.</summary>
    /// <param name="databasePath">Path of the database file, by whichever links.</param>
    public FileJournal(string databasePath)
        : this(databasePath, UsualPatience, (file, bytes) => file.Write(bytes))
    {
    }

    internal FileJournal(string databasePath, TimeSpan patience, Action<FileStream, byte[]> write)
    {
        (this.patience, this.write) = (patience, write);
        database = RealPath.Resolve(databasePath);
        Location = database + ".audit.jsonl";
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    public bool Exists => File.Exists(Location);

    /// <inheritdoc/>
    public void EnsureWritable() => InTurn(Tail);

    /// <inheritdoc/>
    public long Append(IReadOnlyList<AuditEvent> events) => InTurn(file =>
    {
        var (sequence, previous) = Tail(file);
        var lines = new StringBuilder();
        foreach (var (line, number) in AuditChain.Continue(sequence, previous, events))
        {
            lines.Append(line).Append('\n');
            sequence = number;
        }

        Write(file, Encoding.UTF8.GetBytes(lines.ToString()));
        return sequence;
    });

    /// <inheritdoc/>
    public IEnumerable<VerifiedEntry> Read()
    {
        if (FileFacts.Read(Location) is null)
        {
            throw AuditErrors.NoJournal.With(Location);
        }

        return AuditChain.Verify(Lines());
    }

    /// <summary>
    /// The lines that are there now. The file is held only while a block of it is read: whoever goes through the entries may take their
    /// time, and read personal data meanwhile.
    /// </summary>
    private IEnumerable<string> Lines()
    {
        long at = 0, end = long.MaxValue;
        var rest = Array.Empty<byte>();
        while (at < end)
        {
            byte[] block;
            using (var file = Open(FileMode.Open, FileAccess.Read, FileShare.Read))
            {
                end = Math.Min(end, file.Length);
                block = new byte[rest.Length + (int)Math.Clamp(end - at, 0, BlockLength)];
                rest.CopyTo(block, 0);
                file.Seek(at, SeekOrigin.Begin);
                at += file.ReadAtLeast(block.AsSpan(rest.Length), block.Length - rest.Length, throwOnEndOfStream: false);
            }

            var start = 0;
            for (int length; (length = block.AsSpan(start).IndexOf((byte)'\n')) >= 0; start += length + 1)
            {
                yield return Encoding.UTF8.GetString(block, start, length);
            }

            rest = block[start..];
        }

        if (rest.Length > 0)
        {
            yield return Encoding.UTF8.GetString(rest);
        }
    }

    private T InTurn<T>(Func<FileStream, T> work)
    {
        lock (Turns.GetOrAdd(Location, _ => new()))
        {
            using var file = Open(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (file.Length == 0)
            {
                PersonalFile.ShareWithGroup(file);
            }

            return work(file);
        }
    }

    /// <summary>Writes whole entries or none: half an entry would be the end of the journal.</summary>
    private void Write(FileStream file, byte[] lines)
    {
        var length = file.Length;
        try
        {
            file.Seek(0, SeekOrigin.End);
            write(file, lines);
            file.Flush(flushToDisk: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            try
            {
                file.SetLength(length);
            }
            catch (IOException)
            {
                // Get-ToexAudit shows the half entry, and nothing is read until somebody has looked at it.
            }

            throw AuditErrors.NotWritable.With(fault, Location, fault.Message);
        }
    }

    /// <summary>The last entry's number and hash.</summary>
    private (long Sequence, string Hash) Tail(FileStream file)
    {
        if (file.Length == 0)
        {
            return (0, AuditLine.FirstPrevious);
        }

        var line = LastLine(file);
        return line is not null && AuditLine.Read(line, out var sound) is var (entry, hash) && sound
            ? (entry.Sequence, hash)
            : throw AuditErrors.Damaged.With(Location);
    }

    private static string? LastLine(FileStream file)
    {
        const int chunk = 64 * 1024;
        var tail = Array.Empty<byte>();
        for (var start = file.Length; start > 0;)
        {
            var size = (int)Math.Min(chunk, start);
            start -= size;
            file.Seek(start, SeekOrigin.Begin);
            var bytes = new byte[size + tail.Length];
            file.ReadExactly(bytes, 0, size);
            tail.CopyTo(bytes, size);
            tail = bytes;
            if (tail[^1] != (byte)'\n')
            {
                return null;
            }

            var end = Array.LastIndexOf(tail, (byte)'\n', tail.Length - 2);
            if (end >= 0 || start == 0)
            {
                return Encoding.UTF8.GetString(tail, end + 1, tail.Length - end - 2);
            }
        }

        return null;
    }

    private FileStream Open(FileMode mode, FileAccess access, FileShare share)
    {
        var options = PersonalFile.Options(mode, access, share);
        options.BufferSize = 0; // what a failed write left in a buffer would be written on closing
        var began = Stopwatch.GetTimestamp();
        for (; ; Thread.Sleep(Random.Shared.Next(1, LongestPause)))
        {
            EnsureOfItsOwn();
            FileStream? file = null;
            try
            {
                file = new FileStream(Location, options);
                EnsureOfItsOwn(FileFacts.NamesOf(file.SafeFileHandle)); // it may have been changed for another meanwhile
                return file;
            }
            catch (IOException fault) when (IsHeld(fault))
            {
                if (Stopwatch.GetElapsedTime(began) > patience)
                {
                    throw AuditErrors.Busy.With(fault, Location, (int)patience.TotalSeconds);
                }
            }
            catch (FileNotFoundException fault)
            {
                throw AuditErrors.NoJournal.With(fault, Location);
            }
            catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
            {
                throw (access == FileAccess.Read ? AuditErrors.NotReadable : AuditErrors.NotWritable).With(fault, Location, fault.Message);
            }
            catch
            {
                file?.Dispose();
                throw;
            }
        }
    }

    /// <summary>
    /// A journal that is another file by a link would be kept where whoever made the link chose, and a pipe or device keeps nothing. A
    /// database of several names would have a journal beside each.
    /// </summary>
    private void EnsureOfItsOwn(long names = 1)
    {
        if (FileFacts.Read(database) is { Names: > 1 and var many })
        {
            throw AuditErrors.SeveralNames.With(database, many);
        }

        if (FileFacts.Read(Location) is not { } facts)
        {
            return;
        }

        var what = facts.SymbolicLink ? "a symbolic link"
            : Directory.Exists(Location) ? "a folder"
            : !facts.Regular ? "a device or pipe"
            : Math.Max(names, facts.Names) > 1 ? "a hard link: the same file has another name"
            : null;
        if (what is not null)
        {
            throw AuditErrors.NoPlainFile.With(Location, what);
        }
    }

    /// <summary>Whether somebody holds the file: Linux's and macOS's 'would block', Windows' sharing and lock violations.</summary>
    private static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
