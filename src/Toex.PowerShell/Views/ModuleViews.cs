using Toex.PowerShell.Views.Definitions;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views;

/// <summary>The module's views, and the files that PowerShell reads them from. The build writes these; a session chooses among them.</summary>
internal static class ModuleViews
{
    /// <summary>Widths of a screen, in columns, that the tables are laid out for, the widest first: the manifest names its file.</summary>
    internal static IReadOnlyList<int> Screens { get; } = [120, 100, 80];

    /// <summary>Whether a narrower screen changes a view; one that it does not change is in the widest file.</summary>
    private static bool IsOtherOn(View view, int screen) =>
        view is TableView table && (TableLayout.Fit(table.Columns, screen) != table.Columns || table is { Wraps: true } && table.Columns.Any(c => c.MayWrap));

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
            var widest = screen == Screens[0];
            FormatXml.Write(widest ? views : views.Where(v => IsOtherOn(v, screen)), screen, breaks: !widest).Save(Path.Combine(folder, FileFor(screen)));
        }

        TypesXml.Write(ShownTypes.All).Save(Path.Combine(folder, "Toex.types.ps1xml"));
    }
}
