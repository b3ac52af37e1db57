using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Toex.Data.Schema;

namespace Toex.Data.Copying;

/// <summary>
/// A checksum of a table's rows that does not depend on their order, nor on the engine: the sum of each row's XXH3 hash. A value is
/// hashed as its type in the schema holds it.
/// </summary>
internal sealed class RowChecksum(Table table)
{
    private const byte NoValue = 0;
    private const byte Value = 1;

    private readonly XxHash3 hash = new();
    private readonly byte[] number = new byte[9];

    internal long Rows { get; private set; }

    internal ulong Sum { get; private set; }

    /// <summary>The checksum as text: 16 hexadecimal digits.</summary>
    internal string Text => Sum.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Counts a row in.</summary>
    internal void Add(ReadOnlySpan<object?> row)
    {
        hash.Reset();
        for (var i = 0; i < row.Length; i++)
        {
            switch (row[i])
            {
                case null:
                    hash.Append([NoValue]);
                    break;
                case string text:
                    Append(text.Length);
                    hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
                    break;
                case var value:
                    Append(Whole(value, table.Columns[i]));
                    break;
            }
        }

        Rows++;
        Sum = unchecked(Sum + hash.GetCurrentHashAsUInt64());
    }

    private void Append(long value)
    {
        number[0] = Value;
        BinaryPrimitives.WriteInt64LittleEndian(number.AsSpan(1), value);
        hash.Append(number);
    }

    private static long Whole(object value, Column column) => value switch
    {
        short small => small,
        int whole => whole,
        long large => large,
        decimal exact => (long)(exact * 1_000_000m),
        double real => BitConverter.DoubleToInt64Bits(real == 0 ? 0 : real), // minus zero is zero
        DateOnly day => day.DayNumber,
        DateTime moment => column.Type == ColumnType.Date ? DateOnly.FromDateTime(moment).DayNumber
            : moment.Ticks / TimeSpan.TicksPerMicrosecond,
        _ => throw new ArgumentException(
            $"Column {column.Name} holds a {value.GetType().Name}, which the schema has no type for.", nameof(value)),
    };
}
