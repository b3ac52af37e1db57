using System.Management.Automation;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Words;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>Loads forces' files into the profile database: what is right is loaded, what is wrong is kept with the reason.</summary>
/// <remarks>
/// <para>Each file is checked against the submission standard and loaded whole or not at all: a failure, Ctrl+C or a killed process leaves
/// the database as it was. Rows read are rows loaded and rows rejected; each rejected row is kept with its rule, line and text, and
/// Get-ToexSubmission -Issue gives them back as a file that the force can fix and send again.</para>
/// <para>A file is known by its content: sending it again changes nothing and says so. A row with the key of an earlier one replaces it;
/// Remove-ToexSubmission brings the earlier one back. Several files are loaded in the order in which they depend on each other: persons and
/// offences before the roles of persons in offences.</para>
/// <para>Offences without a code are given one where their title is certain; others keep their text, have no weight, and are listed among
/// the findings.</para>
/// <para>Needs a connection made with Connect-ToexDatabase -ReadWrite. The import is recorded in the audit journal.</para>
/// </remarks>
/// <example>
/// <para>Load a force's files.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex -ReadWrite
/// Import-ToexSubmission -Path ./examples/data/essex-*.csv</code>
/// </example>
/// <example>
/// <para>Load an extract of a system with headings and codes of its own.</para>
/// <code>Import-ToexSubmission -Path ./athena-offences.csv -Map ./examples/maps/athena-offences.json -WhatIf</code>
/// </example>
[Cmdlet(VerbsData.Import, "ToexSubmission", SupportsShouldProcess = true, DefaultParameterSetName = "Path")]
[OutputType(typeof(SubmissionResult))]
public sealed class ImportToexSubmissionCommand : SubmissionCmdlet
{
    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    private protected override void Read(SubmissionRequest request)
    {
        if (ShouldProcess(HiddenCharacters.Visible(request.Path), $"Load into {Connected.Location}"))
        {
            using var progress = ProgressOn(request.Path);
            var result = SubmissionImporter.Import(Connected, request, MyInvocation.MyCommand.Name, progress, PipelineStopToken);
            WriteResult(result, $"Get-ToexSubmission -Issue -SubmissionId {result.SubmissionId} gives them back.");
        }
    }
}
