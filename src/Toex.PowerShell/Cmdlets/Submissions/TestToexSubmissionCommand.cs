using System.Management.Automation;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>Checks forces' files as an import would, and loads nothing.</summary>
/// <remarks>
/// <para>Every rule of an import is applied: format and range of each value, references to offences and persons that are in the profile
/// database, rows that stand twice, and drift against the force's last file of the kind. Findings tells each rule that was broken, with how
/// many rows and what to do.</para>
/// <para>A file that refers to another which is not imported yet is checked against what the database holds now.</para>
/// </remarks>
/// <example>
/// <para>Check a file.</para>
/// <code>Test-ToexSubmission -Path ./examples/data/essex-persons.csv</code>
/// </example>
/// <example>
/// <para>What the rules found in it.</para>
/// <code>Test-ToexSubmission -Path ./examples/data/essex-offences.csv | ForEach-Object Findings</code>
/// </example>
[Cmdlet(VerbsDiagnostic.Test, "ToexSubmission", DefaultParameterSetName = "Path")]
[OutputType(typeof(SubmissionResult))]
public sealed class TestToexSubmissionCommand : SubmissionCmdlet
{
    private protected override void Read(SubmissionRequest request)
    {
        using var progress = ProgressOn(request.Path);
        WriteResult(SubmissionImporter.Test(Connected, request, progress, PipelineStopToken), "the property Findings says why.");
    }
}
