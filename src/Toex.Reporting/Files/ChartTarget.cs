using Toex.Data.Errors;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Files;

/// <summary>Where a file of a chart is to be written.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Overwrite">Whether a file that is there may be replaced.</param>
internal sealed record ChartTarget(string Path, bool Overwrite)
{
    /// <summary>Finds before any work is done what would fail after it.</summary>
    /// <exception cref="ToexException">The path cannot be written, or is not one of a picture or drawing.</exception>
    public static ChartTarget OfPicture(string path, bool overwrite) => Check(path, overwrite, ChartErrors.UnknownFormat, ".png", ".svg");

    /// <summary>As <see cref="OfPicture"/>, for the data of a chart.</summary>
    /// <exception cref="ToexException">The path cannot be written, or is not one of a CSV file.</exception>
    public static ChartTarget OfData(string path, bool overwrite) => Check(path, overwrite, ChartErrors.UnknownDataFormat, ".csv");

    /// <summary>Whether the file has an extension.</summary>
    public bool Has(string extension) => System.IO.Path.GetExtension(Path).Equals(extension, StringComparison.OrdinalIgnoreCase);

    private static ChartTarget Check(string path, bool overwrite, ErrorDefinition other, params string[] extensions)
    {
        if (!extensions.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            throw other.With(path);
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

        return new(full, overwrite);
    }

    /// <summary>Writes the content beside the file's place, for <see cref="StagedFile.Settle"/> to move there.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="personal">Whether it is about persons, and so for its owner and group alone.</param>
    /// <exception cref="ToexException">The file cannot be written.</exception>
    public StagedFile Stage(byte[] content, bool personal)
    {
        var staged = new StagedFile(this);
        staged.Write(content, personal);
        return staged;
    }
}
