using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Completion;
using Toex.PowerShell.Parameters;
using Toex.Profiles.Vawg;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Gets force profiles of violence against women and girls (VAWG).</summary>
/// <remarks>
/// <para>One profile a force, for a window of months that ends on -AsOf: offences, rates with 95 % limits, change on the window before,
/// harm, domestic share, charge rate, repeat victims, repeat and serial suspects, months and offence themes. Shares and changes are
/// fractions: 0.21 is 21 %. What the source cannot know is null.</para>
/// <para>Rates are offences in the window per 1,000 residents; they are not annualised. Each profile carries its provenance: scope rule
/// and version, severity scale, population, overrides used, and offences left without a weight.</para>
/// <para>From and To are dates to reckon with. A CSV file would hold them in the machine's own order of day and month, so Period tells the
/// same window as text, 2025-10-01 to 2026-09-30, and Starts the first day of each month. Select-Object Columns chooses the properties that
/// fit in a row of a file, Period among them.</para>
/// <para>Offences are recorded allegations. The latest months have had less time to be charged.</para>
/// </remarks>
/// <example>
/// <para>Profile every force that submits data, over the twelve months to the latest offence.</para>
/// <code>Get-ToexVawgProfile</code>
/// </example>
/// <example>
/// <para>Profile two forces over six months.</para>
/// <code>Get-ToexVawgProfile -PoliceForce Essex, Kent -AsOf 2026-06-30 -Months 6</code>
/// </example>
/// <example>
/// <para>Find forces where VAWG grew.</para>
/// <code>Get-ToexVawgProfile | Where-Object Change -gt 0 | ForEach-Object { "$($_.PoliceForce): $($_.Change.ToString('P1'))" }</code>
/// </example>
/// <example>
/// <para>Write the figures to a CSV file.</para>
/// <code>Get-ToexVawgProfile | Select-Object Columns | Export-Csv ./out/vawg.csv</code>
/// <para>Select-Object and Export-Csv come with PowerShell itself; Toex.Host does not have them.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexVawgProfile")]
[OutputType(typeof(VawgProfile))]
public sealed class GetToexVawgProfileCommand : DatabaseCmdlet
{
    private readonly List<Force> _chosen = [];
    private bool _named;

    /// <summary>Code, name or any other spelling of a force. Wildcards are allowed.</summary>
    /// <value>Every force that submits data (with -Source RecordedCrime: every territorial force)</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("ForceCode", "Code")]
    [ArgumentCompleter(typeof(PoliceForceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? PoliceForce { get; set; }

    /// <summary>Last day of the window, such as 2026-09-30.</summary>
    /// <value>The day of the latest offence in the database (with -Source RecordedCrime: the end of the latest quarter)</value>
    [Parameter]
    [CalendarDate]
    public DateTime? AsOf { get; set; }

    /// <summary>Length of the window in months.</summary>
    /// <value>12</value>
    [Parameter]
    [ValidateRange(1, 240)]
    public int Months { get; set; } = 12;

    /// <summary>
    /// Whose definition to count by. Police: female victims aged 10 and over. Government: the same offences against any victim.
    /// AllCrime: all recorded crime but fraud, for comparison.
    /// </summary>
    /// <value>Police</value>
    [Parameter]
    public ProfileScope Scope { get; set; } = ProfileScope.Police;

    /// <summary>
    /// What to count. Submissions: what forces submitted. RecordedCrime: published police recorded crime, for forces that submit none; it
    /// knows neither victims nor suspects, and its themes are the Home Office subgroups.
    /// </summary>
    /// <value>Submissions</value>
    [Parameter]
    public ProfileSource Source { get; set; } = ProfileSource.Submissions;

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var name in PoliceForce ?? [])
        {
            _named = true;
            AddForces(_chosen, name);
        }
    }

    /// <inheritdoc/>
    protected override void End()
    {
        if (_named && _chosen.Count == 0)
        {
            return;
        }

        var request = new VawgProfileRequest
        {
            Forces = _named ? _chosen : null,
            AsOf = AsOf is { } day ? DateOnly.FromDateTime(day) : null,
            Months = Months,
            Scope = Scope,
            Source = Source,
        };
        foreach (var profile in VawgProfiler.Profiles(Connected, request, PipelineStopToken))
        {
            WriteObject(profile);
        }
    }
}
