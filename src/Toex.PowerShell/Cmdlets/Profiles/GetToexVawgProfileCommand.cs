using System.Management.Automation;
using Toex.Profiles;
using Toex.Profiles.Profiling;

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
/// <para>Each measure that Get-ToexMeasure -Theme Vawg lists is a property; rates, shares and changes have 95 % limits as Lower and Upper
/// beside them. Of a force that has submitted no offence nothing is known, which is not the same as none.</para>
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
/// <code>Get-ToexVawgProfile | Select-Object Columns | Export-Csv ./vawg.csv</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexVawgProfile")]
[OutputType(typeof(ForceProfile))]
[OutputType("Toex.Profiles.ForceProfile#Vawg")]
public sealed class GetToexVawgProfileCommand : ProfileCmdlet
{
    /// <summary>
    /// What to count. Submissions: what forces submitted. RecordedCrime: published police recorded crime, for forces that submit none; it
    /// knows neither victims nor suspects, and its themes are the Home Office subgroups.
    /// </summary>
    /// <value>Submissions</value>
    [Parameter]
    public ProfileSource Source { get; set; } = ProfileSource.Submissions;

    private protected override string ThemeName => "Vawg";

    private protected override ProfileSource Counted => Source;
}
