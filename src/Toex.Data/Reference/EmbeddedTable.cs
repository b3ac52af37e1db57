using System.Reflection;
using Sylvan.Data.Csv;

namespace Toex.Data.Reference;

/// <summary>A reference table that ships inside this assembly as CSV: a header with column names, then rows.</summary>
/// <param name="Name">Table name, such as <c>offence_code</c> for <c>offence-code.csv</c>.</param>
/// <param name="Columns">Position of each column by name.</param>
/// <param name="Rows">The rows as text.</param>
internal sealed record EmbeddedTable(string Name, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<string[]> Rows)
{
    private const string Folder = "Reference/Tables/";
    private const string Extension = ".csv";

    /// <summary>Names of all tables that ship.</summary>
    internal static IEnumerable<string> Names =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Extension.Length].Replace('-', '_'))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <param name="name">Table name.</param>
    /// <param name="folder">Folder of the CSV files; the reference tables' unless another is named.</param>
    internal static EmbeddedTable Read(string name, string folder = Folder)
    {
        var resource = folder + name.Replace('_', '-') + Extension;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"No reference table '{resource}' is embedded.", nameof(name));
        using var text = new StreamReader(stream);
        using var csv = CsvDataReader.Create(text, new() { Delimiter = ',' });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return new(name, Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, i => i, StringComparer.Ordinal), rows);
    }

    /// <summary>A row's value in a column.</summary>
    internal string Value(string[] row, string column) => row[Columns[column]];
}
