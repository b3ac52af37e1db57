using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts.Files;

/// <summary>Where a chart is to be written.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Svg">Whether it is a drawing, not a picture.</param>
/// <param name="Overwrite">Whether a file that is there may be replaced.</param>
internal sealed record ChartTarget(string Path, bool Svg, bool Overwrite)
{
    /// <summary>Finds before any work is done what would fail after it.</summary>
    /// <exception cref="ToexException">The path cannot be written.</exception>
    public static ChartTarget Check(string path, bool overwrite)
    {
        var extension = System.IO.Path.GetExtension(path);
        var svg = extension.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        if (!svg && !extension.Equals(".png", StringComparison.OrdinalIgnoreCase))
        {
            throw ChartErrors.UnknownFormat.With(path);
        }

        string full;
        try
        {
            full = System.IO.Path.GetFullPath(path);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw FileErrors.NotWritable.With(fault, path, fault.Message);
        }

        var folder = System.IO.Path.GetDirectoryName(full);
        if (!Directory.Exists(folder))
        {
            throw FileErrors.FolderNotFound.With(full, folder);
        }

        if (Directory.Exists(full))
        {
            throw FileErrors.NotWritable.With(full, "it is a folder.");
        }

        if (!overwrite && File.Exists(full))
        {
            throw FileErrors.AlreadyExists.With(full);
        }

        return new(full, svg, overwrite);
    }

    /// <summary>Writes the file whole or not at all: beside the target first, then into its place.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="personal">Whether it is about persons, and so for its owner and group alone.</param>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    public FileInfo Write(byte[] content, bool personal)
    {
        var beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = personal
                ? new FileStream(beside, PersonalFile.Options(FileMode.CreateNew, FileAccess.Write, FileShare.None))
                : new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
            }

            File.Move(beside, Path, Overwrite);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw !Overwrite && File.Exists(Path) ? FileErrors.AlreadyExists.With(fault, Path) : FileErrors.NotWritable.With(fault, Path, fault.Message);
        }

        return new(Path);
    }
}
