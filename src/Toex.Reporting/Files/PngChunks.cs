using System.Buffers.Binary;
using System.Text;

namespace Toex.Reporting.Files;

/// <summary>
/// Adds to a PNG what a picture says of itself: title, words for readers who cannot see it, the program, and how large it is on paper.
/// </summary>
/// <remarks>W3C Portable Network Graphics, 11.3.3.4 iTXt and 11.3.4.3 pHYs.</remarks>
internal static class PngChunks
{
    /// <summary>Signature and IHDR, which come before everything else.</summary>
    private const int HeadLength = 8 + 12 + 13;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <param name="png">The picture.</param>
    /// <param name="pixelsPerMetre">Its density.</param>
    /// <param name="texts">Keywords of the PNG standard, such as <c>Title</c>, and what they say.</param>
    public static byte[] Add(byte[] png, int pixelsPerMetre, IEnumerable<(string Keyword, string Text)> texts)
    {
        var density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, pixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), pixelsPerMetre);
        density[8] = 1; // the unit is the metre
        return
        [
            .. png[..HeadLength], .. Chunk("pHYs", density), .. texts.SelectMany(t => Chunk("iTXt", Text(t.Keyword, t.Text))),
            .. png[HeadLength..],
        ];
    }

    /// <summary>Keyword, not compressed, British English, no keyword of that language, and the text.</summary>
    private static byte[] Text(string keyword, string text) =>
        [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, .. Encoding.ASCII.GetBytes("en-GB"), 0, 0, .. Encoding.UTF8.GetBytes(text)];

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type).CopyTo(chunk, 4);
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Check(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    /// <summary>CRC-32 of ISO 3309.</summary>
    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        foreach (var value in bytes)
        {
            check = Remainders[(check ^ value) & 0xFF] ^ (check >> 8);
        }

        return ~check;
    }

    private static uint Remainder(int value)
    {
        var rest = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ 0xEDB88320;
        }

        return rest;
    }
}
