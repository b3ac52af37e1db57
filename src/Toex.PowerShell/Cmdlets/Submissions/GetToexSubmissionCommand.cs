using System.Management.Automation;
using Toex.Data.Errors;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Returning;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;
using Toex.PowerShell.Completion;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>Lists the files that forces sent, gives back their rejected rows, and shows the submission standard and its rules.</summary>
/// <remarks>
/// <para>Without -Issue, -Standard or -Rule: a submission for each file, with what became of its rows.</para>
/// <para>-Issue: the rows that were rejected, each with its rule, line and text as it came, and what was warned of. The rows are personal
/// data:
/// -Reason is recorded in the audit journal before the first is shown. With -Path they are written as a CSV file that the force can fix
/// and send again: its own headings and cells, then remarks of Toex, which an import ignores. A cell that a spreadsheet takes for a formula
/// gets an apostrophe before it, which an import takes away again; -KeepFormula leaves it as it came. Line breaks within a cell, and
/// characters that nobody sees or that steer a terminal, are shown as what stands for them.</para>
/// <para>-Standard: the columns of each kind of file, with type, exact format, allowed values and meaning. -Rule: the rules.</para>
/// </remarks>
/// <example>
/// <para>The columns of a file of persons.</para>
/// <code>Get-ToexSubmission -Standard -Kind Persons</code>
/// </example>
/// <example>
/// <para>What forces sent.</para>
/// <code>Get-ToexSubmission -PoliceForce Essex</code>
/// </example>
/// <example>
/// <para>Hand the rejected rows back to the force.</para>
/// <code>Get-ToexSubmission -PoliceForce Essex | Where-Object RowsRejected -gt 0 | Get-ToexSubmission -Issue -Path ./essex-to-mend.csv -Reason 'Returned to the force' -Force</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexSubmission", DefaultParameterSetName = "List")]
[OutputType(typeof(Submission), ParameterSetName = ["List"])]
[OutputType(typeof(SubmissionIssue), typeof(FileInfo), ParameterSetName = ["Issue"])]
[OutputType(typeof(SubmissionColumn), ParameterSetName = ["Standard"])]
[OutputType(typeof(SubmissionRule), ParameterSetName = ["Rule"])]
public sealed class GetToexSubmissionCommand : DatabaseCmdlet
{
    /// <summary>Numbers of submissions.</summary>
    /// <value>Every submission</value>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = "List")]
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = "Issue")]
    [ValidateNotNullOrEmpty]
    public int[] SubmissionId { get; set; } = [];

    /// <summary>Forces whose submissions to list: names, codes or wildcards.</summary>
    /// <value>Every force</value>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = "List")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] PoliceForce { get; set; } = [];

    /// <summary>Kinds of file.</summary>
    /// <value>Every kind</value>
    [Parameter(ParameterSetName = "List")]
    [Parameter(ParameterSetName = "Standard")]
    [ValidateNotNullOrEmpty]
    public SubmissionKind[] Kind { get; set; } = [];

    /// <summary>Give back what was rejected or warned of.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Issue")]
    public SwitchParameter Issue { get; set; }

    /// <summary>Why the rejected rows are read. Recorded in the audit journal.</summary>
    [Parameter(ParameterSetName = "Issue")]
    public string? Reason { get; set; }

    /// <summary>Write the rejected rows of one submission to this CSV file instead, for the force to fix and send again. Taken
    /// literally.</summary>
    [Parameter(ParameterSetName = "Issue")]
    [Alias("LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>Who receives the file. Recorded in the audit journal.</summary>
    /// <value>The force</value>
    [Parameter(ParameterSetName = "Issue")]
    public string? Recipient { get; set; }

    /// <summary>Leave cells of the file as they came that a spreadsheet takes for formulas.</summary>
    /// <value>Such a cell gets an apostrophe before it; an import takes it away again</value>
    [Parameter(ParameterSetName = "Issue")]
    public SwitchParameter KeepFormula { get; set; }

    /// <summary>Replace a file that is there.</summary>
    [Parameter(ParameterSetName = "Issue")]
    public SwitchParameter Force { get; set; }

    /// <summary>Show the columns of the submission standard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Standard")]
    public SwitchParameter Standard { get; set; }

    /// <summary>Show the rules that files are checked by.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Rule")]
    public SwitchParameter Rule { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        switch (ParameterSetName)
        {
            case "Standard":
                WriteObject(SubmissionStandard.Columns.Where(c => Kind.Length == 0 || Kind.Contains(c.Kind)), enumerateCollection: true);
                break;
            case "Rule":
                WriteObject(SubmissionRules.All, enumerateCollection: true);
                break;
            case "Issue" when SubmissionId.Length == 0:
                throw SubmissionErrors.NoneNamed.With();
            case "Issue":
                foreach (var id in SubmissionId)
                {
                    OrCarryOn(id, () => WriteIssues(SubmissionIssues.Find(Connected, id, PipelineStopToken)));
                }

                break;
            default:
                WriteList();
                break;
        }
    }

    private void WriteList()
    {
        var forces = new List<Force>();
        foreach (var pattern in PoliceForce)
        {
            AddForces(forces, pattern, everyBody: true);
        }

        if (PoliceForce.Length > 0 && forces.Count == 0)
        {
            return;
        }

        foreach (var submission in SubmissionIssues.Submissions(Connected, PipelineStopToken)
            .Where(s => (SubmissionId.Length == 0 || SubmissionId.Contains(s.SubmissionId)) && (Kind.Length == 0 || Kind.Contains(s.Kind))
                && (forces.Count == 0 || forces.Any(f => f.Name == s.PoliceForce))))
        {
            WriteObject(submission);
        }
    }

    private void WriteIssues(Submission submission)
    {
        var operation = MyInvocation.MyCommand.Name;
        if (Path is null)
        {
            WriteObject(SubmissionIssues.Read(Connected, submission, Reason, operation, PipelineStopToken), enumerateCollection: true);
            return;
        }

        var file = new MendableFileRequest(FilePath(Path), operation, Reason)
        {
            Overwrite = Force,
            Recipient = Recipient,
            KeepFormulas = KeepFormula,
        };
        WriteFile(SubmissionIssues.Write(Connected, submission, file, PipelineStopToken));
    }
}
