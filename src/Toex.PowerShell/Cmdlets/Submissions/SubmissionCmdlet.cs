using System.Globalization;
using System.Management.Automation;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;
using Toex.PowerShell.Completion;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>A cmdlet that reads forces' files. They are read after the last has come, those first that others refer to.</summary>
public abstract class SubmissionCmdlet : DatabaseCmdlet
{
    private readonly List<(string Path, string? Force)> _files = [];

    /// <summary>Files to read: CSV, plain or gzip, or Parquet. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files to read, taken literally: wildcards are not expanded.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("FullName", "PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What the files hold.</summary>
    /// <value>What the map, or the headings of each file, tell</value>
    [Parameter]
    public SubmissionKind? Kind { get; set; }

    /// <summary>The force that sent the files: rows of another are rejected.</summary>
    /// <value>The force that most rows of a file name</value>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [ValidateNotNullOrEmpty]
    public string? PoliceForce { get; set; }

    /// <summary>A column map: a JSON file that names the system's own headings and translates its codes.</summary>
    /// <value>The standard's headings and values</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Map { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var path in ParameterSetName == "Path" ? Path : LiteralPath)
        {
            OrCarryOn(path,
                () => _files.AddRange((ParameterSetName == "Path" ? FilesAt(path) : [FilePath(path)]).Select(f => (f, PoliceForce))));
        }
    }

    /// <inheritdoc/>
    protected override void End()
    {
        var map = Map is null ? ColumnMap.None : ColumnMap.Read(FilePath(Map));
        foreach (var (path, force) in _files.DistinctBy(f => f.Path, StringComparer.Ordinal)
            .OrderBy(f => Kind ?? SubmissionOrder.Guess(f.Path, map) ?? (SubmissionKind)int.MaxValue))
        {
            OrCarryOn(path,
                () => Read(new() { Path = path, Kind = Kind, Force = force is null ? null : Forces.Resolve(force), Map = map }));
        }
    }

    /// <summary>Reads one file.</summary>
    private protected abstract void Read(SubmissionRequest request);

    /// <summary>Progress of a file, with its rows a second.</summary>
    private protected CmdletProgress<SubmissionProgress> ProgressOn(string path) => ProgressOf<SubmissionProgress>(
        HiddenCharacters.Visible(System.IO.Path.GetFileName(path)),
        p => (string.Create(CultureInfo.InvariantCulture, $"{p.Step}: {p.Rows:N0} rows, {p.RowsPerSecond:N0} a second"), p.Fraction));

    /// <summary>Writes a result, with a warning where rows were rejected.</summary>
    private protected void WriteResult(SubmissionResult result, string more)
    {
        var name = HiddenCharacters.Visible(System.IO.Path.GetFileName(result.Path));
        if (result.State == SubmissionState.AlreadyLoaded)
        {
            WriteWarning($"{name} is submission {result.SubmissionId} and was loaded before: nothing changed.");
        }
        else if (result.State == SubmissionState.Rejected)
        {
            WriteWarning($"{name}: nothing is loaded, for {result.Findings[0].Message}. {result.Findings[0].Mend}.");
        }
        else if (result.RowsRejected > 0)
        {
            WriteWarning(
                string.Create(
                    CultureInfo.InvariantCulture,
                        $"{name}: {result.RowsRejected:N0} of {result.RowsRead:N0} rows {(result.RowsRejected == 1 ? "is" : "are")} "
                            + $"rejected; {more}"));
        }

        WriteObject(result);
    }
}
