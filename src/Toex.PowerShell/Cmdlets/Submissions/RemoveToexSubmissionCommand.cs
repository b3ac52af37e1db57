using System.Management.Automation;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Returning;

namespace Toex.PowerShell.Cmdlets.Submissions;

/// <summary>Withdraws a submission from the profile database, with all that came from it.</summary>
/// <remarks>
/// <para>Its rows are taken away and rows that they replaced come back; rejected rows that were kept are erased. All of it happens or
/// nothing. The submission itself stays listed as withdrawn, with the reason, and the audit journal records the erasure.</para>
/// <para>A submission whose rows others refer to is not withdrawn: withdraw those first.</para>
/// <para>Needs a connection made with Connect-ToexDatabase -ReadWrite.</para>
/// </remarks>
/// <example>
/// <para>What withdrawing a submission would do.</para>
/// <code>Remove-ToexSubmission -SubmissionId 1 -Reason 'Sent by mistake' -WhatIf</code>
/// </example>
[Cmdlet(VerbsCommon.Remove, "ToexSubmission", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Submission))]
public sealed class RemoveToexSubmissionCommand : DatabaseCmdlet
{
    /// <summary>Numbers of submissions, as Get-ToexSubmission lists them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public int[] SubmissionId { get; set; } = [];

    /// <summary>Why. Recorded with the submission and in the audit journal.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string Reason { get; set; } = "";

    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var id in SubmissionId)
        {
            OrCarryOn(id, () =>
            {
                var submission = SubmissionIssues.Find(Connected, id, PipelineStopToken);
                if (ShouldProcess(
                    $"submission {id}, {submission.FileName} of {submission.PoliceForce}", "Withdraw with all that came from it"))
                {
                    WriteObject(SubmissionWithdrawal.Withdraw(Connected, id, Reason, MyInvocation.MyCommand.Name, PipelineStopToken));
                }
            });
        }
    }
}
