using Toex.Data.Audit;
using Toex.Data.SqlServer;
using Toex.Data.Tests.SqlServer.Tds;

namespace Toex.Data.Tests.SqlServer;

/// <summary>A reading of personal data is recorded exactly once, or not shown.</summary>
public sealed class SqlServerJournalTests
{
    private static readonly AuditEvent Reading = new(AuditKind.Consultation, "Get-ToexSubject", "Weekly tasking", "All", [1]);

    /// <summary>What the table holds; an insert is kept when its transaction commits.</summary>
    private readonly List<string> lines = [];

    private string? uncommitted;

    [Fact]
    public void An_entry_is_appended_and_kept()
    {
        using var server = new ProfileServer(Table);
        using var journal = new SqlServerJournal(server.Address());

        journal.Append([Reading]);
        journal.Append([Reading]);

        Assert.Equal([1L, 2L], Numbers(server));
        Assert.Equal([null, null], AuditChain.Verify(lines).Select(e => e.Problem));
    }

    [Fact]
    public void An_entry_whose_number_another_writer_took_is_appended_after_that()
    {
        using var server = new ProfileServer(r =>
        {
            if (!Inserts(r) || lines.Count > 0)
            {
                return Table(r);
            }

            // The other writer's entry shows only now.
            lines.Add(AuditChain.Continue(0, AuditLine.FirstPrevious, [Reading with { Reason = "Somebody else" }]).Single().Line);
            return TdsReply.Error(
                2627, "Violation of PRIMARY KEY constraint. Cannot insert duplicate key in object 'dbo.audit_event'.", 14);
        });
        using var journal = new SqlServerJournal(server.Address());

        journal.Append([Reading]);

        Assert.Equal([1L, 2L], Numbers(server));
        Assert.Equal(["Somebody else", "Weekly tasking"], AuditChain.Verify(lines).Select(e => e.Entry!.Reason));
        Assert.Equal([null, null], AuditChain.Verify(lines).Select(e => e.Problem));
        Assert.Equal((1, 1), (server.Responder.Count(TdsRequestKind.Commit), server.Responder.Count(TdsRequestKind.Rollback)));
    }

    [Fact]
    public void A_deadlock_between_writers_is_tried_again()
    {
        var tries = 0;
        using var server = new ProfileServer(r =>
            Inserts(r) && ++tries == 1 ? TdsReply.Error(1205, "You are the deadlock victim.", 13).UndoingTransaction() : Table(r));
        using var journal = new SqlServerJournal(server.Address());

        journal.Append([Reading]);

        Assert.Equal([1L, 1L], Numbers(server));
        Assert.Single(lines);
    }

    [Fact]
    public void A_journal_that_cannot_be_written_says_so()
    {
        using var server =
            new ProfileServer(
                r => Inserts(r) ? TdsReply.Error(229, "The INSERT permission was denied on the object 'audit_event'.", 14) : Table(r));
        using var journal = new SqlServerJournal(server.Address());

        server.Fails("Toex.Audit.NotWritable", () => journal.Append([Reading]));
        server.Fails("Toex.Audit.NotWritable", journal.EnsureWritable);

        Assert.Equal(0, server.Responder.Count(TdsRequestKind.Commit));
    }

    [Theory]
    [InlineData(TdsRequestKind.Statement)]
    [InlineData(TdsRequestKind.Commit)]
    public void A_connection_that_breaks_is_not_tried_again_for_the_entry_could_be_there(object where)
    {
        var broken = false;
        using var server = new ProfileServer(r =>
            !broken && r.Kind == (TdsRequestKind)where && (Inserts(r) || r.Kind == TdsRequestKind.Commit) && (broken = true)
                ? TdsReply.Done().ThenDropped() : Table(r));
        using var journal = new SqlServerJournal(server.Address());

        server.Fails("Toex.Audit.NotWritable", () => journal.Append([Reading]));
        Assert.Equal([1L], Numbers(server));

        journal.Append([Reading]);
        Assert.Equal(2, Numbers(server).Count());
    }

    [Fact]
    public void A_probe_writes_and_keeps_nothing()
    {
        using var server = new ProfileServer(Table);
        using var journal = new SqlServerJournal(server.Address());

        journal.EnsureWritable();

        Assert.Equal([1L], Numbers(server));
        Assert.Equal((0, 1), (server.Responder.Count(TdsRequestKind.Commit), server.Responder.Count(TdsRequestKind.Rollback)));
        Assert.Empty(lines);
    }

    [Fact]
    public void A_journal_that_no_server_keeps_says_so()
    {
        using var server = new ProfileServer(r => r.Kind == TdsRequestKind.Login ? TdsReply.Error(18456, "Login failed.", 14) : null);
        using var journal = new SqlServerJournal(server.Address());

        server.Fails("Toex.Audit.NotWritable", journal.EnsureWritable);
    }

    private static bool Inserts(TdsRequest request) => request.Text.StartsWith("INSERT INTO audit_event", StringComparison.Ordinal);

    private static IEnumerable<long> Numbers(ProfileServer server) =>
        server.Responder.Requests.Where(Inserts).Select(r => (long)r.Parameters["sequence"]!);

    private TdsReply? Table(TdsRequest request)
    {
        switch (request.Kind)
        {
            case TdsRequestKind.Statement when Inserts(request):
                uncommitted = (string)request.Parameters["line"]!;
                return TdsReply.Done(1);
            case TdsRequestKind.Statement when request.Text.StartsWith("SELECT line", StringComparison.Ordinal):
                return TdsReply.Column([.. lines.TakeLast(1)]);
            case TdsRequestKind.Commit when uncommitted is not null:
                lines.Add(uncommitted);
                return null;
            default:
                return null;
        }
    }
}
