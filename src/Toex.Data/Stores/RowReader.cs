using System.Data;
using Toex.Data.Schema;

namespace Toex.Data.Stores;

/// <summary>
/// Rows that are made as they are read, for bulk loads: forward only, values by position. Not a
/// <see cref="System.Data.Common.DbDataReader"/>, whose every row SqlBulkCopy would pass through the thread pool.
/// </summary>
/// <param name="rows">The rows. One array may be used for all: it is done with when the next row is asked for.</param>
/// <param name="columns">The columns.</param>
internal sealed class RowReader(IEnumerable<object?[]> rows, IReadOnlyList<Column> columns) : IDataReader
{
    private readonly IEnumerator<object?[]> rows = rows.GetEnumerator();
    private bool closed;

    public int FieldCount => columns.Count;

    public bool IsClosed => closed;

    public int Depth => 0;

    public int RecordsAffected => -1;

    public object this[int ordinal] => GetValue(ordinal);

    public object this[string name] => GetValue(GetOrdinal(name));

    public bool Read()
    {
        if (!rows.MoveNext())
        {
            return false;
        }

        Check(rows.Current);
        return true;
    }

    /// <summary>A server may take a row by the bulk protocol that it would refuse in a statement.</summary>
    private void Check(object?[] row)
    {
        if (row.Length != columns.Count)
        {
            throw new ArgumentException(
                $"A row needs {columns.Count} values ({string.Join(", ", columns.Select(c => c.Name))}), not {row.Length}.");
        }

        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is null && !columns[i].Nullable)
            {
                throw new ArgumentException($"A row has no {columns[i].Name}, which every row needs.");
            }
        }
    }

    public object GetValue(int ordinal) => rows.Current[ordinal] switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(default),
        var value => value,
    };

    public int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, columns.Count);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public bool IsDBNull(int ordinal) => rows.Current[ordinal] is null;

    public string GetName(int ordinal) => columns[ordinal].Name;

    public int GetOrdinal(string name) => columns.Select(c => c.Name).ToList().IndexOf(name);

    public Type GetFieldType(int ordinal) => typeof(object);

    public string GetDataTypeName(int ordinal) => nameof(Object);

    public bool NextResult() => false;

    public DataTable? GetSchemaTable() => null;

    public void Close()
    {
        closed = true;
        rows.Dispose();
    }

    public void Dispose() => Close();

    public bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public char GetChar(int ordinal) => (char)GetValue(ordinal);

    public long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public IDataReader GetData(int ordinal) => throw new NotSupportedException();

    public DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public string GetString(int ordinal) => (string)GetValue(ordinal);
}
