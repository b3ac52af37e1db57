namespace Toex.Data.Reference.Importing;

/// <summary>Why a row of published data is not loaded.</summary>
public static class RejectionReasons
{
    /// <summary>More or fewer fields than the header.</summary>
    public const string FieldCount = "The row does not have as many fields as the header.";

    /// <summary>The force is in no list.</summary>
    public const string Force = "The force is not known.";

    /// <summary>The offence code is in no list. Loads of Toex before schema 3 have it; since then such rows are kept as not
    /// classified.</summary>
    public const string Offence = "The offence code is not known.";

    /// <summary>Not a financial year.</summary>
    public const string Year = "The financial year is not written as 2017/18.";

    /// <summary>Not a quarter.</summary>
    public const string Quarter = "The financial quarter is not 1, 2, 3 or 4.";

    /// <summary>Not a count.</summary>
    public const string Number = "The number of offences is not a whole number.";

    /// <summary>Not a month.</summary>
    public const string Month = "The month is not written as 2024-01.";

    /// <summary>No crime type.</summary>
    public const string CrimeType = "The crime type is empty.";

    /// <summary>Not a place on Earth.</summary>
    public const string Coordinates = "The coordinates are not a longitude and latitude in degrees.";

    /// <summary>Part of what it would replace.</summary>
    public const string Part =
        "The database has far more rows of this force and period than the file: they are kept, and this row is not loaded.";

    /// <summary>Longer than the database keeps; cut short it would be another value.</summary>
    public const string TooLong = "A value is longer than the database keeps.";
}
