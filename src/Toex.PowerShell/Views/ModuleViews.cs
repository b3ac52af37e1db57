using Toex.PowerShell.Views.Definitions;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views;

/// <summary>The module's views, and the files that PowerShell reads them from. The build writes these; a session chooses among them.</summary>
internal static class ModuleViews
{
    /// <summary>Widths of a screen, in columns, that the tables are laid out for, the widest first: the manifest names its file.</summary>
    internal static IReadOnlyList<int> Screens { get; } = [120, 100, 80];

    /// <summary>The file of a screen's views, beside the assembly.</summary>
    internal static string PathOf(int screen) => Path.Combine(Path.GetDirectoryName(typeof(ModuleViews).Assembly.Location)!, FileFor(screen));

    private static string FileFor(int screen) => screen == Screens[0] ? "Toex.format.ps1xml" : $"Toex.{screen}.format.ps1xml";

    /// <summary>Writes the files.</summary>
    internal static void Write(string folder)
    {
        View[] views =
        [
            .. ThemeCatalogue.Names.Select(ThemeCatalogue.Find).SelectMany(ThemeFormat.Of),
            .. ProfileViews.All, .. SubjectViews.All, .. LinkViews.All, .. SubmissionViews.All, .. ReferenceViews.All, .. DatabaseViews.All,
        ];
        foreach (var screen in Screens)
        {
            // The views that a narrower screen does not change are in the widest file.
            var changed = views.Where(v => screen == Screens[0] || v is TableView table && TableLayout.Fit(table.Columns, screen) != table.Columns);
            FormatXml.Write(changed, screen).Save(Path.Combine(folder, FileFor(screen)));
        }

        TypesXml.Write(ShownTypes.All).Save(Path.Combine(folder, "Toex.types.ps1xml"));
    }
}
