namespace Toex.PowerShell.Sessions;

/// <summary>
/// A folder for the views that a session makes. PowerShell reads them again whenever a module is imported, so they stay until the process
/// ends.
/// </summary>
internal sealed class ViewFolder
{
    private string? _path;

    /// <summary>Writes a file, in place of an earlier one of its name.</summary>
    internal string Write(string name, string text)
    {
        _path ??= Make();
        var file = Path.Combine(_path, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("toex-views-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                // what cleans the folder of temporary files will
            }
        };
        return folder.FullName;
    }
}
