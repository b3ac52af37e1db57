using System.Globalization;
using System.Management.Automation;
using Toex.Data.Reference.Importing;

namespace Toex.PowerShell.Cmdlets.Reference;

/// <summary>Loads published open data into the profile database, for comparison with forces that submit none.</summary>
/// <remarks>
/// <para>RecordedCrime: the Home Office table of police recorded crime by force, quarter and offence code. StreetCrime: street-level files
/// of data.police.uk. CSV, plain or gzip.</para>
/// <para>Every row is accounted for: rows read are rows loaded and rows rejected, and each rejected row is kept with its reason. Loading
/// the same content again changes nothing. Another file for the same force and period replaces its rows and says so (the property
/// Replaced); where it has only a part of them (half a month, another force's stray rows) they are kept, with a warning, unless
/// -ReplaceWithFewer is given. Codes that are not known are kept as not classified and listed. A file is loaded whole or not at all;
/// with many files, one that cannot be loaded is an error of its own and the rest go on.</para>
/// <para>Needs a connection made with Connect-ToexDatabase -ReadWrite.</para>
/// </remarks>
/// <example>
/// <para>Load the Home Office table of recorded crime.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex -ReadWrite
/// Import-ToexReference -Kind RecordedCrime -Path ./examples/data/recorded-crime-excerpt.csv</code>
/// </example>
/// <example>
/// <para>Load many street-level files at once.</para>
/// <code>Get-ChildItem ./police-uk/*.csv.gz | Import-ToexReference -Kind StreetCrime</code>
/// </example>
[Cmdlet(VerbsData.Import, "ToexReference", SupportsShouldProcess = true, DefaultParameterSetName = "Path")]
[OutputType(typeof(ReferenceImportResult))]
public sealed class ImportToexReferenceCommand : DatabaseCmdlet
{
    private const int MostListed = 20;

    /// <summary>What the files hold.</summary>
    [Parameter(Mandatory = true)]
    public ReferenceKind Kind { get; set; }

    /// <summary>Files to load. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files to load, taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("FullName", "PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Replace the rows of a force and period even where the file has far fewer of them.</summary>
    [Parameter]
    public SwitchParameter ReplaceWithFewer { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var path in ParameterSetName == "Path" ? Path : LiteralPath)
        {
            OrCarryOn(path, () =>
            {
                foreach (var file in ParameterSetName == "Path" ? FilesAt(path) : [FilePath(path)])
                {
                    OrCarryOn(file, () => Load(file));
                }
            });
        }
    }

    private void Load(string file)
    {
        if (!ShouldProcess(file, $"Load {Kind} data into {Connected.Location}"))
        {
            return;
        }

        var name = System.IO.Path.GetFileName(file);
        using var progress = ProgressOf<ImportProgress>($"Loading {name}",
            p => (string.Create(CultureInfo.InvariantCulture, $"{p.RowsRead:N0} rows"), p.Fraction));
        var result = ReferenceImporter.Import(Connected.Store, Kind, file, ReplaceWithFewer, progress, PipelineStopToken);
        if (result.RowsRejected > 0 && !result.AlreadyLoaded)
        {
            WriteWarning(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {result.RowsRejected:N0} of {result.RowsRead:N0} rows were rejected; the property Rejections says why."));
        }

        if (result.Kept is { Count: > 0 } kept)
        {
            WriteWarning($"{name} has only a part of what it would replace, which is kept; -ReplaceWithFewer replaces it. {Some(kept)}.");
        }

        if (result.Replaced.Where(r => r.RowsInFile < r.RowsBefore).ToList() is { Count: > 0 } fewer)
        {
            WriteWarning($"{name} replaced rows by fewer. {Some(fewer)}.");
        }

        if (result.NotClassified is { Count: > 0 } codes && !result.AlreadyLoaded)
        {
            WriteWarning(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {codes.Sum(c => c.Offences):N0} offences have a code that Toex does not know and count as not classified: "
                    + $"{Some(codes)}."));
        }

        WriteObject(result);
    }

    private static string Some<T>(IReadOnlyList<T> things) =>
        string.Join("; ", things.Take(MostListed)) + (things.Count > MostListed ? "; …" : "");
}
