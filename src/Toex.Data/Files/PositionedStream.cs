using Microsoft.Win32.SafeHandles;

namespace Toex.Data.Files;

/// <summary>Reads an open file from its beginning with a position of its own; closing it leaves the file open.</summary>
/// <param name="handle">The file.</param>
/// <param name="length">Its length.</param>
/// <param name="after">Bytes to give after its end.</param>
internal sealed class PositionedStream(SafeFileHandle handle, long length, byte[] after) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length + after.Length;

    public override long Position
    {
        get => Volatile.Read(ref position);
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = position < length ? RandomAccess.Read(handle, buffer, position) : ReadAfter(buffer);
        Volatile.Write(ref position, position + read);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadAfter(Span<byte> buffer)
    {
        var rest = after.AsSpan((int)Math.Min(position - length, after.Length));
        rest = rest[..Math.Min(rest.Length, buffer.Length)];
        rest.CopyTo(buffer);
        return rest.Length;
    }
}
