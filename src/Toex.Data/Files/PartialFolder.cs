namespace Toex.Data.Files;

/// <summary>A folder beside a file, in which the file is made with all that an engine puts beside it. Only this user may read it, and it
/// goes with the work.</summary>
internal sealed class PartialFolder : IDisposable
{
    private readonly string folder;
    private readonly FileStream held;

    private PartialFolder(string folder, FileStream held) => (this.folder, this.held) = (folder, held);

    /// <summary>Where the file is made.</summary>
    internal string Made => Path.Combine(folder, "made");

    /// <summary>Where what the file replaces can be put aside.</summary>
    internal string Aside => Path.Combine(folder, "aside");

    /// <exception cref="IOException">It cannot be made.</exception>
    internal static PartialFolder For(string path)
    {
        var folder = PartialFile.NewNameFor(path);
        try
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, FileRights.OwnersFolder);
            return new(folder, new FileStream(PartialFile.LockOf(folder), FileRights.NewOwners()));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException(fault.Message.Replace(folder, path, StringComparison.Ordinal), fault);
        }
    }

    /// <summary>A message without the path that nobody but Toex knows.</summary>
    internal string Plain(string message, string path) =>
        message.Replace(Made, path, StringComparison.Ordinal).Replace(folder, path, StringComparison.Ordinal);

    public void Dispose()
    {
        held.Dispose();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next writer removes it.
        }
    }
}
