using Toex.Data.Errors;

namespace Toex.Data.Files;

/// <summary>Writes files whole or not at all.</summary>
internal static class NewFile
{
    /// <summary>Says at once why a file could not be written, before any work is done for it.</summary>
    /// <exception cref="ToexException">The folder is missing, or something is there already.</exception>
    internal static void EnsureFree(string path, bool overwrite)
    {
        var folder = Path.GetDirectoryName(path);
        if (folder is not null && !Directory.Exists(folder))
        {
            throw FileErrors.FolderNotFound.With(path, folder);
        }

        if (Directory.Exists(path))
        {
            throw FileErrors.NotWritable.With(path, "it is a folder.");
        }

        if (!overwrite && File.Exists(path))
        {
            throw FileErrors.AlreadyExists.With(path);
        }
    }

    /// <summary>Writes a file beside its place first, and moves it there when it is whole.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="overwrite">Replace a file that is there.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    internal static FileInfo Write(string path, bool overwrite, Action<Stream> write)
    {
        EnsureFree(path, overwrite);
        PartialFile.RemoveLeftBeside(path);
        var partial = PartialFile.NewNameFor(path);
        try
        {
            using (var stream = new FileStream(partial, FileRights.NewOwners()))
            {
                write(stream);
            }

            FileRights.Settle(partial, path);
            File.Move(partial, path, overwrite);
            return new(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotWritable.With(fault, path, fault.Message.Replace(partial, path, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
