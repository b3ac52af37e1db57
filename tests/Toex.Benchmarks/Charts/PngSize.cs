using System.Buffers.Binary;

namespace Toex.Benchmarks.Charts;

/// <summary>Width and height as a PNG file's header states them.</summary>
internal readonly record struct PngSize(int Width, int Height)
{
    private const int At = 16;

    public static PngSize Of(string file)
    {
        Span<byte> head = stackalloc byte[At + 8];
        using var stream = File.OpenRead(file);
        stream.ReadExactly(head);
        return new(BinaryPrimitives.ReadInt32BigEndian(head[At..]), BinaryPrimitives.ReadInt32BigEndian(head[(At + 4)..]));
    }
}
