using System.Globalization;
using System.Text;
using Toex.Data.Files;
using Toex.Data.Words;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Files;

/// <summary>
/// Makes a CSV file of a visual's table: headings, then numbers in full and dates as ISO 8601 text, whatever the machine's culture. Text
/// that a spreadsheet takes for a formula gets an apostrophe before it.
/// </summary>
internal static class CsvRenderer
{
    public static byte[] Render(VisualTable table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend([.. table.Columns.Select(c => c.Name)]))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        // With a byte order mark, Excel opens UTF-8 rightly.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(CellText.Inert(HiddenCharacters.Visible($"{value}"))),
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
