using System.Management.Automation;
using System.Management.Automation.Host;
using Toex.PowerShell.Views;
using Toex.PowerShell.Views.Definitions;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Sessions;

/// <summary>
/// The views of one runspace: those for its screen's width, and those of themes of a user's own. PowerShell has one set of views, whatever
/// the width, so a session on a screen that is narrower than the manifest's views puts those made for it before them.
/// </summary>
internal sealed class SessionViews
{
    private const string Update = "Microsoft.PowerShell.Utility\\Update-FormatData";

    private readonly Dictionary<string, ThemeDefinition> _themes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ViewFolder _folder = new();
    private bool _unable;

    /// <summary>Takes the views that the screen has room for, before a cmdlet shows anything.</summary>
    internal void Fit(PSCmdlet cmdlet)
    {
        var width = StatedWidth.Find(cmdlet.MyInvocation) ?? Width(cmdlet.Host) ?? ModuleViews.Screens[^1];
        var now = ScreenWidth.Current;
        now.Columns = width - 1;
        var screen = ModuleViews.Screens.FirstOrDefault(s => s <= width, ModuleViews.Screens[^1]);
        if (screen != now.Screen && Load(cmdlet, [.. _themes.Values.Select(t => Write(t, screen)), ModuleViews.PathOf(screen)]))
        {
            now.Screen = screen;
        }
    }

    /// <summary>Takes the views of a theme of a user's own, again where its file says something else than before.</summary>
    internal void Show(PSCmdlet cmdlet, ThemeDefinition theme)
    {
        var known = _themes.GetValueOrDefault(theme.Id);
        _themes[theme.Id] = theme;
        if (known is null || Text(known, ScreenWidth.Current.Screen) != Text(theme, ScreenWidth.Current.Screen))
        {
            Load(cmdlet, [Write(theme, ScreenWidth.Current.Screen)]);
        }
    }

    private static string Text(ThemeDefinition theme, int screen) =>
        FormatXml.Write(ThemeFormat.CreateViews(theme), screen, breaks: true).ToString();

    private string Write(ThemeDefinition theme, int screen) => _folder.Write($"{theme.Id}.format.ps1xml", Text(theme, screen));

    /// <summary>Puts views before those that PowerShell has. Where it may not, as in a restricted session, the manifest's stay.</summary>
    private bool Load(PSCmdlet cmdlet, IReadOnlyList<string> files)
    {
        if (_unable || cmdlet.InvokeCommand.GetCommand(Update, CommandTypes.Cmdlet) is not { } update)
        {
            _unable = true;
            return false;
        }

        try
        {
            using var shell = System.Management.Automation.PowerShell.Create(RunspaceMode.CurrentRunspace);
            shell.AddCommand(update)
                .AddParameter("PrependPath", files.Select(WildcardPattern.Escape).ToArray())
                .AddParameter("WhatIf", false).AddParameter("Confirm", false).AddParameter("ErrorAction", ActionPreference.Stop);
            shell.Invoke();
            return true;
        }
        catch (RuntimeException)
        {
            _unable = true;
            return false;
        }
    }

    private static int? Width(PSHost host)
    {
        try
        {
            return host.UI?.RawUI?.BufferSize.Width is > 0 and var width ? width : null;
        }
        catch (Exception none) when (none is HostException or IOException or InvalidOperationException
            or NotImplementedException or NotSupportedException)
        {
            return null; // a host without a screen: PowerShell then writes 80 columns
        }
    }
}
