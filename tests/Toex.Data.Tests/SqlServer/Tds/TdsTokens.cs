using System.Buffers.Binary;
using System.Text;

namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>What a server's messages are made of (MS-TDS 2.2.7), as far as these tests need it.</summary>
internal static class TdsTokens
{
    /// <summary>One transaction at a time goes by one number.</summary>
    private static readonly byte[] TransactionNumber = [1, 0, 0, 0, 0, 0, 0, 0];

    private static readonly byte[] Collation = [0x09, 0x04, 0xD0, 0x00, 0x34];

    internal static byte[] LoggedIn(string database) =>
    [
        .. Change(1, [.. ShortText(database)], [.. ShortText("master")]),
        .. Change(7, [(byte)Collation.Length, .. Collation], [0]),
        .. WithLength(0xAD, [1, 0x74, 0, 0, 4, .. ShortText("Microsoft SQL Server"), 16, 0, 0x03, 0xE8]),
    ];

    internal static byte[] Begun() => Change(8, [8, .. TransactionNumber], [0]);

    internal static byte[] Committed() => Change(9, [0], [8, .. TransactionNumber]);

    internal static byte[] RolledBack() => Change(10, [0], [8, .. TransactionNumber]);

    internal static byte[] Error(int number, byte severity, string message) =>
        WithLength(0xAA,
            [.. Int(number), 1, severity, .. Short(message.Length), .. Encoding.Unicode.GetBytes(message), .. ShortText("responder"), 0,
                .. Int(1)]);

    internal static byte[] Done(long rows, bool failed) => DoneWith((ushort)(failed ? 0x2 : 0x10), rows);

    /// <summary>The answer to an attention.</summary>
    internal static byte[] DoneAttention() => DoneWith(0x20, 0);

    internal static byte[] Columns(IReadOnlyList<Type> columns) =>
        [0x81, .. Short(columns.Count),
            .. columns.SelectMany((type, i) => (byte[])[0, 0, 0, 0, 1, 0, .. TypeOf(type), .. ShortText($"c{i}")])];

    internal static byte[] Row(IReadOnlyList<object?> values) => [0xD1, .. values.SelectMany(Value)];

    private static byte[] TypeOf(Type type) =>
        type == typeof(int) ? [0x26, 4]
        : type == typeof(long) ? [0x26, 8]
        : type == typeof(string) ? [0xE7, .. Short(8000), .. Collation]
        : throw new NotSupportedException(type.Name);

    private static byte[] Value(object? value) => value switch
    {
        int number => [4, .. Int(number)],
        long number => [8, .. Long(number)],
        string text => [.. Short(text.Length * 2), .. Encoding.Unicode.GetBytes(text)],
        _ => throw new NotSupportedException($"{value}"),
    };

    private static byte[] DoneWith(ushort status, long rows) => [0xFD, .. Short(status), .. Short(0), .. Long(rows)];

    private static byte[] Change(byte what, byte[] now, byte[] before) => WithLength(0xE3, [what, .. now, .. before]);

    private static byte[] WithLength(byte token, byte[] body) => [token, .. Short(body.Length), .. body];

    private static byte[] ShortText(string text) => [(byte)text.Length, .. Encoding.Unicode.GetBytes(text)];

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Long(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }
}
