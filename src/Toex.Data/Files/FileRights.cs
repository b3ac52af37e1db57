namespace Toex.Data.Files;

/// <summary>Who may read files that hold personal data. On Windows they have the rights of their folder.</summary>
internal static class FileRights
{
    /// <summary>Rights of a file that only its owner may use.</summary>
    internal const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Rights of a folder that only its owner may use.</summary>
    internal const UnixFileMode OwnersFolder = Owners | UnixFileMode.UserExecute;

    private const UnixFileMode Groups = Owners | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    /// <summary>The masks that are usual.</summary>
    private const int UsualMask = 0x12;

    private const string Status = "/proc/self/status", MaskLine = "Umask:";

    /// <summary>Options for a new file that only its owner may use, and nobody else at the same time.</summary>
    internal static FileStreamOptions NewOwners()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owners;
        }

        return options;
    }

    /// <summary>
    /// Gives a file that is whole the rights of the one that it replaces; a new one those of owner and group, as far as new files have them
    /// here, and nobody else.
    /// </summary>
    internal static void Settle(string path, string replaced)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.Exists(replaced) ? File.GetUnixFileMode(replaced) : Groups & ~(UnixFileMode)Mask());
        }
    }

    private static int Mask()
    {
        try
        {
            return File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(MaskLine, StringComparison.Ordinal)) is { } line
                ? Convert.ToInt32(line[MaskLine.Length..].Trim(), 8)
                : UsualMask;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            return UsualMask; // no /proc here
        }
    }
}
