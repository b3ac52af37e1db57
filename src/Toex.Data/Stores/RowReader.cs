using System.Collections;
using System.Data.Common;

namespace Toex.Data.Stores;

/// <summary>Rows that are made as they are read, for bulk loads: forward only, values by position.</summary>
/// <param name="rows">The rows. One array may be used for all: it is done with when the next row is asked for.</param>
/// <param name="columns">Names of the columns.</param>
internal sealed class RowReader(IEnumerable<object?[]> rows, IReadOnlyList<string> columns) : DbDataReader
{
    private readonly IEnumerator<object?[]> rows = rows.GetEnumerator();
    private bool closed;

    public override int FieldCount => columns.Count;

    public override bool HasRows => true;

    public override bool IsClosed => closed;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (!rows.MoveNext())
        {
            return false;
        }

        return rows.Current.Length == columns.Count
            ? true
            : throw new ArgumentException($"A row needs {columns.Count} values ({string.Join(", ", columns)}), not {rows.Current.Length}.");
    }

    public override object GetValue(int ordinal) => rows.Current[ordinal] switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(default),
        var value => value,
    };

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, columns.Count);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override bool IsDBNull(int ordinal) => rows.Current[ordinal] is null;

    public override string GetName(int ordinal) => columns[ordinal];

    public override int GetOrdinal(string name) => columns.ToList().IndexOf(name);

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override string GetDataTypeName(int ordinal) => nameof(Object);

    public override bool NextResult() => false;

    public override void Close()
    {
        closed = true;
        rows.Dispose();
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => (char)GetValue(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);
}
