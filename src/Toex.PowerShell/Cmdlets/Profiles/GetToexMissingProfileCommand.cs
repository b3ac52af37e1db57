using System.Management.Automation;
using Toex.Profiles;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Gets force profiles of missing persons.</summary>
/// <remarks>
/// <para>One profile a force, for a window of months that ends on -AsOf: incidents and the individuals behind them, rates with 95 % limits,
/// repeats, risk levels, age and sex, looked-after children, how long people were missing, who found them, harm, exploitation and
/// mental-health flags; who is missing now; and children missing three times in 90 days. Shares and changes are fractions: 0.21 is 21
/// %.</para>
/// <para>An incident belongs to the window in which it began. OpenNow counts those open at the end of the as-of date, whenever they began.
/// Each measure that Get-ToexMeasure -Theme Missing lists is a property; the labels of risk levels, the trigger of three times in 90 days
/// and the bands of durations are data of the theme's definition file.</para>
/// <para>Of a force that has submitted no incident nothing is known, which is not the same as nobody missing.</para>
/// </remarks>
/// <example>
/// <para>Profile every force, over the twelve months to the latest incident.</para>
/// <code>Get-ToexMissingProfile</code>
/// </example>
/// <example>
/// <para>Who is missing now in Kent, by risk level and by how long.</para>
/// <code>(Get-ToexMissingProfile Kent).Backlog.Levels</code>
/// </example>
/// <example>
/// <para>Forces where children went missing three times in 90 days.</para>
/// <code>Get-ToexMissingProfile | Where-Object ChildrenTriggered -gt 0 | ForEach-Object { "$($_.PoliceForce): $($_.ChildrenTriggered)" }</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexMissingProfile")]
[OutputType(typeof(ForceProfile))]
[OutputType("Toex.Profiles.ForceProfile#Missing")]
public sealed class GetToexMissingProfileCommand : ProfileCmdlet
{
    private protected override string ThemeName => "Missing";
}
