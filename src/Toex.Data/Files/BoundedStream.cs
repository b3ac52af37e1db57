using System.Diagnostics;
using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>Decompressed content that stops where it is far larger than its file explains, or takes too long.</summary>
/// <param name="content">The content.</param>
/// <param name="read">Bytes of the file that were read so far.</param>
/// <param name="path">The file, for the error.</param>
/// <param name="limits">Where it stops.</param>
internal sealed class BoundedStream(Stream content, Func<long> read, string path, DecompressionLimits limits) : ReadOnlyStream
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long length;

    public override int Read(Span<byte> buffer)
    {
        var got = content.Read(buffer);
        length += got;
        return limits.AreExceeded(length, read()) ? throw limits.TooFar(path)
            : clock.Elapsed > limits.Longest ? throw FileErrors.ExpandsTooLong.With(path, limits.Longest.TotalMinutes)
            : got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
