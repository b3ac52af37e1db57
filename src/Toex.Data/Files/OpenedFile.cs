using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Win32.SafeHandles;
using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>
/// A file held open for reading, plain or gzip (told by its first bytes, not its name). Its content can be read any number of times,
/// also side by side: it is the same file throughout, even where another is put in its place meanwhile, and of the length that it had when
/// it was opened.
/// </summary>
internal sealed class OpenedFile : IDisposable
{
    private const int HeadLength = 16;
    private static readonly byte[] EndMark = [.. "the end, and no member after it"u8];
    private readonly SafeFileHandle handle;
    private readonly DecompressionLimits limits;
    private readonly DateTime written;
    private PositionedStream? latest;

    private OpenedFile(string path, SafeFileHandle handle, bool plain, DecompressionLimits limits)
    {
        Path = path;
        this.handle = handle;
        this.limits = limits;
        Length = RandomAccess.GetLength(handle);
        written = File.GetLastWriteTimeUtc(handle);
        var head = new byte[HeadLength];
        Head = head.AsMemory(0, RandomAccess.Read(handle, head, 0));
        IsGzip = !plain && Head.Span is [0x1f, 0x8b, ..];
    }

    internal string Path { get; }

    /// <summary>Bytes on the disk.</summary>
    internal long Length { get; }

    /// <summary>The first bytes on the disk.</summary>
    internal ReadOnlyMemory<byte> Head { get; }

    internal bool IsGzip { get; }

    /// <summary>Share of the file that the latest reading has read, from 0 to 1.</summary>
    internal double Fraction => Length == 0 ? 1 : (double)(latest?.Position ?? 0) / Length;

    /// <param name="path">Full path.</param>
    /// <param name="plain">Whether it is known not to be compressed.</param>
    /// <param name="limits">Where decompressing stops; the standard ones unless given.</param>
    /// <exception cref="ToexException">The file is missing or may not be read.</exception>
    internal static OpenedFile Open(string path, bool plain = false, DecompressionLimits? limits = null)
    {
        if (!File.Exists(path))
        {
            throw FileErrors.NotFound.With(path);
        }

        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
            return new(path, handle, plain, limits ?? DecompressionLimits.Standard);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            handle?.Dispose();
            throw FileErrors.NotReadable.With(fault, path, fault.Message);
        }
    }

    /// <summary>The content from its beginning, decompressed.</summary>
    internal Stream Content()
    {
        var file = latest = new(handle, Length, []);
        return IsGzip ? new BoundedStream(new GZipStream(file, CompressionMode.Decompress), () => file.Position, Path, limits) : file;
    }

    /// <summary>Checks that nobody wrote to the file since it was opened.</summary>
    /// <exception cref="FileChangedException">It has another length, or was written to.</exception>
    internal void EnsureUnchanged()
    {
        if (RandomAccess.GetLength(handle) != Length || File.GetLastWriteTimeUtc(handle) != written)
        {
            throw new FileChangedException();
        }
    }

    /// <summary>
    /// Checks that a gzip file was not cut short, which the decompressor takes for the end of the content without a word. The last four
    /// bytes are the length of the content, modulo 2^32 (RFC 1952), where the file has one member, as nearly all have.
    /// </summary>
    /// <param name="length">Length of the content as read.</param>
    /// <exception cref="InvalidDataException">It was cut short.</exception>
    internal void EnsureWhole(long length)
    {
        var end = Tail(sizeof(uint));
        if (IsGzip && (end.Length < sizeof(uint) || (uint)length != BinaryPrimitives.ReadUInt32LittleEndian(end)) && !EndsWithWholeMember())
        {
            throw new InvalidDataException("the gzip file was cut short");
        }
    }

    /// <summary>The last bytes on the disk.</summary>
    internal byte[] Tail(int length)
    {
        var tail = new byte[length];
        return tail[..RandomAccess.Read(handle, tail, Math.Max(0, Length - length))];
    }

    public void Dispose() => handle.Dispose();

    /// <summary>Whether a member put after the file's end is read as such: in a file cut short it would be taken for the rest of
    /// another.</summary>
    private bool EndsWithWholeMember()
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(EndMark);
        }

        using var content = new GZipStream(new PositionedStream(handle, Length, member.ToArray()), CompressionMode.Decompress);
        var buffer = new byte[128 * 1024];
        var kept = 0;
        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var end = Math.Min(EndMark.Length, kept + read);
            buffer.AsSpan(kept + read - end, end).CopyTo(buffer);
            kept = end;
        }

        return buffer.AsSpan(0, kept).SequenceEqual(EndMark);
    }
}
