using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Views;
using Toex.Profiles;
using Toex.Profiles.Profiling;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>Gets force profiles of any theme: one that ships with Toex, or one of your own.</summary>
/// <remarks>
/// <para>A theme is a definition file in JSON: what is counted, by which scope, and the measures and breakdowns that are made of it. Toex
/// ships Vawg, Missing, Visor and Csae (child sexual abuse and exploitation). A file of your own needs no change to Toex: give its path as
/// -Theme. examples/themes/README.md says what a definition file may contain; a mistake in it is named with its line and the fix.</para>
/// <para>Each measure of the theme is a property of the profile.</para>
/// </remarks>
/// <example>
/// <para>Child sexual abuse and exploitation in every force.</para>
/// <code>Get-ToexProfile -Theme Csae</code>
/// </example>
/// <example>
/// <para>A theme of your own, from its definition file.</para>
/// <code>Get-ToexProfile -Theme ./examples/themes/stalking.json -PoliceForce Essex, Kent</code>
/// </example>
[Cmdlet(VerbsCommon.Get, "ToexProfile")]
[OutputType(typeof(ForceProfile))]
[OutputType("Toex.Profiles.ForceProfile#Vawg", "Toex.Profiles.ForceProfile#Missing", "Toex.Profiles.ForceProfile#Visor",
    "Toex.Profiles.ForceProfile#Csae")]
public sealed class GetToexProfileCommand : ThemeCmdlet
{
    /// <summary>
    /// Which days count where forces' data end on different days. All: those up to -AsOf; of a force that is late, nothing over the window
    /// is known. Common: those up to the last day that all the forces have, as a window of the same length that ends on it.
    /// </summary>
    /// <value>All</value>
    [Parameter]
    public CoverageRule Coverage { get; set; }

    private protected override void Run(IReadOnlyList<Force>? forces)
    {
        var request =
            new ProfileRequest { Theme = Definition, Forces = forces, AsOf = LastDay, Coverage = Coverage, Months = Months, Scope = Scope };
        var profiles = ThemeProfiler.Profiles(Connected, request, PipelineStopToken);
        Tell(ProfileAccount.Lines(profiles));
        ProfileOutput.Write(this, profiles);
    }
}
