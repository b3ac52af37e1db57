namespace Toex.Data.Errors;

/// <summary>Errors about a profile database on a server. None carries a password, a token or a connection string.</summary>
public static class ServerErrors
{
    /// <summary>A connection string that cannot be read.</summary>
    public static readonly ErrorDefinition BadConnectionString = new("Toex.Server.BadConnectionString", ErrorKind.InvalidArgument,
        "The connection string cannot be used: {0}.",
        "Check its keywords, and put a value with ; or = in double quotes; or use -SqlServer and -DatabaseName with -Credential.");

    /// <summary>Nothing answers there.</summary>
    public static readonly ErrorDefinition NotReachable = new("Toex.Server.NotReachable", ErrorKind.NotFound,
        "No SQL Server answers at '{0}'.",
        "Check the name and port (host,port), that the server is running, and that a firewall lets you through.");

    /// <summary>The login was refused.</summary>
    public static readonly ErrorDefinition LoginFailed = new("Toex.Server.LoginFailed", ErrorKind.PermissionDenied,
        "'{0}' refused the login ({1}).",
        "Check the user name and password, or the token; ask the database administrator whether the login may use this database.");

    /// <summary>No such database, or not for this login.</summary>
    public static readonly ErrorDefinition DatabaseNotFound = new("Toex.Server.DatabaseNotFound", ErrorKind.NotFound,
        "The server has no database '{0}' that this login may open.",
        "Check the name, make the database with New-ToexDatabase -SqlServer, or ask for access.");

    /// <summary>The certificate cannot be trusted.</summary>
    public static readonly ErrorDefinition CertificateNotTrusted = new("Toex.Server.CertificateNotTrusted", ErrorKind.PermissionDenied,
        "The certificate of '{0}' is not one that this machine trusts, or is for another name.",
        "Have the server given a certificate of an authority that you trust; only where you know the network, add -TrustServerCertificate.");

    /// <summary>No encryption to be had.</summary>
    public static readonly ErrorDefinition NotEncrypted = new("Toex.Server.NotEncrypted", ErrorKind.PermissionDenied,
        "'{0}' does not encrypt connections, or the handshake failed.",
        "Have encryption turned on at the server; personal data must not travel in the clear.");

    /// <summary>It took too long.</summary>
    public static readonly ErrorDefinition Timeout = new("Toex.Server.Timeout", ErrorKind.Failed,
        "'{0}' did not finish {1} in time. {2}",
        "Give it longer with Connect-ToexDatabase -CommandTimeout or -ConnectTimeout, or ask for less at a time; while connecting, "
        + "check that name and port (host,port) are a SQL Server's.");

    /// <summary>The connection broke.</summary>
    public static readonly ErrorDefinition ConnectionLost = new("Toex.Server.ConnectionLost", ErrorKind.Failed,
        "The connection to '{0}' broke during {1}. {2}",
        "Run the command again; if it happens again, ask the database administrator.");

    /// <summary>The answer to a commit was lost.</summary>
    public static readonly ErrorDefinition CommitUnknown = new("Toex.Server.CommitUnknown", ErrorKind.Failed,
        "The answer of '{0}' to a commit was lost: either all that was written is kept, or nothing.",
        "See whether it is there before you run the command again.");

    /// <summary>The server gave up a transaction that work goes on in.</summary>
    public static readonly ErrorDefinition TransactionUndone = new("Toex.Server.TransactionUndone", ErrorKind.Failed,
        "'{0}' has undone the transaction after an error: nothing more can be written in it, and nothing of it is kept.",
        "Run the command again.");

    /// <summary>Another transaction was in the way.</summary>
    public static readonly ErrorDefinition Deadlock = new("Toex.Server.Deadlock", ErrorKind.Busy,
        "'{0}' stopped {1}, because it and another session waited for each other. {2}",
        "Run the command again.");

    /// <summary>The server refused what was asked.</summary>
    public static readonly ErrorDefinition PermissionDenied = new("Toex.Server.PermissionDenied", ErrorKind.PermissionDenied,
        "'{0}' refused {1}: this login has no right to it. {2}",
        "Ask the database administrator for the role that fits: toex_reader, toex_analyst or toex_loader (module/sql/least-privilege.sql).");

    /// <summary>A sign-in mode without its extension.</summary>
    public static readonly ErrorDefinition SignInUnavailable = new("Toex.Server.SignInUnavailable", ErrorKind.InvalidOperation,
        "Signing in by '{0}' needs Microsoft.Data.SqlClient.Extensions.Azure, which is not installed with this Toex.",
        "Put that package's assemblies into the folder module/bin/engine, or sign in with -Credential, -AccessToken or as the Windows user.");

    /// <summary>Several ways to sign in.</summary>
    public static readonly ErrorDefinition SignInAmbiguous = new("Toex.Server.SignInAmbiguous", ErrorKind.InvalidArgument,
        "More than one way to sign in was given.",
        "Give one of -Credential, -AccessToken and -Entra, or none to sign in as yourself.");

    /// <summary>A copy of a database onto itself.</summary>
    public static readonly ErrorDefinition CopyOntoItself = new("Toex.Copy.OntoItself", ErrorKind.InvalidArgument,
        "'{0}' would be copied onto itself.",
        "Name another file or database.");

    /// <summary>A database that Toex did not make.</summary>
    public static readonly ErrorDefinition Foreign = new("Toex.Server.Foreign", ErrorKind.InvalidData,
        "'{0}' is no Toex profile database: its tables are missing.",
        "Name a database made by New-ToexDatabase or New-ToexSampleDatabase, or make its tables with New-ToexDatabase -SqlServer.");

    /// <summary>A server that cannot hold one.</summary>
    public static readonly ErrorDefinition Unsupported = new("Toex.Server.Unsupported", ErrorKind.InvalidOperation,
        "'{0}' cannot hold a profile database: {1}.",
        "Use SQL Server 2019 or later, Azure SQL, a Synapse dedicated SQL pool or a Fabric Warehouse.");

    /// <summary>The tables are there already.</summary>
    public static readonly ErrorDefinition AlreadyMade = new("Toex.Server.AlreadyMade", ErrorKind.AlreadyExists,
        "'{0}' holds a Toex profile database already.",
        "Connect to it with Connect-ToexDatabase; to begin afresh, name another database, or have the administrator drop this one.");

    /// <summary>The database holds data already.</summary>
    public static readonly ErrorDefinition NotEmpty = new("Toex.Server.NotEmpty", ErrorKind.AlreadyExists,
        "'{0}' holds rows already ({1}), and is left as it is.",
        "Name a new or empty database.");

    /// <summary>A copy that is not equal.</summary>
    public static readonly ErrorDefinition CopyDiffers = new("Toex.Copy.Differs", ErrorKind.Failed,
        "The copy of table {0} differs from the original: {1} rows against {2}, checksum {3} against {4}. Nothing was kept.",
        "Run the copy again; if it happens again, report it with this message.");

    /// <summary>Something answers there, but no SQL Server.</summary>
    public static readonly ErrorDefinition NotSqlServer = new("Toex.Server.NotSqlServer", ErrorKind.Failed,
        "What answers at '{0}' does not speak as SQL Server does, "
        + "or hung up before it let you in. Nothing was read or written.",
        "Check the name and port (host,port); "
        + "where they are right, ask the database administrator whether the server is starting or turns you away.");

    /// <summary>No Kerberos ticket to sign in with.</summary>
    public static readonly ErrorDefinition NoIdentity = new("Toex.Server.NoIdentity", ErrorKind.PermissionDenied,
        "You cannot be signed in to '{0}' as the user who runs PowerShell: "
        + "this machine has no Kerberos ticket of yours for that server. Nothing was read or written.",
        "Sign in with -Credential, -AccessToken or -Entra; "
        + "or get a ticket (kinit) and name the server as its service principal does, in full.");

    /// <summary>The server did not let the client in.</summary>
    public static readonly ErrorDefinition Refused = new("Toex.Server.Refused", ErrorKind.PermissionDenied,
        "'{0}' did not open the connection: {1} (error {2}). Nothing was read or written.",
        "Ask the database administrator what this error means for your login and the database.");

    /// <summary>The server is busy, or moves.</summary>
    public static readonly ErrorDefinition Busy = new("Toex.Server.Busy", ErrorKind.Busy,
        "'{0}' was too busy for {1}, or is just starting or moving (error {2}). {3}",
        "Run the command again in a minute; if it happens again, ask the database administrator.");

    /// <summary>The server has no room or memory left.</summary>
    public static readonly ErrorDefinition NoRoom = new("Toex.Server.NoRoom", ErrorKind.Failed,
        "'{0}' has no room or memory left for {1} (error {2}). {3}",
        "Ask the database administrator for more room for the database, its log or tempdb; or load less at a time.");

    /// <summary>The database takes no changes.</summary>
    public static readonly ErrorDefinition DatabaseReadOnly = new("Toex.Server.DatabaseReadOnly", ErrorKind.InvalidOperation,
        "'{0}' is read-only on the server, and {1} writes. {2}",
        "Connect to the primary server, or ask the database administrator to let the database be written to.");

    /// <summary>A database of the server itself.</summary>
    public static readonly ErrorDefinition SystemDatabase = new("Toex.Server.SystemDatabase", ErrorKind.InvalidArgument,
        "'{0}' is a database of the server's own: no profile database can be made in it.",
        "Name a database of its own with -Database, or Database= in the connection string; it is made where there is none.");
}
