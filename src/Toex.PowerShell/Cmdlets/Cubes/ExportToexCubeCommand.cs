using System.Management.Automation;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Reference;
using Toex.Profiles.Cubes;

namespace Toex.PowerShell.Cmdlets.Cubes;

/// <summary>Writes the counts that profiles are concluded from as Parquet or CSV files, with a data dictionary.</summary>
/// <remarks>
/// <para>One file a facet, such as Vawg-codes.parquet, and Vawg-dictionary.csv, which tells name, meaning, unit, source and type of each
/// column: for R, Python, Power BI and spreadsheets. Get-ToexCube tells what a facet is.</para>
/// <para>Dates are ISO 8601 and numbers have a point, whatever the machine's culture. Counts are as they are, small ones too: the files are
/// for use inside the programme.</para>
/// </remarks>
/// <example>
/// <para>Every facet of VAWG as Parquet.</para>
/// <code>Export-ToexCube -Path . -Force</code>
/// </example>
/// <example>
/// <para>Missing-person incidents by risk level, of two forces, as CSV.</para>
/// <code>Export-ToexCube -PoliceForce Essex, Kent -Theme Missing -Facet riskLevels -Format Csv -Path . -Force</code>
/// </example>
[Cmdlet(VerbsData.Export, "ToexCube", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportToexCubeCommand : CubeCmdlet
{
    private static readonly string[] Dictionary = ["Table", "Name", "Meaning", "Unit", "Source", "Type"];

    /// <summary>The folder to write into. Taken literally: wildcards are not expanded.</summary>
    /// <value>The current folder</value>
    [Parameter]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = ".";

    /// <summary>Kind of file.</summary>
    /// <value>Parquet</value>
    [Parameter]
    public CubeFormat Format { get; set; } = CubeFormat.Parquet;

    /// <summary>Replace files that are there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    private protected override void Run(IReadOnlyList<Force>? forces)
    {
        if (FilePath(Path) is var folder && !Directory.Exists(folder))
        {
            throw FileErrors.FolderNotFound.With(System.IO.Path.Combine(folder, $"{Definition.Id}-dictionary.csv"), folder);
        }

        var tables = TablesOf(CubeOf(forces), Facet ?? ["*"]);
        foreach (var table in tables)
        {
            Write($"{table.Name}.{Format.ToString().ToLowerInvariant()}", $"Write the counts of {table.Name}",
                path => Format == CubeFormat.Csv
                ? TableFile.WriteCsv(path, Force, [.. table.Columns.Select(c => c.Name)], table.Rows)
                : TableFile.WriteParquet(path, Force, [.. table.Columns.Select(c => (c.Name, c.Type))], table.Rows));
        }

        if (tables.Count > 0)
        {
            Write("dictionary.csv", "Write the data dictionary", path => TableFile.WriteCsv(path, Force, Dictionary,
                tables.SelectMany(t => t.Columns)
                    .Select(c => new object?[] { c.Table, c.Name, c.Meaning, c.Unit, c.Source, TypeName(c) })));
        }
    }

    private void Write(string name, string what, Func<string, FileInfo> write)
    {
        var path = FilePath(System.IO.Path.Combine(Path, $"{Definition.Id}-{name}"));
        OrCarryOn(path, () =>
        {
            if (ShouldProcess(path, what))
            {
                WriteFile(write(path));
            }
        });
    }

    private static string TypeName(CubeColumn column) =>
        column.Type == typeof(string) ? "text" : column.Type == typeof(DateTime) ? "date" : column.Type == typeof(double) ? "number"
            : "whole number";
}
