using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Submissions.Reading;

namespace Toex.Data.Reference.Importing;

/// <summary>
/// A file of published data, plain or gzip. It is read through once before anything else: that tells what it holds, and that it is whole.
/// Whoever reads its content to the end afterwards knows that it was the same.
/// </summary>
internal sealed class PublishedFile : IDisposable
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Longest sequence of bytes that is one character of UTF-8.</summary>
    private const int LongestCharacter = 4;

    private readonly OpenedFile file;

    private PublishedFile(string path) => file = OpenedFile.Open(path);

    internal string Path => file.Path;

    /// <summary>SHA-256 of the content, decompressed, so that a file and its gzip are the same.</summary>
    internal string Sha256 { get; private set; } = "";

    /// <summary>UTF-8, or Windows-1252 where the content is not valid UTF-8; a byte order mark of UTF-16 tells that by itself.</summary>
    internal Encoding Encoding { get; private set; } = Encoding.UTF8;

    /// <summary>Share of the file read, from 0 to 1.</summary>
    internal double Fraction => file.Fraction;

    /// <summary>Opens a file and checks that it is whole.</summary>
    /// <exception cref="ToexException">It is missing, empty, damaged, changes meanwhile, or may not be read.</exception>
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
            throw fault is FileChangedException ? ReferenceErrors.Changed.With(fault, path)
                : fault is IOException or InvalidDataException ? ReferenceErrors.Damaged.With(fault, path, fault.Message.TrimEnd('.'))
                : fault;
        }
    }

    /// <summary>The content from its beginning; its end is only given where the whole was what was checked.</summary>
    internal Stream Content() => new VerifiedStream(file.Content(), Sha256);

    public void Dispose() => file.Dispose();

    private void Check(Action<PublishedFile> progress, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var content = file.Content();
        var buffer = new byte[BufferSize];
        long length = 0;
        var (utf8, kept) = (true, 0);
        for (int read; (read = content.ReadAtLeast(buffer.AsSpan(kept), 1, throwOnEndOfStream: false)) > 0; length += read)
        {
            cancel.ThrowIfCancellationRequested();
            if (length == 0 && ContentSignature.FormatOf(buffer.AsSpan(0, read)) is { } format)
            {
                throw ReferenceErrors.Damaged.With(Path, $"it is {format}, not CSV");
            }

            hash.AppendData(buffer, kept, read);
            var end = kept + read;
            var whole = EndOfWholeCharacters(buffer.AsSpan(0, end));
            utf8 = utf8 && Utf8.IsValid(buffer.AsSpan(0, whole));
            buffer.AsSpan(whole, end - whole).CopyTo(buffer);
            kept = end - whole;
            progress(this);
        }

        file.EnsureWhole(length);
        file.EnsureUnchanged();
        if (length == 0)
        {
            throw ReferenceErrors.Empty.With(Path);
        }

        Encoding = utf8 && kept == 0 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Where a character that goes on in the next block begins; the end where none does.</summary>
    private static int EndOfWholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestCharacter && back <= bytes.Length; back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xc0) != 0x80)
            {
                var length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
                return length > back ? bytes.Length - back : bytes.Length;
            }
        }

        return bytes.Length;
    }
}
