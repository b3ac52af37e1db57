using System.Net;
using System.Security;
using Microsoft.Data.SqlClient;
using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>How to sign in to a SQL Server. Never shows a secret: as text it is its kind and user name.</summary>
public sealed class SqlServerSignIn
{
    private SqlServerSignIn(string kind) => Kind = kind;

    /// <summary>As the user who runs Toex (Windows or Kerberos).</summary>
    public static SqlServerSignIn Integrated { get; } = new("integrated");

    /// <summary>What kind of sign-in it is, with the user's name where one was given.</summary>
    public string Kind { get; private init; }

    /// <summary>One for all connections: the client's pool keeps apart what has different ones.</summary>
    internal SqlCredential? Login { get; private init; }

    internal SecureString? Token { get; private init; }

    internal string? EntraMode { get; private init; }

    /// <summary>With the name and password of a SQL Server login.</summary>
    public static SqlServerSignIn With(NetworkCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var password = credential.SecurePassword;
        password.MakeReadOnly();
        return new($"user {credential.UserName}") { Login = new(credential.UserName, password) };
    }

    /// <summary>With an access token that Microsoft Entra ID issued.</summary>
    public static SqlServerSignIn With(SecureString accessToken) => new("access token") { Token = accessToken };

    /// <summary>With a mode of Microsoft Entra ID, such as <c>Active Directory Interactive</c>.</summary>
    public static SqlServerSignIn WithEntra(string mode) => new(mode) { EntraMode = mode };

    /// <summary>Says which assemblies a mode lacks before a server is asked, which would come to the same only after the
    /// handshake.</summary>
    /// <exception cref="ToexException"><c>Toex.Server.SignInUnavailable</c>.</exception>
    internal void EnsureAvailable()
    {
        if (EntraMode is not null
            && SqlAuthenticationProvider.GetProvider(
                new SqlConnectionStringBuilder { ["Authentication"] = EntraMode }.Authentication) is null)
        {
            throw ServerErrors.SignInUnavailable.With(Kind);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Kind;
}
