using System.Net;
using System.Security;

namespace Toex.Data.SqlServer;

/// <summary>How to sign in to a SQL Server. Never shows a secret: as text it is its kind and user name.</summary>
public sealed class SqlServerSignIn
{
    private SqlServerSignIn(string kind) => Kind = kind;

    /// <summary>As the user who runs Toex (Windows or Kerberos).</summary>
    public static SqlServerSignIn Integrated { get; } = new("integrated");

    /// <summary>What kind of sign-in it is, with the user's name where one was given.</summary>
    public string Kind { get; private init; }

    internal NetworkCredential? Password { get; private init; }

    internal SecureString? Token { get; private init; }

    internal string? EntraMode { get; private init; }

    /// <summary>With the name and password of a SQL Server login.</summary>
    public static SqlServerSignIn With(NetworkCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new($"user {credential.UserName}") { Password = credential };
    }

    /// <summary>With an access token that Microsoft Entra ID issued.</summary>
    public static SqlServerSignIn With(SecureString accessToken) => new("access token") { Token = accessToken };

    /// <summary>With a mode of Microsoft Entra ID, such as <c>Active Directory Interactive</c>.</summary>
    public static SqlServerSignIn WithEntra(string mode) => new(mode) { EntraMode = mode };

    /// <inheritdoc/>
    public override string ToString() => Kind;
}
