using System.Globalization;
using Toex.Data.Reference;

namespace Toex.Data.Linkage;

/// <summary>What stands in data for something that is not known (<c>Tables/unknown.csv</c>): one list for record linkage and for
/// imports.</summary>
internal static class UnknownTexts
{
    /// <summary>Birth dates that systems fill in where none is known.</summary>
    internal static IReadOnlySet<DateOnly> BirthDates { get; } = ReadBirthDates();

    private static HashSet<DateOnly> ReadBirthDates()
    {
        var table = EmbeddedTable.Read("unknown", "Linkage/Tables/");
        return [.. table.Rows.Where(r => table.Value(r, "field") == "birth_date")
            .Select(r => DateOnly.ParseExact(table.Value(r, "value"), "yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }
}
