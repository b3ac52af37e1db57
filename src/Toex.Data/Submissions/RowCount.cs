using System.Globalization;

namespace Toex.Data.Submissions;

/// <summary>Numbers of rows in messages.</summary>
internal static class RowCount
{
    /// <summary>Such as <c>1 row</c> or <c>2,000 rows</c>.</summary>
    internal static string Text(double rows) => string.Create(CultureInfo.InvariantCulture, $"{rows:N0} {(rows == 1 ? "row" : "rows")}");
}
