using System.Security.Cryptography;
using System.Text;
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

    private readonly OpenedFile file;
    private readonly TextForm form = new();

    private PublishedFile(string path) => file = OpenedFile.Open(path);

    internal string Path => file.Path;

    /// <summary>SHA-256 of the content, decompressed, so that a file and its gzip are the same.</summary>
    internal string Sha256 { get; private set; } = "";

    /// <summary>Encoding of the content.</summary>
    internal Encoding Encoding => form.Encoding;

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
        for (int read; (read = content.Read(buffer)) > 0; length += read)
        {
            cancel.ThrowIfCancellationRequested();
            if (length == 0 && ContentSignature.FormatOf(buffer.AsSpan(0, read)) is { } format)
            {
                throw ReferenceErrors.Damaged.With(Path, $"it is {format}, not CSV");
            }

            hash.AppendData(buffer, 0, read);
            form.Take(buffer.AsSpan(0, read));
            progress(this);
        }

        file.EnsureWhole(length);
        file.EnsureUnchanged();
        if (length == 0)
        {
            throw ReferenceErrors.Empty.With(Path);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
