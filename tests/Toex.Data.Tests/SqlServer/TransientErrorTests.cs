using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>What passes by itself is tried again where nothing can be done twice by that: a query, outside a transaction, before its first
/// row.</summary>
public sealed class TransientErrorTests
{
    [Theory]
    [InlineData(1205, 13)]
    [InlineData(40613, 17)]
    public void A_query_is_tried_until_it_succeeds(int number, byte severity)
    {
        using var server = new ProfileServer(Failing(2, TdsReply.Error(number, "It will pass.", severity)));
        using var store = server.Open();

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal(3, server.Runs(ProfileServer.Offences));
    }

    /// <summary>Errors this grave end the connection, too.</summary>
    [Fact]
    public void A_query_is_tried_again_on_a_new_connection_where_the_old_is_gone()
    {
        using var server = new ProfileServer(Failing(2, TdsReply.Error(40197, "The service has encountered an error.", 20).ThenDropped()));
        using var store = server.Open();

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal((3, 3), (server.Runs(ProfileServer.Offences), server.Responder.Count(TdsRequestKind.Login)));
    }

    [Fact]
    public void A_connection_that_broke_while_idle_is_replaced_unseen()
    {
        using var server = new ProfileServer(Failing(1, TdsReply.Done().ThenDropped()));
        using var store = server.Open();

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal(2, server.Responder.Count(TdsRequestKind.Login));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public void An_error_that_stays_is_told_after_the_tries_asked_for(int retries, int tries)
    {
        using var server = new ProfileServer(Failing(int.MaxValue, TdsReply.Error(1205, "You are the deadlock victim.", 13)));
        using var store = server.Open(server.Address(retries: retries));

        var error = server.Fails("Toex.Server.Deadlock", () => ProfileServer.Read(store));

        Assert.Contains(ProfileServer.Offences.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(tries, server.Runs(ProfileServer.Offences));
    }

    [Fact]
    public void An_error_that_does_not_pass_is_told_at_once()
    {
        using var server = new ProfileServer(Failing(int.MaxValue, TdsReply.Error(208, "Invalid object name 'offence'.")));
        using var store = server.Open();

        var error = server.Fails("Toex.Database.QueryFailed", () => ProfileServer.Read(store));

        Assert.Contains("208", error.Message, StringComparison.Ordinal);
        Assert.Contains("Invalid object name 'offence'.", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Runs(ProfileServer.Offences));
    }

    [Fact]
    public void A_query_that_the_login_may_not_run_is_told_at_once()
    {
        using var server =
            new ProfileServer(Failing(int.MaxValue, TdsReply.Error(229, "The SELECT permission was denied on the object 'offence'.", 14)));
        using var store = server.Open();

        var error = server.Fails("Toex.Server.PermissionDenied", () => ProfileServer.Read(store));

        Assert.Contains(ProfileServer.Offences.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Runs(ProfileServer.Offences));
    }

    [Fact]
    public void A_connection_that_breaks_among_the_rows_is_told_and_the_query_not_tried_again()
    {
        using var server = new ProfileServer(Failing(1, TdsReply.Column(7, 8).ThenDropped()));
        using var store = server.Open();
        var rows = new List<int>();

        var error = server.Fails("Toex.Server.ConnectionLost", () =>
        {
            foreach (var row in store.Query(ProfileServer.Offences, r => r.GetInt32(0), default))
            {
                rows.Add(row);
            }
        });

        Assert.Contains(ProfileServer.Offences.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal([7, 8], rows);
        Assert.Equal(1, server.Runs(ProfileServer.Offences));

        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal(2, server.Responder.Count(TdsRequestKind.Login));
    }

    /// <summary>The first queries for offences fail, the next get the usual.</summary>
    private static Func<TdsRequest, TdsReply?> Failing(int times, TdsReply reply)
    {
        var tries = 0;
        return request => request.Text == ProfileServer.Offences.Text && ++tries <= times ? reply : null;
    }
}
