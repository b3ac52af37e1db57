using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>A query that takes too long, or that the user stops, leaves the connection fit for the next.</summary>
public sealed class InterruptedQueryTests
{
    [Fact]
    public void A_query_that_takes_too_long_is_told_and_not_tried_again()
    {
        using var server = new ProfileServer(Once(TdsReply.Done().ThenStalled()));

        // Long enough for all that is answered, however busy the machine is.
        using var store = server.Open(server.Address(commandTimeout: 3));

        var error = server.Fails("Toex.Server.Timeout", () => ProfileServer.Read(store));

        Assert.Contains(ProfileServer.Offences.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Runs(ProfileServer.Offences));
        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    [Fact]
    public async Task A_query_stops_when_told_before_its_first_row()
    {
        using var server = new ProfileServer(Once(TdsReply.Done().ThenStalled()));
        using var store = server.Open();
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ProfileServer.Read(store, stop.Token));
        await server.Responder.Until(TdsRequestKind.Statement, ProfileServer.Offences.Text);

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromMinutes(5)));
        await Then(server, store);
    }

    [Fact]
    public async Task A_query_stops_when_told_among_its_rows()
    {
        using var server = new ProfileServer(Once(TdsReply.Column(7, 8).ThenStalled()));
        using var store = server.Open();
        using var stop = new CancellationTokenSource();
        var rows = new List<int>();
        var second = new TaskCompletionSource();
        var reading = Task.Run(() =>
        {
            foreach (var row in store.Query(ProfileServer.Offences, r => r.GetInt32(0), stop.Token))
            {
                rows.Add(row);
                if (rows.Count == 2)
                {
                    second.SetResult();
                }
            }
        });
        await second.Task.WaitAsync(TimeSpan.FromMinutes(5));

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromMinutes(5)));
        Assert.Equal([7, 8], rows);
        await Then(server, store);
    }

    [Fact]
    public async Task Rows_that_nobody_wants_are_not_waited_for()
    {
        using var server = new ProfileServer(Once(TdsReply.Column(7, 8).ThenStalled()));
        using var store = server.Open();

        var first = await Task.Run(() => store.Query(ProfileServer.Offences, r => r.GetInt32(0), CancellationToken.None).First())
            .WaitAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(7, first);
        await Then(server, store);
    }

    [Fact]
    public async Task The_pause_before_another_try_stops_when_told()
    {
        using var server = new ProfileServer(r => r.Text == ProfileServer.Offences.Text ? TdsReply.Error(1205, "deadlock", 13) : null);
        using var store = server.Open(server.Address().WithRetryPause(TimeSpan.FromHours(1)));
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ProfileServer.Read(store, stop.Token));
        await server.Responder.Until(TdsRequestKind.Statement, ProfileServer.Offences.Text);

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromMinutes(5)));
        Assert.Equal(1, server.Runs(ProfileServer.Offences));
    }

    /// <summary>The server was told to stop, and the same connection serves the next query.</summary>
    private static async Task Then(ProfileServer server, Data.Stores.IProfileStore store)
    {
        await server.Responder.Until(TdsRequestKind.Attention);
        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }

    /// <summary>The first query for offences gets this, and the next the usual.</summary>
    private static Func<TdsRequest, TdsReply?> Once(TdsReply reply)
    {
        var tries = 0;
        return request => request.Text == ProfileServer.Offences.Text && ++tries == 1 ? reply : null;
    }
}
