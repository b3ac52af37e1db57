namespace Toex.Data.Schema;

/// <summary>A column of a table.</summary>
/// <param name="Name">Name, in snake case.</param>
/// <param name="Type">Type.</param>
/// <param name="Length">Longest text, in characters; 0 for other types.</param>
/// <param name="Nullable">Whether a value may be absent.</param>
/// <param name="Key">Whether it belongs to the primary key.</param>
public sealed record Column(string Name, ColumnType Type, int Length = 0, bool Nullable = false, bool Key = false)
{
    internal static Column Small(string name) => new(name, ColumnType.Small);

    internal static Column Int(string name) => new(name, ColumnType.Int);

    internal static Column Long(string name) => new(name, ColumnType.Long);

    internal static Column Decimal(string name) => new(name, ColumnType.Decimal);

    internal static Column Float(string name) => new(name, ColumnType.Float);

    internal static Column Date(string name) => new(name, ColumnType.Date);

    internal static Column Moment(string name) => new(name, ColumnType.Moment);

    internal static Column Text(string name, int length) => new(name, ColumnType.Text, length);

    internal Column OrNull() => this with { Nullable = true };

    internal Column AsKey() => this with { Key = true };
}
