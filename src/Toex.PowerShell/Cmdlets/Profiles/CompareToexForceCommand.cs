using System.Globalization;
using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;
using Toex.Profiles;
using Toex.Profiles.Comparisons;
using Toex.Profiles.Profiling;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Compares forces by a measure: rank, limits, place in the funnel, change and signal.</summary>
/// <remarks>
/// <para>A rank alone says little: some force is always last. Position says whether a force lies outside what chance makes of its size around
/// the group's value: beyond the 95 % limits a warning, beyond the 99.8 % limits a signal. Where forces scatter more than chance would have
/// them, the limits are widened by that scatter (Spiegelhalter 2005), and Overdispersion says by how much. Signal is the latest settled month
/// of the force's own series, or the lasting level on which it is; Change is on the window before, with its 95 % interval for counts and
/// rates.</para>
/// <para>The group is every force with data, unless -Against or -Peer says otherwise. The forces named are shown; all of the group count.</para>
/// </remarks>
/// <example>
/// <para>Compare the forces by their VAWG rate.</para>
/// <code>Compare-ToexForce</code>
/// </example>
/// <example>
/// <para>Where Norfolk stands with registered sexual offenders.</para>
/// <code>Compare-ToexForce Norfolk -Theme Visor -Measure RegisteredPer100000</code>
/// </example>
/// <example>
/// <para>Missing children against named peers, and only forces that stand out.</para>
/// <code>Compare-ToexForce -Theme Missing -Measure ChildRatePer1000 -Peer Essex, Kent, Norfolk, Suffolk | Where-Object Position -ne Within</code>
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

    /// <summary>Whom to compare with: All forces with data, the Submitting nine, or the forces of each force's own Region or RegionalUnit.</summary>
    /// <value>All</value>
    [Parameter]
    public ComparisonGroup Against { get; set; }

    /// <summary>Forces to compare with, in place of -Against. Wildcards are allowed. The forces compared count with them.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Peer { get; set; } = [];

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
        var theme = Definition;
        var measure = Measure is null ? theme.Measures[0] : theme.MeasureOf(Measure);
        var all = ThemeProfiler.Profiles(Connected, new() { Theme = theme, Also = [.. forces ?? [], .. _peers], AsOf = LastDay, Months = Months, Scope = Scope }, PipelineStopToken);
        var shown = forces?.Select(f => f.Code).ToHashSet() ?? [.. InGroup(all).Select(p => p.ForceCode)];
        foreach (var (group, against) in Groups(all, forces))
        {
            foreach (var compared in ForceComparer.Compare(group, measure, against))
            {
                if (shown.Remove(compared.ForceCode))
                {
                    WriteObject(Shown(compared));
                }
            }
        }
    }

    /// <summary>The month of the signal as text too: a file writes dates in the machine's own order.</summary>
    private static PSObject Shown(ComparedForce compared)
    {
        var shown = PSObject.AsPSObject(compared);
        shown.Properties.Add(new PSNoteProperty("SignalStarts", compared.SignalMonth?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return shown;
    }

    /// <summary>The profiles to compare within, one group after another.</summary>
    private IEnumerable<(IReadOnlyList<ForceProfile> Group, string Against)> Groups(IReadOnlyList<ForceProfile> all, IReadOnlyList<Force>? forces)
    {
        if (Against is ComparisonGroup.All or ComparisonGroup.Submitting || _peers.Count > 0)
        {
            var named = forces?.Select(f => f.Code).ToHashSet() ?? [];
            var inGroup = InGroup(all).Select(p => p.ForceCode).ToHashSet();
            yield return ([.. all.Where(p => inGroup.Contains(p.ForceCode) || named.Contains(p.ForceCode))],
                _peers.Count > 0 ? "named peers" : Against == ComparisonGroup.All ? "all forces with data" : "the nine forces");
            yield break;
        }

        var byCode = Forces.All.ToDictionary(f => f.Code);
        foreach (var group in all.GroupBy(p => Against == ComparisonGroup.Region ? byCode[p.ForceCode].Region : byCode[p.ForceCode].RegionalUnit))
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
