using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Toex.Data.Files;

/// <summary>Writes a table for other programs: Parquet, or CSV that spreadsheets, R and Python read alike.</summary>
public static class TableFile
{
    /// <summary>Writes a table as CSV: UTF-8 with a byte order mark, dates as ISO 8601, numbers with a point, and no text that a
    /// spreadsheet takes for a formula.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">A value a column.</param>
    /// <exception cref="Errors.ToexException">The file cannot be written.</exception>
    public static FileInfo WriteCsv(string path, bool overwrite, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        NewFile.Write(path, overwrite, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
            writer.WriteLine(string.Join(',', columns.Select(Cell)));
            foreach (var row in rows)
            {
                writer.WriteLine(string.Join(',', row.Select(Cell)));
            }
        });

    /// <summary>Writes a table as Parquet.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="columns">Names and types of the columns: string, int, long, double or DateTime (a date).</param>
    /// <param name="rows">A value a column.</param>
    /// <exception cref="Errors.ToexException">The file cannot be written.</exception>
    public static FileInfo WriteParquet(
        string path, bool overwrite, IReadOnlyList<(string Name, Type Type)> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        NewFile.Write(path, overwrite, stream =>
        {
            using var folder = PartialFolder.For(path);
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"CREATE TABLE made "
                    + $"({string.Join(", ", columns.Select(c => $"\"{c.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\" {EngineType(c.Type)}"))})";
            command.ExecuteNonQuery();
            Append(connection, rows);
            command.CommandText = $"COPY made TO '{folder.Made.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)";
            command.ExecuteNonQuery();
            using var whole = File.OpenRead(folder.Made);
            whole.CopyTo(stream);
        });

    private static void Append(DuckDBConnection connection, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var appender = connection.CreateAppender("made");
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                _ = value switch
                {
                    null => row.AppendNullValue(),
                    string text => row.AppendValue(text),
                    int number => row.AppendValue(number),
                    long number => row.AppendValue(number),
                    double number => row.AppendValue(number),
                    DateTime day => row.AppendValue(DateOnly.FromDateTime(day)),
                    _ => throw new ArgumentException($"A table has no values of type {value.GetType().Name}.", nameof(rows)),
                };
            }

            row.EndRow();
        }
    }

    private static string EngineType(Type type) =>
        type == typeof(string) ? "VARCHAR" : type == typeof(int) ? "INTEGER" : type == typeof(long) ? "BIGINT" : type == typeof(DateTime)
            ? "DATE" : "DOUBLE";

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(CellText.Inert(text)),
        DateTime day => day.ToString(day.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(CellText.Inert(value.ToString() ?? "")),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
