namespace Toex.Data.Files;

/// <summary>Files that hold personal data: their owner and their group may read and write them, and nobody else. On Windows the folder
/// decides.</summary>
internal static class PersonalFile
{
    private const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    /// <summary>Options that make a file with no rights for others from its first byte on.</summary>
    internal static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows() && mode is FileMode.CreateNew or FileMode.OpenOrCreate)
        {
            options.UnixCreateMode = Rights;
        }

        return options;
    }

    /// <summary>Lets the group write too, whatever the process gives files that it makes.</summary>
    internal static void ShareWithGroup(FileStream file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(file.SafeFileHandle, Rights);
        }
        catch (UnauthorizedAccessException)
        {
            // An empty file that its owner made for this: the owner's choice stands.
        }
    }
}
