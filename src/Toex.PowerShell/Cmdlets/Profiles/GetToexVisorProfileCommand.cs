using System.Management.Automation;
using Toex.Profiles;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Gets force profiles of offenders managed under ViSOR.</summary>
/// <remarks>
/// <para>One profile a force, as on the -AsOf date: managed offenders by category, level and risk level; registered sexual offenders per
/// 100,000 people aged 10 and over; visits due, soon due and overdue; risk assessments overdue; orders in force and breached; offenders a
/// manager; and who entered and left in the window. Shares and changes are fractions: 0.21 is 21 %.</para>
/// <para>A visit is due on the plan's date. Where the plan has none, it is due by the risk level's schedule after the last completed visit
/// (very high 1 month, high 3, medium 6, low 12; a month counts 30 days). Offenders under reactive management have no routine visits: they
/// are counted apart and are never overdue. A visit due on the as-of date itself is not overdue.</para>
/// <para>Each measure that Get-ToexMeasure -Theme Visor lists is a property. Of a force that has submitted no managed offender nothing is
/// known, which is not the same as nobody managed.</para>
/// </remarks>
/// <example>
/// <para>Profile every force.</para>
/// <code>Get-ToexVisorProfile</code>
/// </example>
/// <example>
/// <para>Forces where more than a tenth of visits are overdue.</para>
/// <code>Get-ToexVisorProfile | Where-Object VisitsOverdueShare -gt 0.1 | ForEach-Object { "$($_.PoliceForce): $($_.VisitsOverdue)" }</code>
/// </example>
/// <example>
/// <para>Norfolk's offenders by risk level, at the end of September.</para>
/// <code>(Get-ToexVisorProfile Norfolk -AsOf 2026-09-30).RiskLevels</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexVisorProfile")]
[OutputType(typeof(ForceProfile))]
[OutputType("Toex.Profiles.ForceProfile#Visor")]
public sealed class GetToexVisorProfileCommand : ProfileCmdlet
{
    private protected override string ThemeName => "Visor";
}
