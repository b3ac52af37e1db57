namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>
/// Before TDS 8 the handshake of TLS travels inside PRELOGIN messages, and what follows it travels bare: this stream takes the wrapping
/// off and puts it on, for the server's side.
/// </summary>
internal sealed class TdsHandshakeStream(Stream inner) : Stream
{
    private ReadOnlyMemory<byte> rest;
    private bool bare;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The handshake is over: nothing is wrapped from here on.</summary>
    internal void EndHandshake() => bare = true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (rest.IsEmpty)
        {
            if (bare)
            {
                return await inner.ReadAsync(buffer, cancellationToken);
            }

            if (await TdsPackets.Read(inner, cancellationToken) is not (_, var body))
            {
                return 0;
            }

            rest = body;
        }

        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (bare)
        {
            await inner.WriteAsync(buffer, cancellationToken);
        }
        else
        {
            await TdsPackets.Write(inner, TdsPacketType.PreLogin, buffer, whole: true, cancellationToken);
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("This server reads asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("This server writes asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
