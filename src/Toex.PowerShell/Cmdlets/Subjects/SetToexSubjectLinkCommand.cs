using System.Globalization;
using System.Management.Automation;
using Toex.Data.Subjects;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Decides by hand that two records are one person, or two; the decision outlives every run of linkage.</summary>
/// <remarks>
/// <para>The next Resolve-ToexSubject applies it, and each one after that, whatever the evidence: Same joins the two records and what is
/// joined to either; Apart keeps them in two subjects, and each of the others goes with the one that it is likelier to be. Until then
/// subjects are as they are. A decision takes the place of an earlier one about the same two records; None takes it back.</para>
/// <para>Needs a connection made with Connect-ToexDatabase -ReadWrite. -Reason is kept with the decision and recorded in the audit
/// journal.</para>
/// </remarks>
/// <example>
/// <para>Two records that were joined are twins.</para>
/// <code>Set-ToexSubjectLink -PersonId 1204 -OtherPersonId 88120 -Decision Apart -Reason 'Twins: custody record checked' -WhatIf</code>
/// </example>
/// <example>
/// <para>Take a decision back.</para>
/// <code>Set-ToexSubjectLink -PersonId 1204 -OtherPersonId 88120 -Decision None -Reason 'Decided in error' -WhatIf</code>
/// </example>
[Cmdlet(VerbsCommon.Set, "ToexSubjectLink", SupportsShouldProcess = true)]
[OutputType(typeof(LinkDecisionRecord))]
public sealed class SetToexSubjectLinkCommand : DatabaseCmdlet
{
    /// <summary>One record, as Get-ToexSubjectLink names it.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateRange(1, long.MaxValue)]
    public long PersonId { get; set; }

    /// <summary>The other record.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateRange(1, long.MaxValue)]
    public long OtherPersonId { get; set; }

    /// <summary>Same or Apart; None takes an earlier decision back.</summary>
    [Parameter(Mandatory = true)]
    public SubjectLinkDecision Decision { get; set; }

    /// <summary>Why. Kept with the decision.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    /// <inheritdoc/>
    protected override void Process() => OrCarryOn(PersonId, () =>
    {
        if (ShouldProcess(string.Create(CultureInfo.InvariantCulture, $"Persons {PersonId} and {OtherPersonId}"),
            $"Decide {Decision}, from the next Resolve-ToexSubject on"))
        {
            WriteObject(LinkDecisions.Set(Connected, new()
            {
                PersonId = PersonId,
                OtherPersonId = OtherPersonId,
                Decision = Decision,
                Reason = Reason ?? "",
                Operation = MyInvocation.MyCommand.Name,
            }, PipelineStopToken));
        }
    });
}
