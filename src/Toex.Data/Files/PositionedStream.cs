using Microsoft.Win32.SafeHandles;

namespace Toex.Data.Files;

/// <summary>
/// Reads an open file from its beginning with a position of its own; closing it leaves the file open. It ends where the file ended when it
/// was opened, and a file that became shorter is not a whole one.
/// </summary>
/// <param name="handle">The file.</param>
/// <param name="length">Its length.</param>
/// <param name="after">Bytes to give after its end.</param>
internal sealed class PositionedStream(SafeFileHandle handle, long length, byte[] after) : ReadOnlyStream
{
    private long position;

    public override long Length => length + after.Length;

    public override long Position
    {
        get => Volatile.Read(ref position);
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = position < length ? ReadFile(buffer) : ReadAfter(buffer);
        Volatile.Write(ref position, position + read);
        return read;
    }

    private int ReadFile(Span<byte> buffer)
    {
        var wanted = buffer[..(int)Math.Min(buffer.Length, length - position)];
        var read = RandomAccess.Read(handle, wanted, position);
        return read > 0 || wanted.IsEmpty ? read : throw new FileChangedException();
    }

    private int ReadAfter(Span<byte> buffer)
    {
        var rest = after.AsSpan((int)Math.Min(position - length, after.Length));
        rest = rest[..Math.Min(rest.Length, buffer.Length)];
        rest.CopyTo(buffer);
        return rest.Length;
    }
}
