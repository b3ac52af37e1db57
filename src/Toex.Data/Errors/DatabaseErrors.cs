namespace Toex.Data.Errors;

/// <summary>Errors about the profile database itself.</summary>
public static class DatabaseErrors
{
    /// <summary>No file at the path.</summary>
    public static readonly ErrorDefinition NotFound = new("Toex.Database.NotFound", ErrorKind.NotFound,
        "There is no profile database at '{0}'.",
        "Check the path, or make one with New-ToexDatabase or New-ToexSampleDatabase.");

    /// <summary>A DuckDB file that Toex did not make.</summary>
    public static readonly ErrorDefinition Foreign = new("Toex.Database.Foreign", ErrorKind.InvalidData,
        "'{0}' is a DuckDB database, but not a Toex profile database.",
        "Name a file made by New-ToexDatabase or New-ToexSampleDatabase.");

    /// <summary>Not a database, or damaged.</summary>
    public static readonly ErrorDefinition Corrupt = new("Toex.Database.Corrupt", ErrorKind.InvalidData,
        "'{0}' cannot be read as a profile database: {1}",
        "Restore the file from a backup, or make it again; it may be damaged, cut short or of another kind.");

    /// <summary>Made by a newer Toex.</summary>
    public static readonly ErrorDefinition NewerSchema = new("Toex.Database.NewerSchema", ErrorKind.InvalidData,
        "'{0}' has schema version {1}; this Toex knows versions up to {2}.",
        "Install a newer Toex, or use a database made by this one.");

    /// <summary>Made by an older Toex and opened read-only.</summary>
    public static readonly ErrorDefinition OlderSchema = new("Toex.Database.OlderSchema", ErrorKind.InvalidOperation,
        "'{0}' has schema version {1}; this Toex needs version {2}.",
        "Connect once with Connect-ToexDatabase -ReadWrite: that brings the schema up to date.");

    /// <summary>Another process or connection holds the file.</summary>
    public static readonly ErrorDefinition Busy = new("Toex.Database.Busy", ErrorKind.Busy,
        "'{0}' is held by {1}: a profile database file has one writer, or many readers, at a time.",
        "Close the other connection with Disconnect-ToexDatabase, or wait for it with Connect-ToexDatabase -Wait.");

    /// <summary>A write was asked of a read-only connection.</summary>
    public static readonly ErrorDefinition ReadOnly = new("Toex.Database.ReadOnly", ErrorKind.InvalidOperation,
        "'{0}' is connected read-only, and {1} writes.",
        "Connect again with Connect-ToexDatabase -ReadWrite.");

    /// <summary>No connection in this session.</summary>
    public static readonly ErrorDefinition NotConnected = new("Toex.Database.NotConnected", ErrorKind.InvalidOperation,
        "This session has no profile database connected.",
        "Run Connect-ToexDatabase -Path <file> first, or pass -Database.");

    /// <summary>The connection was closed.</summary>
    public static readonly ErrorDefinition Closed = new("Toex.Database.Closed", ErrorKind.InvalidOperation,
        "The connection to '{0}' was closed.",
        "Connect again with Connect-ToexDatabase.");

    /// <summary>Memory and disk were not enough, or the folder for what does not fit into memory takes no files.</summary>
    public static readonly ErrorDefinition OutOfSpace = new("Toex.Database.OutOfSpace", ErrorKind.Failed,
        "There was not enough room for {0}: {1}",
        "Nothing was changed. What does not fit into memory, and the database itself, go to the database's folder: make room there and "
            + "let it be written to.");

    /// <summary>The engine reported a fault.</summary>
    public static readonly ErrorDefinition QueryFailed = new("Toex.Database.QueryFailed", ErrorKind.Failed,
        "The database could not run {0}: {1}",
        "Check the database with Test-ToexDatabase; if it is sound, this is a fault of Toex: report it with this message.");

    /// <summary>Memory was not enough.</summary>
    public static readonly ErrorDefinition OutOfMemory = new("Toex.Database.OutOfMemory", ErrorKind.Failed,
        "There was not enough memory for {0}: {1}",
        "Nothing was changed. Close other programs, raise the memory limit of this process or container, or use a machine with more.");

    /// <summary>A file that has several names.</summary>
    public static readonly ErrorDefinition HardLinked = new("Toex.Database.HardLinked", ErrorKind.InvalidOperation,
        "'{0}' is one of {1} names (hard links) of one file: its log and its audit journal would belong to one name only.",
        "Keep one name and remove the others, or make a copy of the file and use that; a symbolic link can stand in for another name.");

    /// <summary>A profile database with things in it that Toex did not make.</summary>
    public static readonly ErrorDefinition NotOurs = new("Toex.Database.NotOurs", ErrorKind.InvalidData,
        "'{0}' holds what Toex did not make: {1}. A view or function of somebody else could run what they wrote.",
        "Use a database that only Toex has changed; find out who added these, and remove them with DuckDB only if you know them.");

    /// <summary>A fault that nobody foresaw: its words are left out, for they could quote what was read.</summary>
    public static readonly ErrorDefinition Unforeseen = new("Toex.Database.Unforeseen", ErrorKind.Failed,
        "Toex failed in a way that was not foreseen ({0} in {1}).",
        "This is a fault of Toex: report it with this message.");
}
