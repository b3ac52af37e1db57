using System.Xml.Linq;
using Toex.PowerShell.Views.Layout;
using Toex.Profiles.Themes;

namespace Toex.PowerShell.Views.Definitions;

/// <summary>The module's views, and the files that PowerShell reads them from: the build writes them, a session chooses among
/// them.</summary>
internal static class ModuleViews
{
    /// <summary>Columns of the screens that tables are laid out for, the widest first: the manifest names its file.</summary>
    internal static IReadOnlyList<int> Screens { get; } = [120, 100, 80];

    /// <summary>
    /// Whether a narrower screen changes a view. The files of all narrower screens have the same ones, since one takes another's place.
    /// </summary>
    private static bool IsOtherOnNarrow(View view) => view is TableView table && (
        Screens.Any(s => TableLayout.Fit(table.Columns, s) != table.Columns) || (table.Wraps && table.Columns.Any(c => c.MayWrap)));

    /// <summary>The file of a screen's views, beside the assembly.</summary>
    internal static string PathOf(int screen) =>
        Path.Combine(Path.GetDirectoryName(typeof(ModuleViews).Assembly.Location)!, FileFor(screen));

    private static string FileFor(int screen) => screen == Screens[0] ? "Toex.format.ps1xml" : $"Toex.{screen}.format.ps1xml";

    /// <summary>Writes the files.</summary>
    internal static void Write(string folder)
    {
        View[] views =
        [
            .. ThemeCatalogue.Names.Select(ThemeCatalogue.Find).SelectMany(ThemeFormat.CreateViews),
            .. ProfileViews.All, .. SubjectViews.All, .. LinkViews.All,
            .. CubeViews.All, .. SubmissionViews.All, .. ReferenceViews.All, .. DatabaseViews.All,
        ];
        foreach (var screen in Screens)
        {
            var widest = screen == Screens[0];
            Save(FormatXml.Write(widest ? views : views.Where(IsOtherOnNarrow), screen, breaks: !widest), folder, FileFor(screen));
        }

        Save(TypesXml.Write(ShownTypes.All, ProfileProperties.All), folder, "Toex.types.ps1xml");
    }

    private static void Save(XDocument document, string folder, string file) =>
        document.Save(Path.Combine(folder, file), SaveOptions.DisableFormatting);
}
