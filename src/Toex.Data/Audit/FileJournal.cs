using System.Text;
using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>
/// A journal file beside a DuckDB database, since many readers may hold that file open read-only. One line an entry; writers take
/// turns by an exclusive lock on the file.
/// </summary>
public sealed class FileJournal(string databasePath) : IAuditJournal
{
    private const int LockAttempts = 100;
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public string Location { get; } = databasePath + ".audit.jsonl";

    /// <inheritdoc/>
    public bool Exists => File.Exists(Location);

    /// <inheritdoc/>
    public void EnsureWritable()
    {
        using var file = Open(FileAccess.ReadWrite, FileShare.None, FileMode.OpenOrCreate);
        _ = Tail(file);
    }

    /// <inheritdoc/>
    public void Append(IReadOnlyList<AuditEvent> events)
    {
        using var file = Open(FileAccess.ReadWrite, FileShare.None, FileMode.OpenOrCreate);
        var (sequence, previous) = Tail(file);
        var lines = new StringBuilder();
        foreach (var (line, _) in AuditChain.Continue(sequence, previous, events))
        {
            lines.Append(line).Append('\n');
        }

        try
        {
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            file.Flush(flushToDisk: true);
        }
        catch (IOException fault)
        {
            throw AuditErrors.NotWritable.With(fault, Location, fault.Message);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<VerifiedEntry> Read()
    {
        if (!Exists)
        {
            throw AuditErrors.NoJournal.With(Location);
        }

        using var file = Open(FileAccess.Read, FileShare.ReadWrite, FileMode.Open);
        using var reader = new StreamReader(file, Encoding.UTF8);
        foreach (var entry in AuditChain.Verify(Lines(reader)))
        {
            yield return entry;
        }
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
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

    private FileStream Open(FileAccess access, FileShare share, FileMode mode)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(Location, mode, access, share);
            }
            catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
            {
                if (attempt == LockAttempts)
                {
                    throw AuditErrors.NotWritable.With(fault, Location, "another process holds it.");
                }

                Thread.Sleep(LockPause);
            }
            catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
            {
                throw AuditErrors.NotWritable.With(fault, Location, fault.Message);
            }
        }
    }
}
