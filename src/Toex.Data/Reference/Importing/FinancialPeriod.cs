using System.Globalization;

namespace Toex.Data.Reference.Importing;

/// <summary>Reads financial years and quarters as the Home Office writes them. Quarter 1 is April to June.</summary>
internal static class FinancialPeriod
{
    /// <summary>The year that a financial year begins in: 2017 for <c>2017/18</c>, <c>2017/2018</c> and <c>2017-18</c>.</summary>
    internal static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length is 7 or 9 && text[4] is '/' or '-'
            && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2200
            && int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var next)
            && next == (text.Length == 7 ? (year + 1) % 100 : year + 1);
    }

    /// <summary>A quarter, 1 to 4.</summary>
    internal static bool TryQuarter(ReadOnlySpan<char> text, out short quarter) =>
        short.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out quarter) && quarter is >= 1 and <= 4;

    /// <summary>Month number (year × 12 + month - 1) of a quarter's first month.</summary>
    internal static int FirstMonth(int year, short quarter) => (year * 12) + (quarter * 3);

    /// <summary>Year and quarter that begin with a month: <c>2017/18 Q4</c> of January 2018.</summary>
    internal static string NameOf(int month)
    {
        var (year, quarter) = (month / 12, month % 12 / 3);
        var begins = quarter == 0 ? year - 1 : year;
        return string.Create(CultureInfo.InvariantCulture, $"{begins}/{(begins + 1) % 100:00} Q{(quarter == 0 ? 4 : quarter)}");
    }
}
