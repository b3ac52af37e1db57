using System.Management.Automation;
using Toex.Data.Reference;
using Toex.PowerShell.Views;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Cmdlets.Profiles;

/// <summary>A cmdlet that gets force profiles of one theme.</summary>
public abstract class ProfileCmdlet : ForceWindowCmdlet
{
    /// <summary>
    /// Which days count where forces' data end on different days. All: those up to -AsOf; of a force that is late, nothing over the window
    /// is known. Common: those up to the last day that all the forces have, as a window of the same length that ends on it.
    /// </summary>
    /// <value>All</value>
    [Parameter]
    public CoverageRule Coverage { get; set; }

    /// <summary>Name of the theme.</summary>
    private protected abstract string ThemeName { get; }

    private protected sealed override ThemeDefinition Definition => ThemeCatalogue.Find(ThemeName);

    /// <summary>What is counted.</summary>
    private protected virtual ProfileSource Counted => ProfileSource.Submissions;

    private protected sealed override void Run(IReadOnlyList<Force>? forces)
    {
        var request =
            new ProfileRequest { Theme = Definition, Forces = forces, AsOf = LastDay, Coverage = Coverage, Months = Months, Scope = Scope,
                Source = Counted };
        var profiles = ThemeProfiler.Profiles(Connected, request, PipelineStopToken);
        Tell(ProfileAccount.Lines(profiles));
        ProfileOutput.Write(this, profiles);
    }
}
