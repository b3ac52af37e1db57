using System.Management.Automation;
using Toex.Data.Subjects;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Tells why records were joined into one subject or not, comparison by comparison, with the weight of each.</summary>
/// <remarks>
/// <para>A subject's pairs come weakest first; the first is what holds it together least. For -PersonId any two records are compared as
/// a run compares them, however unlikely. -Clerical lists the pairs that wait for a person to look at, the most probable first.</para>
/// <para>Weights are in bits: each doubles the odds that two records are of one person, each below nought halves them. Prior, evidence and
/// household add up to Bits; the property Evidence lists the comparisons. A pair of a subject may be missing where the records were joined
/// by way of others.</para>
/// <para>The output is personal data. -Reason is recorded in the audit journal before anything is shown.</para>
/// </remarks>
/// <example>
/// <para>The pairs of a subject, and the evidence of the weakest.</para>
/// <code>Get-ToexSubject Essex -Top 1 -Reason 'Weekly VAWG tasking' | Get-ToexSubjectLink -Reason 'Weekly VAWG tasking'</code>
/// </example>
/// <example>
/// <para>Why two records are one person or not, as a chart.</para>
/// <code>$pair = Get-ToexSubjectLink -Clerical -Top 1 -Reason 'Operation review'
/// $why = Get-ToexSubjectLink -PersonId $pair.PersonId, $pair.OtherPersonId -Reason 'Operation review'
/// $why | Export-ToexChart -Path ./pair.png -Force</code>
/// </example>
/// <example>
/// <para>Pairs that wait for a decision.</para>
/// <code>Get-ToexSubjectLink -Clerical -Top 20 -Reason 'Clerical review'</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexSubjectLink", DefaultParameterSetName = "Subject")]
[OutputType(typeof(SubjectLink))]
public sealed class GetToexSubjectLinkCommand : DatabaseCmdlet
{
    /// <summary>The subject whose pairs to tell, as Get-ToexSubject names it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = "Subject")]
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = "Clerical")]
    [ValidateRange(1, long.MaxValue)]
    public long SubjectId { get; set; }

    /// <summary>Two records.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Person")]
    [ValidateCount(2, 2)]
    public long[] PersonId { get; set; } = [];

    /// <summary>Pairs that wait for a person to look at: improbable to join, probable enough to ask; or kept apart by a guard.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Clerical")]
    public SwitchParameter Clerical { get; set; }

    /// <summary>How many pairs that wait.</summary>
    /// <value>100</value>
    [Parameter(ParameterSetName = "Clerical")]
    [ValidateRange(1, 1_000_000)]
    public int Top { get; set; } = 100;

    /// <summary>Why the pairs are read. Recorded in the audit journal.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override void Process() => OrCarryOn(SubjectId, () => WriteObject(SubjectLinks.Find(Connected, new()
    {
        SubjectId = SubjectId > 0 ? SubjectId : null,
        Pair = PersonId is [var first, var second] ? (first, second) : null,
        Clerical = Clerical,
        Top = Top,
        Reason = Reason ?? "",
        Operation = MyInvocation.MyCommand.Name,
    }, PipelineStopToken), enumerateCollection: true));
}
