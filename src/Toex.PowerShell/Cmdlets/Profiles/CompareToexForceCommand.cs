using System.Globalization;
using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;
using Toex.PowerShell.Views;
using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Profiling;
using Toex.Reporting.Findings;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Compares forces by a measure: rank, limits, place in the funnel, change and signal.</summary>
/// <remarks>
/// <para>A rank alone says little: some force is always last. Position says whether a force lies outside what chance makes of its size
/// around the group's value: beyond the 95 % limits a warning, beyond the 99.8 % limits a signal. Where forces scatter more than chance
/// would have them, the limits take in that spread (Spiegelhalter 2005): Position is then a place in the spread of these forces, and
/// PlainPosition the place against chance alone. TopThreeProbability and NotDifferentFrom say how sure the rank is; a count's rank follows
/// the size of a force and compares nobody. Finding says it in a sentence, the same that the chart's title is. Signal is the latest settled
/// month of the force's own series, or the lasting level on which it is; Change is on the window before, with its 95 % interval for counts
/// and rates.</para>
/// <para>City of London, where few live and many come, is not ranked by measures per resident and counts neither in the group's value nor
/// in limits, unless -IncludeCityOfLondon says so.</para>
/// <para>The group is every force with data, unless -Against or -Peer says otherwise. The forces named are shown; all of the group
/// count.</para>
/// </remarks>
/// <example>
/// <para>Compare the forces by their VAWG rate.</para>
/// <code>Compare-ToexForce</code>
/// </example>
/// <example>
/// <para>What is true of each force, in a sentence.</para>
/// <code>Compare-ToexForce | ForEach-Object { $_.Finding.Statement }</code>
/// </example>
/// <example>
/// <para>Where Norfolk stands with registered sexual offenders.</para>
/// <code>Compare-ToexForce Norfolk -Theme Visor -Measure RegisteredPer100000</code>
/// </example>
/// <example>
/// <para>Missing children against named peers, and only forces that stand out.</para>
/// <code>Compare-ToexForce -Theme Missing -Measure ChildRatePer1000 -Peer Essex, Kent, Norfolk, Suffolk | Where-Object Position -ne 'within limits'</code>
/// </example>
[Cmdlet(VerbsData.Compare, "ToexForce")]
[OutputType(typeof(ComparedForce))]
public sealed class CompareToexForceCommand : ThemeCmdlet
{
    private readonly List<Force> _peers = [];

    /// <summary>The measure to compare by, as Get-ToexMeasure names it.</summary>
    /// <value>The theme's first measure</value>
    [Parameter]
    [ArgumentCompleter(typeof(MeasureNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Measure { get; set; }

    /// <summary>Whom to compare with: All forces with data, the Submitting nine, or the forces of each force's own Region or
    /// RegionalUnit.</summary>
    /// <value>All</value>
    [Parameter]
    public ComparisonGroup Against { get; set; }

    /// <summary>Forces to compare with, in place of -Against. Wildcards are allowed. The forces compared count with them.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Peer { get; set; } = [];

    /// <summary>
    /// Which days count where forces' data end on different days. All: those up to -AsOf; of a force that is late, nothing over the window
    /// is known. Common: those up to the last day that all the forces have, as a window of the same length that ends on it.
    /// </summary>
    /// <value>All</value>
    [Parameter]
    public CoverageRule Coverage { get; set; }

    /// <summary>Rank City of London with the others by measures per resident, and count it in the group's value and limits.</summary>
    [Parameter]
    public SwitchParameter IncludeCityOfLondon { get; set; }

    /// <inheritdoc/>
    protected override void Begin()
    {
        foreach (var name in Peer)
        {
            AddForces(_peers, name);
        }
    }

    private protected override void Run(IReadOnlyList<Force>? forces)
    {
        if (Peer.Length > 0 && _peers.Count == 0)
        {
            return; // whom to compare with was not found, which does not mean all forces
        }

        var theme = Definition;
        var measure = Measure is null ? theme.Measures[0] : theme.MeasureOf(Measure);
        var all = ThemeProfiler.Profiles(
            Connected, new() { Theme = theme, Also = [.. forces ?? [], .. _peers], AsOf = LastDay, Coverage = Coverage, Months = Months,
                Scope = Scope }, PipelineStopToken);
        ProfileOutput.Warn(this, all);
        Tell([.. ProfileAccount.Lines(all), $"Compares {measure.Title} with {WithWhom}."]);
        measure = all.Count == 0 ? measure : all[0].MeasureOf(measure.Id);
        var shown = forces?.Select(f => f.Code).ToHashSet() ?? [.. InGroup(all).Select(p => p.ForceCode)];
        foreach (var (group, against) in Groups(all, forces))
        {
            foreach (var compared in ForceFindings.Worded(ForceComparer.Compare(group, measure, against, IncludeCityOfLondon)).Forces)
            {
                if (shown.Remove(compared.ForceCode))
                {
                    WriteObject(Shown(compared));
                }
            }
        }
    }

    private string WithWhom => _peers.Count > 0 ? "named peers" : Against switch
    {
        ComparisonGroup.All => "all forces with data",
        ComparisonGroup.Submitting => "the nine forces",
        ComparisonGroup.Region => "the forces of each one's region",
        _ => "the forces of each one's regional unit",
    };

    /// <summary>The month of the signal as text too: a file writes dates in the machine's own order.</summary>
    private static PSObject Shown(ComparedForce compared)
    {
        var shown = PSObject.AsPSObject(compared);
        shown.Properties.Add(
            new PSNoteProperty("SignalStarts", compared.SignalMonth?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return shown;
    }

    /// <summary>The profiles to compare within, one group after another.</summary>
    private IEnumerable<(IReadOnlyList<ForceProfile> Group, string Against)> Groups(
        IReadOnlyList<ForceProfile> all, IReadOnlyList<Force>? forces)
    {
        if (Against is ComparisonGroup.All or ComparisonGroup.Submitting || _peers.Count > 0)
        {
            var named = forces?.Select(f => f.Code).ToHashSet() ?? [];
            var inGroup = InGroup(all).Select(p => p.ForceCode).ToHashSet();
            yield return ([.. all.Where(p => inGroup.Contains(p.ForceCode) || named.Contains(p.ForceCode))],
                WithWhom);
            yield break;
        }

        var byCode = Forces.All.ToDictionary(f => f.Code);
        foreach (var group in all.GroupBy(
            p => Against == ComparisonGroup.Region ? byCode[p.ForceCode].Region : byCode[p.ForceCode].RegionalUnit))
        {
            yield return ([.. group], group.Key);
        }
    }

    private IEnumerable<ForceProfile> InGroup(IReadOnlyList<ForceProfile> all)
    {
        var codes = _peers.Count > 0 ? _peers.Select(f => f.Code).ToHashSet()
            : Against == ComparisonGroup.Submitting ? Forces.All.Where(f => f.Submits).Select(f => f.Code).ToHashSet()
            : null;
        return codes is null ? all : all.Where(p => codes.Contains(p.ForceCode));
    }
}
