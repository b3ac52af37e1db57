using System.Management.Automation;
using System.Security;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.SqlServer;
using Toex.PowerShell.Parameters;

namespace Toex.PowerShell;

/// <summary>A cmdlet that makes or opens a profile database, in a file or on a server.</summary>
public abstract class ServerCmdlet : ToexCmdlet
{
    private protected const string File = "File";
    private protected const string Server = "SqlServer";
    private protected const string Text = "ConnectionString";

    /// <summary>
    /// Server that keeps the database: SQL Server 2019 or later, Azure SQL, a Synapse dedicated SQL pool or a Fabric Warehouse. With
    /// ",port" where it is not 1433.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = Server)]
    [ServerName]
    [ValidateNotNullOrEmpty]
    public string SqlServer { get; set; } = "";

    /// <summary>Name of the database on the server.</summary>
    [Parameter(Mandatory = true, ParameterSetName = Server)]
    [Alias("Database")]
    [ValidateNotNullOrEmpty]
    public string DatabaseName { get; set; } = "";

    /// <summary>Name and password of a SQL Server login.</summary>
    /// <value>None: you sign in as the user who runs PowerShell</value>
    [Parameter(ParameterSetName = Server)]
    [Parameter(ParameterSetName = Text)]
    [Credential]
    public PSCredential? Credential { get; set; }

    /// <summary>An access token of Microsoft Entra ID for the database.</summary>
    /// <value>None</value>
    [Parameter(ParameterSetName = Server)]
    [Parameter(ParameterSetName = Text)]
    public SecureString? AccessToken { get; set; }

    /// <summary>
    /// Sign in by Microsoft Entra ID. Needs the assemblies of the package Microsoft.Data.SqlClient.Extensions.Azure in module/bin/engine.
    /// </summary>
    /// <value>None</value>
    [Parameter(ParameterSetName = Server)]
    public EntraSignIn? Entra { get; set; }

    /// <summary>
    /// Take whatever certificate the server shows, so that anybody between here and there could read along. Gives a warning.
    /// </summary>
    [Parameter(ParameterSetName = Server)]
    public SwitchParameter TrustServerCertificate { get; set; }

    /// <summary>
    /// A connection string of Microsoft.Data.SqlClient, such as Server=host;Database=profile;Encrypt=Strict. Toex neither shows nor records
    /// it; but what is typed stays in PowerShell's history and in what it says of a line that failed: give a password by -Credential.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = Text)]
    [ValidateNotNullOrEmpty]
    public string ConnectionString { get; set; } = "";

    /// <summary>Seconds to wait for a connection to the server.</summary>
    /// <value>15</value>
    [Parameter(ParameterSetName = Server)]
    [Parameter(ParameterSetName = Text)]
    [ValidateRange(1, 3600)]
    public int? ConnectTimeout { get; set; }

    /// <summary>Seconds to wait for each command on the server; 0 waits without end.</summary>
    /// <value>600</value>
    [Parameter(ParameterSetName = Server)]
    [Parameter(ParameterSetName = Text)]
    [ValidateRange(0, int.MaxValue)]
    public int? CommandTimeout { get; set; }

    /// <summary>
    /// How often connecting, or a query outside a transaction, is tried again after an error that passes by itself, such as a deadlock.
    /// Nothing that writes is ever tried again.
    /// </summary>
    /// <value>3</value>
    [Parameter(ParameterSetName = Server)]
    [Parameter(ParameterSetName = Text)]
    [ValidateRange(0, 20)]
    public int? RetryCount { get; set; }

    /// <summary>The server named by the parameters; null where a file is.</summary>
    private protected SqlServerAddress? Address()
    {
        if (ParameterSetName == File)
        {
            return null;
        }

        var address = (ParameterSetName == Text ? SqlServerAddress.Parse(ConnectionString, SignIn())
                : SqlServerAddress.Create(SqlServer, DatabaseName, SignIn() ?? SqlServerSignIn.Integrated, TrustServerCertificate))
            .With(ConnectTimeout, CommandTimeout, RetryCount);
        if (address.Unprotected)
        {
            WriteWarning(
                $"The connection to {address.Server} is not safe from being read or changed on its way: its certificate is not checked, "
                    + $"or it is not encrypted.");
        }

        return address;
    }

    /// <summary>The server that a database is to be made on; null where a file is.</summary>
    private protected SqlServerAddress? AddressToMake()
    {
        var address = Address();
        if (address is not null)
        {
            ServerDatabase.EnsureNameable(address);
        }

        return address;
    }

    /// <summary>What would be done on a server, for -WhatIf and -Confirm.</summary>
    /// <param name="what">What is made.</param>
    /// <param name="replace">Whether an earlier database may go.</param>
    private protected static string OnServer(string what, bool replace) =>
        replace ? what + ", in place of an earlier one that holds sample data or no facts; its audit journal stays" : what;

    /// <summary>Writes a database that was made on a server, connected read-only; the session's own connection stays what it is.</summary>
    /// <param name="address">Server and database.</param>
    /// <param name="notes">Properties to add.</param>
    private protected void WriteConnected(SqlServerAddress address, params IEnumerable<PSNoteProperty> notes)
    {
        var database = PSObject.AsPSObject(ProfileDatabase.Connect(address, readOnly: true, PipelineStopToken));
        foreach (var note in notes)
        {
            database.Properties.Add(note);
        }

        WriteObject(database);
    }

    /// <summary>How to sign in; null where nothing was said of it.</summary>
    private SqlServerSignIn? SignIn() => (Credential, AccessToken, Entra) switch
    {
        (null, null, null) => null,
        ({ } login, null, null) => SqlServerSignIn.With(login.GetNetworkCredential()),
        (null, { } token, null) => SqlServerSignIn.With(token),
        (null, null, { } mode) => SqlServerSignIn.WithEntra(ModeName(mode)),
        _ => throw ServerErrors.SignInAmbiguous.With(),
    };

    private static string ModeName(EntraSignIn mode) => "Active Directory " + mode switch
    {
        EntraSignIn.ManagedIdentity => "Managed Identity",
        EntraSignIn.DeviceCodeFlow => "Device Code Flow",
        EntraSignIn.WorkloadIdentity => "Workload Identity",
        _ => mode.ToString(),
    };
}
