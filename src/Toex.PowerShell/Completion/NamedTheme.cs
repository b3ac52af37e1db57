using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Toex.Data.Errors;
using Toex.PowerShell.Sessions;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Completion;

/// <summary>Finds the themes that a command line is about, as far as it is written.</summary>
internal static class NamedTheme
{
    /// <summary>The theme that the command names, or stands for; every theme that ships with Toex where it says none.</summary>
    internal static IReadOnlyList<ThemeDefinition> Find(string commandName, IDictionary parameters)
    {
        var named = parameters["Theme"] is PSObject wrapped ? wrapped.BaseObject : parameters["Theme"];
        var theme = named as string
            ?? ThemeCatalogue.Names.FirstOrDefault(n => commandName.EndsWith($"Toex{n}Profile", StringComparison.OrdinalIgnoreCase));
        try
        {
            return theme is null ? [.. ThemeCatalogue.Names.Select(ThemeCatalogue.Find)]
                : theme.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? [ThemeCatalogue.Find(FullPath(theme))]
                : Runspace.DefaultRunspace is null ? [ThemeCatalogue.Find(theme)] : [ToexSession.Current.Themes.Find(theme)];
        }
        catch (ToexException)
        {
            return [];
        }
    }

    /// <summary>A path relative to where the session stands, which is not where the process stands.</summary>
    private static string FullPath(string path)
    {
        if (Runspace.DefaultRunspace is null)
        {
            return path;
        }

        using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace)
            .AddScript("$ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($args[0])").AddArgument(path);
        return shell.Invoke<string>() is [var full, ..] ? full : path;
    }
}
