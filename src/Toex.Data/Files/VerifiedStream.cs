using System.Security.Cryptography;

namespace Toex.Data.Files;

/// <summary>Content that was hashed before and has to be the same again: its end is only given where it is.</summary>
/// <param name="content">The content.</param>
/// <param name="sha256">SHA-256 of what it was, in lower-case hexadecimal digits.</param>
internal sealed class VerifiedStream(Stream content, string sha256) : ReadOnlyStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool ended;

    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        hash.AppendData(buffer[..read]);
        if (read == 0 && !buffer.IsEmpty && !ended)
        {
            ended = true;
            if (Convert.ToHexStringLower(hash.GetCurrentHash()) != sha256)
            {
                throw new FileChangedException();
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
