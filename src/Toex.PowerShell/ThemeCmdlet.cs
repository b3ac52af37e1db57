using System.Management.Automation;
using Toex.PowerShell.Completion;
using Toex.Profiles.Errors;
using Toex.Profiles.Themes;

namespace Toex.PowerShell;

/// <summary>A cmdlet about forces over a window of months, of any theme.</summary>
public abstract class ThemeCmdlet : ForceWindowCmdlet
{
    private string? _noted;

    /// <summary>The theme: Vawg, Missing, Visor or Csae, or the path of a definition file of your own that ends in .json.</summary>
    /// <value>Vawg</value>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ThemeNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string Theme { get; set; } = "Vawg";

    private protected override ThemeDefinition Definition => ThemeOf(Theme);

    private protected override void Note()
    {
        _noted ??= Theme;
        if (!string.Equals(_noted, Theme, StringComparison.OrdinalIgnoreCase))
        {
            throw ThemeErrors.Several.With(_noted, Theme);
        }
    }
}
