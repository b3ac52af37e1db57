using System.Buffers.Binary;
using System.Text;

namespace Toex.Data.Tests.SqlServer.Tds;

internal enum TdsRequestKind
{
    Login,
    Statement,
    Begin,
    Commit,
    Rollback,
    Attention,
}

/// <summary>What a client asked for.</summary>
/// <param name="Kind">What sort of request it is.</param>
/// <param name="Text">The SQL text; for a login the user's name.</param>
/// <param name="Parameters">Values of the statement's parameters by name, as far as they are numbers or text.</param>
internal sealed record TdsRequest(TdsRequestKind Kind, string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private const int SqlText = 0xE7;
    private const int Number = 0x26;

    internal static TdsRequest? Of(TdsPacketType type, byte[] body) => type switch
    {
        TdsPacketType.Login => new(TdsRequestKind.Login, LoginText(body, 40), NoParameters),
        TdsPacketType.Batch => new(TdsRequestKind.Statement, Encoding.Unicode.GetString(AfterHeaders(body)), NoParameters),
        TdsPacketType.Call => Call(body),
        TdsPacketType.Attention => new(TdsRequestKind.Attention, "", NoParameters),
        TdsPacketType.Transaction => new(BinaryPrimitives.ReadUInt16LittleEndian(AfterHeaders(body)) switch
        {
            5 => TdsRequestKind.Begin,
            7 => TdsRequestKind.Commit,
            8 => TdsRequestKind.Rollback,
            var other => throw new NotSupportedException($"transaction request {other}"),
        }, "", NoParameters),
        _ => null,
    };

    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>Text of a login message: its place and length stand at an offset.</summary>
    private static string LoginText(byte[] body, int at) => Encoding.Unicode.GetString(
        body, BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(at)), 2 * BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(at + 2)));

    private static ReadOnlySpan<byte> AfterHeaders(byte[] body) => body.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(body));

    /// <summary>A call of sp_executesql: the statement, the declaration of its parameters, then their values by name.</summary>
    private static TdsRequest Call(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(AfterHeaders(body).ToArray()), Encoding.Unicode);
        if (reader.ReadUInt16() != 0xFFFF || reader.ReadUInt16() != 10)
        {
            throw new NotSupportedException("a call of anything but sp_executesql");
        }

        reader.ReadUInt16();
        var statement = (string?)Parameter(reader).Value;
        Parameter(reader);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var (name, value) = Parameter(reader);
            parameters[name.TrimStart('@')] = value;
        }

        return new(TdsRequestKind.Statement, statement ?? "", parameters);
    }

    private static (string Name, object? Value) Parameter(BinaryReader reader)
    {
        var name = Encoding.Unicode.GetString(reader.ReadBytes(reader.ReadByte() * 2));
        reader.ReadByte();
        switch (reader.ReadByte())
        {
            case Number:
                reader.ReadByte();
                return (name,
                    reader.ReadByte(
                        ) switch { 8 => reader.ReadInt64(), 4 => reader.ReadInt32(), 0 => null, _ => throw new NotSupportedException() });
            case SqlText:
                var inParts = reader.ReadUInt16() == 0xFFFF;
                reader.ReadBytes(5);
                return (name, Encoding.Unicode.GetString(inParts ? Parts(reader) : reader.ReadBytes(reader.ReadUInt16())));
            default:
                throw new NotSupportedException($"the type of parameter {name}");
        }
    }

    private static byte[] Parts(BinaryReader reader)
    {
        reader.ReadInt64();
        var whole = new MemoryStream();
        while (reader.ReadInt32() is > 0 and var length)
        {
            whole.Write(reader.ReadBytes(length));
        }

        return whole.ToArray();
    }
}
