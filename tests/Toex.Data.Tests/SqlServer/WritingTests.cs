using Toex.Data.Errors;
using Toex.Data.SqlServer;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>What is written is kept whole or not at all, and never tried again by itself.</summary>
public sealed class WritingTests
{
    [Fact]
    public void A_change_is_kept_by_one_commit()
    {
        using var server = new ProfileServer();
        using var store = server.Open();

        using (var transaction = store.BeginWrite("a test"))
        {
            Assert.Equal(1, transaction.Execute(ProfileServer.Change, default));
            transaction.Commit();
        }

        Assert.Equal((1, 1, 1, 0), Seen(server));
    }

    [Fact]
    public void A_change_without_a_commit_is_undone()
    {
        using var server = new ProfileServer();
        using var store = server.Open();

        using (var transaction = store.BeginWrite("a test"))
        {
            transaction.Execute(ProfileServer.Change, default);
        }

        Assert.Equal((1, 1, 0, 1), Seen(server));
    }

    [Fact]
    public void A_deadlock_undoes_the_transaction_and_is_not_tried_again()
    {
        using var server = new ProfileServer(Instead(TdsReply.Error(1205, "You are the deadlock victim.", 13).UndoingTransaction()));
        using var store = server.Open();

        var error = server.Fails("Toex.Server.Deadlock", () => Write(store));

        Assert.Contains(ProfileServer.Change.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), Kept(server));
        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    /// <summary>The client lets a command run by itself where its transaction was undone: it would then be kept without the rest.</summary>
    [Fact]
    public void Nothing_more_is_written_in_a_transaction_that_the_server_has_undone()
    {
        using var server = new ProfileServer(Instead(TdsReply.Error(1205, "You are the deadlock victim.", 13).UndoingTransaction()));
        using var store = server.Open();
        using var transaction = store.BeginWrite("a test");
        Assert.Throws<ToexException>(() => transaction.Execute(ProfileServer.Change, default));

        server.Fails("Toex.Server.TransactionUndone", () => transaction.Execute(ProfileServer.Change, default));
        server.Fails("Toex.Server.TransactionUndone", transaction.Commit);

        Assert.Equal((1, 1, 0), Kept(server));
    }

    [Fact]
    public void A_query_in_a_transaction_is_not_tried_again()
    {
        using var server =
            new ProfileServer(
                r => r.Text == ProfileServer.Offences.Text ? TdsReply.Error(1222, "Lock request time out period exceeded.") : null);
        using var store = server.Open();
        using var transaction = store.BeginWrite("a test");

        server.Fails("Toex.Server.Busy", () => transaction.Query(ProfileServer.Offences, r => r.GetInt32(0), default).ToList());

        Assert.Equal(1, server.Runs(ProfileServer.Offences));
    }

    [Fact]
    public void A_connection_that_breaks_in_a_transaction_keeps_nothing()
    {
        using var server = new ProfileServer(Instead(TdsReply.Done().ThenDropped()));
        using var store = server.Open();

        server.Fails("Toex.Server.ConnectionLost", () => Write(store));

        Assert.Equal((1, 1, 0), Kept(server));
        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    [Fact]
    public void Nothing_more_is_written_on_another_connection_once_the_transaction_s_own_broke()
    {
        using var server = new ProfileServer(Instead(TdsReply.Done().ThenDropped()));
        using var store = server.Open();
        using var transaction = store.BeginWrite("a test");
        Assert.Throws<ToexException>(() => transaction.Execute(ProfileServer.Change, default));

        server.Fails("Toex.Server.ConnectionLost", () => transaction.Execute(ProfileServer.Change, default));
        server.Fails("Toex.Server.ConnectionLost", transaction.Commit);

        Assert.Equal((1, 1, 0), Kept(server));
        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Login));
    }

    /// <summary>Nobody knows then whether the server has kept the change: it must not be said to be undone.</summary>
    [Fact]
    public void A_connection_that_breaks_while_it_commits_leaves_it_open_what_was_kept()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Commit ? TdsReply.Done().ThenDropped() : null);
        using var store = server.Open();

        var error = server.Fails("Toex.Server.CommitUnknown", () => Write(store));

        Assert.DoesNotContain("undone", error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), Kept(server));
    }

    [Fact]
    public void A_write_that_the_login_may_not_do_is_told_and_undone()
    {
        using var server = new ProfileServer(Instead(TdsReply.Error(229, "The UPDATE permission was denied on the object 'offence'.", 14)));
        using var store = server.Open();

        server.Fails("Toex.Server.PermissionDenied", () => Write(store));

        Assert.Equal((1, 1, 0, 1), Seen(server));
    }

    [Fact]
    public async Task A_write_stops_when_told_and_is_undone()
    {
        using var server = new ProfileServer(Instead(TdsReply.Done().ThenStalled()));
        using var store = server.Open();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => Write(store, stop.Token));
        await server.Responder.Until(TdsRequestKind.Statement, ProfileServer.Change.Text);

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromMinutes(5)));
        Assert.Equal((1, 1, 0, 1), Seen(server));
        Assert.Equal([1, 2, 3], ProfileServer.Read(store));
    }

    /// <summary>The planner of a table that has just grown would still take it for empty.</summary>
    [Theory]
    [InlineData(999, 0)]
    [InlineData(1000, 1)]
    public void After_a_load_is_kept_the_servers_statistics_are_refreshed(int rows, int refreshed)
    {
        using var server = new ProfileServer();
        using var session = SqlServerSession.Open(server.Address(), readOnly: false, default);

        using (var transaction = new SqlServerTransaction(session, SqlServerEdition.SqlServer))
        {
            transaction.Grew("subject", rows);
            transaction.Commit();
        }

        Assert.Equal(refreshed, server.Responder.Count(TdsRequestKind.Statement, "UPDATE STATISTICS subject"));
    }

    /// <summary>PostgreSQL's planner knows nothing of what the transaction has loaded itself, and would look through a table for each row
    /// of it.</summary>
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Only_PostgreSQL_is_told_to_join_by_hash(bool babelfish, int told)
    {
        using var server = new ProfileServer();
        using var session = SqlServerSession.Open(server.Address(), readOnly: false, default);

        using (new SqlServerTransaction(session, babelfish ? SqlServerEdition.Babelfish : SqlServerEdition.SqlServer))
        {
            Assert.Equal(told, server.Responder.Count(TdsRequestKind.Statement, "enable_nestloop"));
        }

        Assert.Equal((1, 0, 0, 1), Seen(server));
    }

    /// <summary>An older Babelfish has no such statement, and a loader no right to it: what was loaded stays loaded.</summary>
    [Fact]
    public void A_server_that_refuses_to_refresh_its_statistics_fails_no_load()
    {
        using var server = new ProfileServer(r => r.Text.StartsWith("UPDATE STATISTICS", StringComparison.Ordinal)
            ? TdsReply.Error(33557097, "'UPDATE STATISTICS' is not currently supported in Babelfish") : null);
        using var session = SqlServerSession.Open(server.Address(), readOnly: false, default);
        using var transaction = new SqlServerTransaction(session, SqlServerEdition.Babelfish);
        transaction.Grew("subject", 2000);

        transaction.Commit();

        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Statement, "UPDATE STATISTICS subject"));
        Assert.Equal(1, server.Responder.Count(TdsRequestKind.Commit));
        Assert.Equal([1, 2, 3], session.Query(ProfileServer.Offences, r => r.GetInt32(0), default));
    }

    /// <summary>The client refuses a second query on a connection whose first one is still read.</summary>
    [Fact]
    public void A_query_within_a_query_has_a_connection_of_its_own_which_the_next_one_uses_again()
    {
        using var server = new ProfileServer();
        using var store = server.Open();

        for (var again = 0; again < 2; again++)
        {
            Assert.Equal([(1, 6), (2, 6), (3, 6)],
                store.Query(ProfileServer.Offences, row => (row.GetInt32(0), ProfileServer.Read(store).Sum()), default));
        }

        Assert.Equal(2, server.Responder.Count(TdsRequestKind.Login));
    }

    [Fact]
    public async Task A_second_writer_waits_and_its_transaction_is_its_own()
    {
        using var server = new ProfileServer();
        using var store = server.Open();
        Task second;
        using (var transaction = store.BeginWrite("a test"))
        {
            using (ExecutionContext.SuppressFlow())
            {
                second = Task.Run(() => Write(store));
            }

            Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(200)));
            Assert.Equal((1, 0, 0, 0), Seen(server));
        }

        await second;
        Assert.Equal((2, 1, 1, 1), Seen(server));
    }

    private static void Write(Data.Stores.IProfileStore store, CancellationToken cancel = default)
    {
        using var transaction = store.BeginWrite("a test");
        transaction.Execute(ProfileServer.Change, cancel);
        transaction.Commit();
    }

    private static Func<TdsRequest, TdsReply?> Instead(TdsReply reply) => request => request.Text == ProfileServer.Change.Text ? reply
        : null;

    /// <summary>How often the server saw a transaction begin, the change, a commit and an undoing.</summary>
    private static (int Begun, int Run, int Committed, int Undone) Seen(ProfileServer server) =>
        (server.Responder.Count(TdsRequestKind.Begin), server.Runs(ProfileServer.Change),
            server.Responder.Count(TdsRequestKind.Commit), server.Responder.Count(TdsRequestKind.Rollback));

    private static (int Begun, int Run, int Committed) Kept(ProfileServer server)
    {
        var (begun, run, committed, _) = Seen(server);
        return (begun, run, committed);
    }
}
