namespace Toex.Data.Errors;

/// <summary>Errors about files that Toex reads or writes.</summary>
public static class FileErrors
{
    /// <summary>The file to read is not there.</summary>
    public static readonly ErrorDefinition NotFound = new("Toex.File.NotFound", ErrorKind.NotFound,
        "There is no file at '{0}'.", "Check the path.");

    /// <summary>The folder to write into is not there.</summary>
    public static readonly ErrorDefinition FolderNotFound = new("Toex.File.FolderNotFound", ErrorKind.NotFound,
        "'{0}' cannot be written: the folder '{1}' does not exist.", "Make the folder first, or choose another path.");

    /// <summary>The operating system refused.</summary>
    public static readonly ErrorDefinition NotWritable = new("Toex.File.NotWritable", ErrorKind.PermissionDenied,
        "'{0}' cannot be written: {1}", "Choose a folder that you may write to, or close the program that holds the file.");

    /// <summary>The operating system refused.</summary>
    public static readonly ErrorDefinition NotReadable = new("Toex.File.NotReadable", ErrorKind.PermissionDenied,
        "'{0}' cannot be read: {1}", "Check that you may read the file and that it is whole.");

    /// <summary>A path on a drive that does not exist.</summary>
    public static readonly ErrorDefinition NoDrive = new("Toex.File.NoDrive", ErrorKind.NotFound,
        "'{0}' is on drive '{1}', and there is no such drive here.", "Connect the drive, or name a file on another one.");

    /// <summary>A path of another provider.</summary>
    public static readonly ErrorDefinition NotFileSystem = new("Toex.File.NotFileSystem", ErrorKind.InvalidArgument,
        "'{0}' is not a path of the file system: it belongs to '{1}'.", "Name a file or folder on a disk.");

    /// <summary>A file is already there.</summary>
    public static readonly ErrorDefinition AlreadyExists = new("Toex.File.AlreadyExists", ErrorKind.AlreadyExists,
        "There is already a file at '{0}'.", "Choose another path, or replace the file with -Force.");

    /// <summary>A compressed file far larger inside than any extract.</summary>
    public static readonly ErrorDefinition ExpandsTooFar = new("Toex.File.ExpandsTooFar", ErrorKind.InvalidData,
        "'{0}' was not read to its end: its content is more than {1} times as large as the file, beyond the first {2} MiB.",
        "Ask who sent it what it is. If it is right, decompress it and send it plain.");

    /// <summary>A compressed file without end.</summary>
    public static readonly ErrorDefinition ExpandsTooLong = new("Toex.File.ExpandsTooLong", ErrorKind.InvalidData,
        "'{0}' was not read to its end: decompressing it takes longer than {1} minutes.",
        "Copy it to a disk of this machine, or decompress it and send it plain.");
}
