using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.Data.SqlServer;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Stores;

/// <summary>The audit journal in a server's table keeps the chain as the one in a file does.</summary>
public sealed class JournalConformanceTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    [SqlServerFact]
    public void A_servers_journal_keeps_one_chain_and_shows_what_was_changed()
    {
        using var journal = new SqlServerJournal(stores.Address);
        Assert.False(journal.Exists);
        Assert.Equal("Toex.Audit.NoJournal", Assert.Throws<ToexException>(() => journal.Read().ToList()).ErrorId);

        journal.EnsureWritable();
        Assert.False(journal.Exists); // the trial leaves nothing

        journal.Append([Event("O'Neill's \"case\", Łódź"), Event("second")]);
        Parallel.For(0, 8, i =>
        {
            using var other = new SqlServerJournal(stores.Address);
            other.Append([Event($"writer {i}")]);
        });

        var entries = journal.Read().ToList();
        Assert.All(entries, e => Assert.Null(e.Problem));
        Assert.Equal(Enumerable.Range(1, 10).Select(n => (long)n), entries.Select(e => e.Entry!.Sequence));
        Assert.Equal("O'Neill's \"case\", Łódź", entries[0].Entry!.Reason);

        foreach (var _ in journal.Read().Take(1))
        {
            journal.Append([Event("while it is read")]);
        }

        Change("DELETE FROM audit_event WHERE sequence = 4");
        var broken = Assert.Single(journal.Read(), e => e.Problem is not null);
        Assert.Equal("Entry 4 should stand here, not 5.", broken.Problem);

        Change("UPDATE audit_event SET line = 'torn' WHERE sequence = 11");
        Assert.Equal("Toex.Audit.Damaged", Assert.Throws<ToexException>(journal.EnsureWritable).ErrorId);
        Assert.NotNull(journal.Read().Last().Problem);
    }

    private static AuditEvent Event(string reason) => new(AuditKind.Consultation, "Get-ToexSubject", reason, "criteria", [1, 2]);

    private void Change(string sql)
    {
        using var store = stores.Open(StoreFixture.SqlServer);
        using var transaction = store.BeginWrite("test");
        transaction.Execute(new SqlQuery("test", sql, new Dictionary<string, object?>()), CancellationToken.None);
        transaction.Commit();
    }
}
