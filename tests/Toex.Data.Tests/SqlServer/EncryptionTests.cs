using System.Net;
using Toex.Data.SqlServer;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>Nothing is said, least of all a password, to a server that is not known to be the right one, unless the user asks for
/// that.</summary>
public sealed class EncryptionTests
{
    [Fact]
    public void A_certificate_that_is_not_trusted_ends_it_before_the_login()
    {
        using var server = new ProfileServer(TdsEncryption.SelfSigned);

        server.Fails("Toex.Server.CertificateNotTrusted", () => server.Open());

        Assert.Empty(server.Responder.Requests);
    }

    [Fact]
    public void A_certificate_trusted_unseen_serves()
    {
        using var server = new ProfileServer(TdsEncryption.SelfSigned);
        var address =
            SqlServerAddress.Create(server.Responder.Name, ProfileServer.Database, ProfileServer.SignIn, trustServerCertificate: true);

        using var store = server.Open(address.With(60, 60, null));

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    [Fact]
    public void A_server_without_encryption_gets_no_login()
    {
        using var server = new ProfileServer();
        var address =
            SqlServerAddress.Create(server.Responder.Name, ProfileServer.Database, ProfileServer.SignIn, trustServerCertificate: true);

        server.Fails("Toex.Server.NotEncrypted", () => server.Open(address.With(60, null, null)));

        Assert.Empty(server.Responder.Requests);
    }

    /// <summary>A server that speaks no version of TLS that this machine speaks.</summary>
    [Fact]
    public void A_handshake_that_fails_is_told_apart_from_a_certificate()
    {
        using var server = new ProfileServer(TdsEncryption.Refused);

        server.Fails("Toex.Server.NotEncrypted", () => server.Open());

        Assert.Empty(server.Responder.Requests);
    }

    [Fact]
    public void A_connection_that_breaks_in_the_handshake_is_told()
    {
        using var server = new ProfileServer(TdsEncryption.Broken);

        server.Fails("Toex.Server.NotSqlServer", () => server.Open(server.Address(retries: 0)));

        Assert.Empty(server.Responder.Requests);
    }

    [Fact]
    public void A_refused_token_is_not_shown()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login
            ? TdsReply.Error(18456, "Login failed for user '<token-identified principal>'.", 14) : null, TdsEncryption.SelfSigned);
        const string token = "eyJ0eXAiOiJKV1Qi.t0ken.signature";
        var address = SqlServerAddress.Create(
            server.Responder.Name, ProfileServer.Database, SqlServerSignIn.With(new NetworkCredential("", token).SecurePassword),
                trustServerCertificate: true);

        var error = server.Fails("Toex.Server.LoginFailed", () => server.Open(address.With(60, null, null)));

        Secrets.AreNotIn(error, token, "t0ken");
        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }
}
