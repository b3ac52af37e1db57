namespace Toex.Data.Errors;

/// <summary>What sort of thing went wrong; the cmdlets map it to PowerShell's error categories.</summary>
public enum ErrorKind
{
    /// <summary>Something named does not exist.</summary>
    NotFound,

    /// <summary>A value that the user gave cannot be used.</summary>
    InvalidArgument,

    /// <summary>A file or database is not what it should be.</summary>
    InvalidData,

    /// <summary>Something is there already and may not be replaced.</summary>
    AlreadyExists,

    /// <summary>Somebody else holds what is needed.</summary>
    Busy,

    /// <summary>The operating system or the database refused access.</summary>
    PermissionDenied,

    /// <summary>The operation cannot be done in this state, such as writing through a read-only connection.</summary>
    InvalidOperation,

    /// <summary>The database engine, disk or network failed.</summary>
    Failed,
}
