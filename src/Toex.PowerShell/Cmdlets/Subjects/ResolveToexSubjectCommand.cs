using System.Globalization;
using System.Management.Automation;
using Toex.Data.Linkage;
using Toex.Data.Subjects;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Finds the one person behind many records, and joins their records into one subject.</summary>
/// <remarks>
/// <para>Probabilistic record linkage by the Fellegi-Sunter model, learnt from the records themselves: names (nicknames, spelling, sound,
/// order), birth date, sex, home, telephone, email and national identifier; a rare name that is shared tells more than a common one.
/// Missing values say nothing. Twins, and a father and his son of one name, are kept apart; so are chains whose ends contradict each
/// other.</para>
/// <para>Records are joined from -MatchProbability on. Pairs from -ClericalProbability to there, and pairs that a guard kept apart, join
/// nothing and wait for a person: Get-ToexSubjectLink -Clerical lists them, Set-ToexSubjectLink decides them.</para>
/// <para>Where only few records are new or corrected since the last run, only these are compared, by the model of that run; -Full compares
/// all afresh. The same records give the same subjects. A subject keeps its id where most of its records stay, so that stored rankings keep
/// their meaning.</para>
/// <para>All of it is written or nothing. Needs a connection made with Connect-ToexDatabase -ReadWrite. -Reason is recorded in the audit
/// journal, with the counts.</para>
/// </remarks>
/// <example>
/// <para>Link the records after forces have sent theirs.</para>
/// <code>Connect-ToexDatabase -Path ./sample.toex -ReadWrite
/// Resolve-ToexSubject -Reason 'Monthly submissions'</code>
/// </example>
/// <example>
/// <para>Compare everything afresh, and join only what is nearly certain.</para>
/// <code>Resolve-ToexSubject -MatchProbability 0.99 -Full -Reason 'New threshold, board paper 12' -WhatIf</code>
/// </example>
[Cmdlet(VerbsDiagnostic.Resolve, "ToexSubject", SupportsShouldProcess = true)]
[OutputType(typeof(SubjectResolutionResult))]
public sealed class ResolveToexSubjectCommand : DatabaseCmdlet
{
    /// <summary>Probability from which on two records are one person.</summary>
    /// <value>0.5</value>
    [Parameter]
    public double MatchProbability { get; set; } = 0.5;

    /// <summary>Probability from which on a pair is kept for a person to look at.</summary>
    /// <value>A tenth of the match probability</value>
    [Parameter]
    public double? ClericalProbability { get; set; }

    /// <summary>Compare all records, even where only few are new.</summary>
    [Parameter]
    public SwitchParameter Full { get; set; }

    /// <summary>Why records are joined. Recorded in the audit journal.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => EnsureWritable(MyInvocation.MyCommand.Name);

    /// <inheritdoc/>
    protected override void End()
    {
        if (!ShouldProcess(Connected.Location,
            string.Create(CultureInfo.InvariantCulture, $"Join the records of one person from a probability of {MatchProbability} on")))
        {
            return;
        }

        using var progress = ProgressOf<LinkageProgress>("Resolving subjects", p => (p.Step, (p.Number - 1.0) / p.Of));
        WriteObject(SubjectResolution.Run(Connected, new()
        {
            MatchProbability = MatchProbability,
            ClericalProbability = ClericalProbability,
            Full = Full,
            Reason = Reason ?? "",
            Operation = MyInvocation.MyCommand.Name,
        }, progress, PipelineStopToken));
    }
}
