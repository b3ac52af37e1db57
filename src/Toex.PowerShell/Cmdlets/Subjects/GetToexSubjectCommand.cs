using System.Collections;
using System.Globalization;
using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Views;
using Toex.Profiles.Errors;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Subjects;

/// <summary>Ranks suspects, victims, missing people or managed offenders within their force by recency, frequency, gravity and a fourth
/// dimension.</summary>
/// <remarks>
/// <para>Candidates are subjects with the role in at least one offence in scope in the window; of Missing, people with an incident in the
/// window; of Visor, those managed on the as-of date. Each dimension is a percentile within the force; the composite score is their
/// weighted mean, each counting as the theme or -Weight says. All four ranks are given, and any may be the order. Ties go by gravity, then
/// recency, then subject id.</para>
/// <para>The properties bear the theme's own names. Offences and Victims (of a victim: suspects) for themes of offences; Incidents and
/// HoursMissing for Missing, gravity being the initial risk level (1 to 4) with 2 more for harm and 2 for exploitation; OverdueItems and
/// OrdersBreached for Visor, gravity being days overdue times the risk level (1 to 4). Frequency and Breadth hold the same numbers for
/// every theme. OtherThemes tells where else the person stands in the window, AlsoIn the same as one text; -AcrossThemes ranks by it
/// first.</para>
/// <para>Coverage tells from when to when the force's data go. Of a force that is late, or lacks days of the window, recency and frequency
/// do not compare with other forces, and a warning says so.</para>
/// <para>It is a prioritisation of recorded allegations for a person to review, never a prediction.</para>
/// <para>BirthDate and AsOf are dates to reckon with. A CSV file would hold them in the machine's own order of day and month, so Born and
/// Period tell them as text, such as 2009-02-01. Select-Object Columns chooses the properties that fit in a row of a file.</para>
/// <para>The output is personal data. -Reason is recorded in the audit journal, with who, when and which subjects, before the first
/// subject is shown; without a reason or a writable journal nothing is read.</para>
/// </remarks>
/// <example>
/// <para>The ten suspects of Essex to look at first.</para>
/// <code>Get-ToexSubject -Theme Vawg -Role Suspect -PoliceForce Essex -Top 10 -Reason 'Weekly VAWG tasking'</code>
/// </example>
/// <example>
/// <para>Victims of the most offences, in every force.</para>
/// <code>Get-ToexSubject -Role Victim -By Frequency -Top 3 -Reason 'Safeguarding review'</code>
/// </example>
/// <example>
/// <para>Suspects of every force who stand in other themes too.</para>
/// <code>Get-ToexSubject -AcrossThemes -Top 3 -Reason 'Cross-theme review' | Where-Object OtherThemes</code>
/// </example>
/// <example>
/// <para>Missing people of Kent to look at first.</para>
/// <code>Get-ToexSubject Kent -Theme Missing -Top 5 -Reason 'Daily missing review'</code>
/// </example>
/// <example>
/// <para>Suspects under 18 among the top hundred.</para>
/// <code>Get-ToexSubject -PoliceForce Essex -Top 100 -Reason 'Youth offending review' | Where-Object Under18</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexSubject")]
[OutputType(typeof(RankedSubject))]
public sealed class GetToexSubjectCommand : ThemeCmdlet
{
    private static readonly string[] WeightNames = ["Recency", "Frequency", "Gravity", "Breadth", "Victims"];

    /// <summary>What makes a person a candidate: Suspect or Victim of an offence theme; Person of the others, whom they are
    /// about.</summary>
    /// <value>Suspect; Person of a theme that counts no offences</value>
    [Parameter]
    public SubjectRole? Role { get; set; }

    /// <summary>Rank those first who stand in several themes: a suspect who is a managed offender, a missing child who is a victim, an
    /// order breached. The more themes, the higher; within them the usual order holds.</summary>
    [Parameter]
    public SwitchParameter AcrossThemes { get; set; }

    /// <summary>How many subjects of each force.</summary>
    /// <value>20</value>
    [Parameter]
    [ValidateRange(1, 1_000_000)]
    public int Top { get; set; } = 20;

    /// <summary>What to rank by.</summary>
    /// <value>Composite</value>
    [Parameter]
    public SubjectOrder By { get; set; } = SubjectOrder.Composite;

    /// <summary>How much each dimension counts in the composite, such as @{ Gravity = 2 }; what is not named counts 1.</summary>
    /// <value>As the theme's definition says: each counts the same, but for ViSOR, where what is overdue by risk counts</value>
    [Parameter]
    [ValidateNotNull]
    public Hashtable Weight { get; set; } = [];

    /// <summary>Why the subjects are read. Recorded in the audit journal.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <summary>Store the ranks shown as a run, so that later rankings tell movement. Needs a connection made with -ReadWrite.</summary>
    [Parameter]
    public SwitchParameter Record { get; set; }

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (Record)
        {
            EnsureWritable($"{MyInvocation.MyCommand.Name} -Record");
        }
    }

    private protected override void Run(IReadOnlyList<Force>? forces)
    {
        var theme = Definition;
        var request = new SubjectRequest
        {
            Theme = theme,
            Role = Role ?? theme.CountedFact().Subjects[0].Role,
            AcrossThemes = AcrossThemes,
            Reason = Reason ?? "",
            Operation = MyInvocation.MyCommand.Name,
            Forces = forces,
            Top = Top,
            By = By,
            Weights = Weight.Count == 0 ? null : Weights(),
            AsOf = LastDay,
            Months = Months,
            Scope = Scope,
            Store = Record,
        };
        var shown = new SubjectObject(theme, AcrossThemes);
        var ranked = SubjectRanking.Top(Connected, request, PipelineStopToken);
        Tell(SubjectAccount.Lines(Connected.Location, ranked));
        Warn(ranked);
        foreach (var subject in ranked)
        {
            WriteObject(shown.Of(subject));
        }
    }

    private void Warn(IReadOnlyList<RankedSubject> ranked)
    {
        if (UnknownDays.Names(ranked.DistinctBy(s => s.PoliceForce).Select(s => (s.PoliceForce, s.Coverage))) is { } names)
        {
            WriteWarning(
                $"Not known of {names}: days since the latest, and how many there are, are without these days and do not compare with "
                    + "other forces. -AsOf ranks as of an earlier day.");
        }
    }

    private RankingWeights Weights()
    {
        foreach (var key in Weight.Keys)
        {
            if (!WeightNames.Contains(key.ToString(), StringComparer.OrdinalIgnoreCase))
            {
                throw ProfileErrors.BadWeights.With($"there is no dimension '{key}'.");
            }
        }

        return new(Of("Recency"), Of("Frequency"), Of("Gravity"), Weight.ContainsKey("Victims") ? Of("Victims") : Of("Breadth"));
    }

    private double Of(string name)
    {
        var value = Weight.Keys.Cast<object>().Where(k => string.Equals(k.ToString(), name, StringComparison.OrdinalIgnoreCase))
            .Select(k => Weight[k]).FirstOrDefault(1.0);
        return LanguagePrimitives.TryConvertTo<double>(value, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw ProfileErrors.BadWeights.With($"{name} is not a number.");
    }
}
