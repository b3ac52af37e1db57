using System.Globalization;
using System.Net;
using Microsoft.Data.SqlClient;
using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>Which SQL Server database to use, how to sign in, and how patient to be. As text it is server and database alone.</summary>
public sealed class SqlServerAddress
{
    /// <summary>Seconds to wait for a connection, unless said otherwise.</summary>
    public const int DefaultConnectTimeout = 15;

    /// <summary>Seconds to wait for a command, unless said otherwise.</summary>
    public const int DefaultCommandTimeout = 600;

    /// <summary>How often a transient error is tried again, unless said otherwise.</summary>
    public const int DefaultRetryCount = 3;

    private static readonly string[] OfTheServer = ["master", "model", "msdb", "tempdb", "resource"];

    private readonly SqlConnectionStringBuilder settings;

    private SqlServerAddress(SqlConnectionStringBuilder settings, SqlServerSignIn signIn)
    {
        if (settings.DataSource.Length == 0 || settings.InitialCatalog.Length == 0)
        {
            throw ServerErrors.BadConnectionString.With("it names no server, or no database");
        }

        settings.PersistSecurityInfo = false;
        settings.ApplicationName = "Toex " + ModuleVersion.Text;
        settings.MultipleActiveResultSets = false;

        // Else a pool repeats a failed login's error for a while instead of trying: a database made meanwhile would still be missing.
        settings.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        (this.settings, SignIn) = (settings, signIn);
    }

    /// <summary>The server, with its port where one was given.</summary>
    public string Server => settings.DataSource;

    /// <summary>The database.</summary>
    public string Database => settings.InitialCatalog;

    /// <summary>How to sign in.</summary>
    public SqlServerSignIn SignIn { get; }

    /// <summary>How often a transient error is tried again.</summary>
    public int RetryCount { get; private init; } = DefaultRetryCount;

    /// <summary>How long to wait before the first of those tries; each further one waits twice as long.</summary>
    internal TimeSpan RetryPause { get; private init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether anybody between here and the server could read along: the certificate is not checked, or nothing is
    /// encrypted.</summary>
    public bool Unprotected => settings.TrustServerCertificate || settings.Encrypt == SqlConnectionEncryptOption.Optional;

    /// <summary>A server and database by name; encrypted, and the server's certificate checked unless it is to be trusted unseen.</summary>
    /// <param name="server">Server, with <c>,port</c> where it is not 1433.</param>
    /// <param name="database">Database.</param>
    /// <param name="signIn">How to sign in.</param>
    /// <param name="trustServerCertificate">Take whatever certificate the server shows.</param>
    /// <exception cref="ToexException"><c>Toex.Server.BadConnectionString</c>.</exception>
    public static SqlServerAddress Create(string server, string database, SqlServerSignIn signIn, bool trustServerCertificate = false)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        var settings = new SqlConnectionStringBuilder
        {
            DataSource = server,
            InitialCatalog = database,
            Encrypt = SqlConnectionEncryptOption.Mandatory,
            TrustServerCertificate = trustServerCertificate,
            ConnectTimeout = DefaultConnectTimeout,
            CommandTimeout = DefaultCommandTimeout,
        };
        if (signIn.EntraMode is { } mode)
        {
            settings["Authentication"] = mode;
        }
        else
        {
            settings.IntegratedSecurity = signIn.Login is null && signIn.Token is null;
        }

        return new(settings, signIn);
    }

    /// <summary>A connection string as Microsoft.Data.SqlClient reads it. Its password, if any, stays in here.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="given">How to sign in, instead of what the string says of it.</param>
    /// <exception cref="ToexException"><c>Toex.Server.BadConnectionString</c>; no part of the string is in the message.</exception>
    public static SqlServerAddress Parse(string connectionString, SqlServerSignIn? given = null)
    {
        try
        {
            var settings = new SqlConnectionStringBuilder(connectionString);
            if (!settings.ShouldSerialize("Command Timeout"))
            {
                settings.CommandTimeout = DefaultCommandTimeout;
            }

            // The client itself knows which keywords exclude each other.
            new SqlConnection(settings.ConnectionString).Dispose();

            var entra = settings.Authentication is not (SqlAuthenticationMethod.NotSpecified or SqlAuthenticationMethod.SqlPassword);
            var signIn = given ?? (entra ? SqlServerSignIn.WithEntra(settings.Authentication.ToString())
                : settings.UserID.Length > 0 && !settings.IntegratedSecurity
                    ? SqlServerSignIn.With(new NetworkCredential(settings.UserID, settings.Password))
                : SqlServerSignIn.Integrated);
            if (!entra || given is not null)
            {
                settings.Remove("Password");
                settings.Remove("User ID");
                settings.Remove("Authentication");
                settings.IntegratedSecurity = signIn == SqlServerSignIn.Integrated;
                if (signIn.EntraMode is { } mode)
                {
                    settings["Authentication"] = mode;
                }
            }

            return new(settings, signIn);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or KeyNotFoundException
            or InvalidOperationException)
        {
            // The fault's own words can hold a piece of a password that was not quoted: neither they nor the fault go on.
            throw ServerErrors.BadConnectionString.With("it is not a list of known keywords and values, such as Server=...;Database=...");
        }
    }

    /// <summary>The same with other patience.</summary>
    /// <param name="connectTimeout">Seconds to wait for a connection; null keeps what there is.</param>
    /// <param name="commandTimeout">Seconds to wait for a command, 0 without end; null keeps what there is.</param>
    /// <param name="retryCount">How often a transient error is tried again; null keeps what there is.</param>
    public SqlServerAddress With(int? connectTimeout, int? commandTimeout, int? retryCount)
    {
        var other = new SqlConnectionStringBuilder(settings.ConnectionString);
        other.ConnectTimeout = connectTimeout ?? other.ConnectTimeout;
        other.CommandTimeout = commandTimeout ?? other.CommandTimeout;
        return new(other, SignIn) { RetryCount = retryCount ?? RetryCount, RetryPause = RetryPause };
    }

    /// <summary>Stops before a profile database would be made in one that the server keeps for itself.</summary>
    /// <exception cref="ToexException"><c>Toex.Server.SystemDatabase</c>.</exception>
    internal void EnsureNotOfTheServer()
    {
        if (OfTheServer.Contains(Database, StringComparer.OrdinalIgnoreCase))
        {
            throw ServerErrors.SystemDatabase.With(this);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Server}/{Database}");

    /// <summary>The same server's <c>master</c>, from which databases are made.</summary>
    internal SqlServerAddress Master() =>
        new(new SqlConnectionStringBuilder(settings.ConnectionString) { InitialCatalog = "master" }, SignIn)
        {
            RetryCount = RetryCount,
            RetryPause = RetryPause,
        };

    /// <summary>The same with another wait before a try: for tests.</summary>
    internal SqlServerAddress WithRetryPause(TimeSpan pause) =>
        new(new SqlConnectionStringBuilder(settings.ConnectionString), SignIn) { RetryCount = RetryCount, RetryPause = pause };

    /// <summary>A connection, not open yet.</summary>
    /// <param name="readOnly">Whether a readable secondary will do.</param>
    internal SqlConnection Connection(bool readOnly)
    {
        var own = new SqlConnectionStringBuilder(settings.ConnectionString)
        {
            ApplicationIntent = readOnly ? ApplicationIntent.ReadOnly : ApplicationIntent.ReadWrite,
        };
        var connection = new SqlConnection(own.ConnectionString);
        if (SignIn.Login is { } login)
        {
            connection.Credential = login;
        }

        if (SignIn.Token is { } token)
        {
            connection.AccessToken = new NetworkCredential("", token).Password;
        }

        return connection;
    }
}
