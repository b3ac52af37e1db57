using System.Net;
using System.Net.Sockets;
using Toex.Data.Errors;
using Toex.Data.SqlServer;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>What comes of a connection that the server, or nobody, answers.</summary>
public sealed class SigningInTests
{
    [Fact]
    public void A_profile_database_opens_and_answers()
    {
        using var server = new ProfileServer();

        using var store = server.Open();

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal(("SQL Server", "16.00.1000", server.Place), (store.Info.Engine, store.Info.EngineVersion, store.Info.Location));
        Assert.Equal(ProfileServer.User, Assert.Single(server.Responder.Requests, r => r.Kind == TdsRequestKind.Login).Text);
    }

    [Fact]
    public void A_refused_login_is_told_and_tried_once()
    {
        using var server = new ProfileServer(r =>
            r.Kind == TdsRequestKind.Login ? TdsReply.Error(18456, $"Login failed for user '{ProfileServer.User}'.", 14) : null);

        server.Fails("Toex.Server.LoginFailed", () => server.Open());

        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public void A_missing_database_is_told_and_tried_once()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? Missing() : null);

        server.Fails("Toex.Server.DatabaseNotFound", () => server.Open());

        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }

    /// <summary>A pool that remembers a failed login for a while would hide that the database has been made since.</summary>
    [Fact]
    public void A_failed_login_does_not_stand_in_the_way_of_the_next()
    {
        var made = false;
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login && !made ? Missing() : null);
        var address = server.Address();
        server.Fails("Toex.Server.DatabaseNotFound", () => server.Open(address));
        made = true;

        using var store = server.Open(address);

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    /// <summary>Who closes a connection and opens another of the same address gets the same one back from the pool.</summary>
    [Fact]
    public void A_closed_connection_serves_the_next()
    {
        using var server = new ProfileServer();
        var address = server.Address();
        server.Open(address).Dispose();

        server.Open(address.With(null, null, 1)).Dispose();

        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public void A_server_that_is_busy_for_a_moment_is_asked_again()
    {
        var tries = 0;
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login && ++tries <= 2 ? Busy() : null);

        using var store = server.Open();

        Assert.Equal(3, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public void A_server_that_stays_busy_is_told_after_the_tries_asked_for()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? Busy() : null);

        var error = server.Fails("Toex.Server.Busy", () => server.Open(server.Address(retries: 1)));

        Assert.Contains("40613", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public void A_connection_that_breaks_during_the_login_is_told()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? TdsReply.Done().ThenDropped() : null);

        server.Fails("Toex.Server.ConnectionLost", () => server.Open(server.Address(retries: 1)));

        Assert.Equal(2, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public void A_login_that_is_not_answered_runs_out_of_time()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? TdsReply.Done().ThenStalled() : null);

        server.Fails("Toex.Server.Timeout", () => server.Open(server.Address(connectTimeout: 3)));
    }

    [Fact]
    public async Task Opening_stops_when_told()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? TdsReply.Done().ThenStalled() : null);
        using var stop = new CancellationTokenSource();
        var opening = Task.Run(() => server.Open(cancel: stop.Token));
        await server.Responder.Until(TdsRequestKind.Login);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening.WaitAsync(TimeSpan.FromMinutes(5)));
    }

    /// <summary>The client goes on asking as long as the connection's timeout says, for a server that is just starting; Toex adds nothing
    /// to that.</summary>
    [Fact]
    public void Where_nothing_listens_it_is_told_and_no_other_try_added()
    {
        // A port that was free a moment ago, and that nobody else is given so soon.
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var name = $"127.0.0.1,{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        var address = SqlServerAddress.Create(name, ProfileServer.Database, ProfileServer.SignIn)
            .With(1, null, 20).WithRetryPause(TimeSpan.FromHours(1));

        var error = Assert.Throws<ToexException>(() => SqlServerStore.Open(address, readOnly: true, "test", CancellationToken.None));

        Assert.Equal("Toex.Server.NotReachable", error.ErrorId);
        Assert.Contains($"{name}/{ProfileServer.Database}", error.Message, StringComparison.Ordinal);
        Secrets.AreNotIn(error, ProfileServer.Password);
    }

    [Fact]
    public void A_sign_in_that_needs_an_extension_says_which()
    {
        // No server is needed to know.
        var address =
            SqlServerAddress.Create("toex.invalid", ProfileServer.Database, SqlServerSignIn.WithEntra("Active Directory Interactive"));

        var error = Assert.Throws<ToexException>(() => SqlServerStore.Open(address, readOnly: true, "test", CancellationToken.None));

        Assert.Equal("Toex.Server.SignInUnavailable", error.ErrorId);
        Assert.Contains("Active Directory Interactive", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What SQL Server says of a database that is not there, or that the login may not open.</summary>
    private static TdsReply Missing() =>
        TdsReply.Error(4060, $"Cannot open database \"{ProfileServer.Database}\" requested by the login. The login failed.", 11);

    private static TdsReply Busy() => TdsReply.Error(40613, $"Database '{ProfileServer.Database}' is not currently available.", 14);
}
