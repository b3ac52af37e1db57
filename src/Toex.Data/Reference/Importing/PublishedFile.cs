using System.IO.Compression;
using System.Security.Cryptography;
using Toex.Data.Errors;

namespace Toex.Data.Reference.Importing;

/// <summary>
/// A file of published data, plain or gzip (told by its first bytes, not its name). It is read through once before anything else:
/// that tells what it holds, and that it is whole.
/// </summary>
internal sealed class PublishedFile : IDisposable
{
    private const int BufferSize = 128 * 1024;
    private readonly FileStream file;
    private readonly bool gzip;

    private PublishedFile(string path)
    {
        Path = path;
        file = Open(path);
        Span<byte> magic = stackalloc byte[4];
        var length = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        gzip = length >= 2 && magic[0] == 0x1f && magic[1] == 0x8b;
        if (magic.SequenceEqual("PK\x03\x04"u8))
        {
            Dispose();
            throw ReferenceErrors.Damaged.With(path, "it is a workbook or a zip archive, not CSV");
        }
    }

    internal string Path { get; }

    /// <summary>SHA-256 of the content, decompressed, so that a file and its gzip are the same.</summary>
    internal string Sha256 { get; private set; } = "";

    /// <summary>Share of the file read, from 0 to 1.</summary>
    internal double Fraction => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    /// <summary>Opens a file and checks that it is whole.</summary>
    /// <exception cref="ToexException">It is missing, empty, damaged or may not be read.</exception>
    internal static PublishedFile Open(string path, Action<PublishedFile> progress, CancellationToken cancel)
    {
        var published = new PublishedFile(path);
        try
        {
            published.Check(progress, cancel);
            return published;
        }
        catch (Exception fault)
        {
            published.Dispose();
            throw fault is IOException or InvalidDataException ? ReferenceErrors.Damaged.With(fault, path, fault.Message.TrimEnd('.')) : fault;
        }
    }

    /// <summary>The content from its beginning.</summary>
    internal Stream Content()
    {
        file.Position = 0;
        return gzip ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
    }

    public void Dispose() => file.Dispose();

    private static FileStream Open(string path)
    {
        if (!File.Exists(path))
        {
            throw FileErrors.NotFound.With(path);
        }

        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotReadable.With(fault, path, fault.Message);
        }
    }

    private void Check(Action<PublishedFile> progress, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var content = Content();
        var buffer = new byte[BufferSize];
        long length = 0;
        for (int read; (read = content.Read(buffer)) > 0; length += read)
        {
            cancel.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            progress(this);
        }

        if (gzip && (uint)length != LengthThatGzipPromises())
        {
            throw new InvalidDataException("the gzip file was cut short");
        }

        if (length == 0)
        {
            throw ReferenceErrors.Empty.With(Path);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// The last four bytes of a gzip file: the length of its content, modulo 2^32 (RFC 1952). The decompressor takes the end of a
    /// file that was cut short for the end of the content and says nothing.
    /// </summary>
    private uint LengthThatGzipPromises()
    {
        Span<byte> end = stackalloc byte[sizeof(uint)];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(end);
    }
}
