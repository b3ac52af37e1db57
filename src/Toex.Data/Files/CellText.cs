using Toex.Data.Words;

namespace Toex.Data.Files;

/// <summary>
/// What a cell of a file says: without blanks around it, and without the marks by which cells are kept from being formulas of a
/// spreadsheet. DuckDB's macro <c>toex_text</c> does the same.
/// </summary>
internal static class CellText
{
    /// <summary>What a spreadsheet takes for the beginning of a formula; the wide ones in some languages.</summary>
    internal const string FormulaSigns = "=+-@\uff1d\uff0b\uff0d\uff20";

    /// <summary>What makes a cell inert: spreadsheets show it, an import takes it away.</summary>
    internal const char Mark = '\'';

    /// <summary>The value of a cell.</summary>
    internal static string Value(string cell)
    {
        var value = Unmarked(HiddenCharacters.Trim(cell));

        // ="0042" is how programs keep a spreadsheet from making a number of a text.
        return value is ['=', '"', .. var text, '"'] && !text.Contains('"', StringComparison.Ordinal)
            ? Unmarked(HiddenCharacters.Trim(text))
            : value;
    }

    /// <summary>A value that a spreadsheet takes for text, and of which <see cref="Value"/> makes the same again.</summary>
    internal static string Inert(string value) =>
        value.Length > 1 && (FormulaSigns.Contains(value[0], StringComparison.Ordinal) || value[0] is '\t' or '\r' or '\n')
            ? Mark + value
            : value;

    private static string Unmarked(string value) =>
        value.Length > 2 && value[0] == Mark && FormulaSigns.Contains(value[1], StringComparison.Ordinal) ? value[1..] : value;
}
