using Toex.Data.Errors;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Sessions;

/// <summary>
/// The definition files that a session has used. A profile tells its theme by name alone: what takes profiles from the pipeline finds a
/// theme of a user's own by that name. The file is read again each time, since a user may be writing at it.
/// </summary>
internal sealed class ThemeFiles
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The theme of a definition file.</summary>
    /// <exception cref="ToexException">The file is not there, or wrong.</exception>
    internal ThemeDefinition Read(string path)
    {
        var theme = ThemeCatalogue.Find(path);
        _paths[theme.Id] = path;
        return theme;
    }

    /// <summary>The theme of a name: one that ships with Toex, or one whose file was read before.</summary>
    /// <exception cref="ToexException">There is none of that name.</exception>
    internal ThemeDefinition Find(string name) =>
        !ThemeCatalogue.Names.Contains(name, StringComparer.OrdinalIgnoreCase) && _paths.TryGetValue(name, out var path)
            ? ThemeCatalogue.Find(path)
            : ThemeCatalogue.Find(name);
}
