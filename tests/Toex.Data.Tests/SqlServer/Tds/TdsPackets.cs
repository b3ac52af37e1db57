using System.Buffers.Binary;

namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>The kinds of message of the protocol (MS-TDS 2.2.3.1.1) that a client or this server sends.</summary>
internal enum TdsPacketType : byte
{
    Batch = 1,
    Call = 3,
    Reply = 4,
    Attention = 6,
    Transaction = 14,
    Login = 16,
    PreLogin = 18,
}

/// <summary>Reads and writes messages: packets with a header of eight bytes, the last of them marked.</summary>
internal static class TdsPackets
{
    private const int HeaderLength = 8;
    private const int Largest = 4096;
    private const byte EndOfMessage = 1;

    /// <summary>A whole message; null where the client hung up.</summary>
    internal static async Task<(TdsPacketType Type, byte[] Body)?> Read(Stream stream, CancellationToken stop)
    {
        var body = new MemoryStream();
        while (true)
        {
            var header = new byte[HeaderLength];
            if (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, stop) < HeaderLength)
            {
                return null;
            }

            var part = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - HeaderLength];
            await stream.ReadExactlyAsync(part, stop);
            body.Write(part);
            if ((header[1] & EndOfMessage) != 0)
            {
                return ((TdsPacketType)header[0], body.ToArray());
            }
        }
    }

    /// <summary>Sends a message, or a first part of one that goes on.</summary>
    internal static async Task Write(Stream stream, TdsPacketType type, ReadOnlyMemory<byte> body, bool whole, CancellationToken stop)
    {
        do
        {
            var part = body[..Math.Min(body.Length, Largest - HeaderLength)];
            body = body[part.Length..];
            var packet = new byte[HeaderLength + part.Length];
            packet[0] = (byte)type;
            packet[1] = whole && body.IsEmpty ? EndOfMessage : (byte)0;
            BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
            part.CopyTo(packet.AsMemory(HeaderLength));
            await stream.WriteAsync(packet, stop);
        }
        while (!body.IsEmpty);

        await stream.FlushAsync(stop);
    }
}
