using System.Security.Cryptography;
using Toex.Data.Files;

namespace Toex.Data.Submissions.Reading;

/// <summary>
/// Reads content in blocks, one ahead: while a block is looked at, another thread reads, decompresses, hashes and copies the next.
/// </summary>
internal sealed class ContentBlocks : IDisposable
{
    /// <summary>Bytes of a block.</summary>
    internal const int Size = 512 * 1024;

    private readonly Stream content;
    private readonly IncrementalHash? hash;
    private readonly PrivateCopy? copy;
    private byte[] current = new byte[Size];
    private byte[] ahead = new byte[Size];
    private Task<int> reading;

    internal ContentBlocks(Stream content, IncrementalHash? hash, PrivateCopy? copy)
    {
        this.content = content;
        this.hash = hash;
        this.copy = copy;
        reading = ReadAhead();
    }

    /// <summary>The next block; it is valid until the one after is asked for, and empty at the end.</summary>
    internal ReadOnlySpan<byte> Next()
    {
        var length = reading.GetAwaiter().GetResult();
        (current, ahead) = (ahead, current);
        reading = length == 0 ? Task.FromResult(0) : ReadAhead();
        return current.AsSpan(0, length);
    }

    public void Dispose()
    {
        // The block being read is waited for, and a fault in it is nobody's concern any more.
        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        _ = reading.Exception;
        content.Dispose();
    }

    private Task<int> ReadAhead() => Task.Run(() =>
    {
        var length = content.ReadAtLeast(ahead, ahead.Length, throwOnEndOfStream: false);
        hash?.AppendData(ahead, 0, length);
        copy?.Append(ahead.AsSpan(0, length));
        return length;
    });
}
