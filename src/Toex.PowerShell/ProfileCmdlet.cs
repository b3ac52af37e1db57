using Toex.Data.Reference;
using Toex.PowerShell.Cmdlets.Profiles;
using Toex.PowerShell.Views;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.PowerShell;

/// <summary>A cmdlet that gets force profiles of one theme.</summary>
public abstract class ProfileCmdlet : ForceWindowCmdlet
{
    /// <summary>Name of the theme.</summary>
    private protected abstract string ThemeName { get; }

    private protected sealed override ThemeDefinition Definition => ThemeCatalogue.Find(ThemeName);

    /// <summary>What is counted.</summary>
    private protected virtual ProfileSource Counted => ProfileSource.Submissions;

    private protected sealed override void Run(IReadOnlyList<Force>? forces)
    {
        var request = new ProfileRequest { Theme = Definition, Forces = forces, AsOf = LastDay, Months = Months, Scope = Scope, Source = Counted };
        var profiles = ThemeProfiler.Profiles(Connected, request, PipelineStopToken);
        Tell(ProfileAccount.Of(profiles));
        foreach (var profile in profiles)
        {
            WriteObject(ProfileObject.Of(profile));
        }
    }
}
