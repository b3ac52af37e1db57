namespace Toex.Data.Schema;

/// <summary>The column types that every engine has; each engine's folder says how it spells them.</summary>
public enum ColumnType
{
    /// <summary>Whole number, 16 bits.</summary>
    Small,

    /// <summary>Whole number, 32 bits.</summary>
    Int,

    /// <summary>Whole number, 64 bits.</summary>
    Long,

    /// <summary>Decimal with 18 digits, six of them after the point.</summary>
    Decimal,

    /// <summary>Double-precision number.</summary>
    Float,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A moment in UTC.</summary>
    Moment,

    /// <summary>Unicode text.</summary>
    Text,
}
