using Toex.Data.Audit;
using Toex.Data.Errors;

namespace Toex.Data.Tests.Audit;

public sealed class FileJournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Entries_come_back_in_order_with_a_chain_that_holds()
    {
        var journal = Journal();
        journal.Append([Event("first", 1, 2), Event("O'Neill's \"case\" \n next line", 3)]);
        journal.Append([Event("third")]);

        var entries = journal.Read().ToList();

        Assert.All(entries, e => Assert.Null(e.Problem));
        Assert.Equal(["first", "O'Neill's \"case\" \n next line", "third"], entries.Select(e => e.Entry!.Reason));
        Assert.Equal([1L, 2L, 3L], entries.Select(e => e.Entry!.Sequence));
        Assert.Equal([1L, 2L], entries[0].Entry!.Subjects);
        Assert.Contains(Environment.UserName, entries[0].Entry!.Who, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_entry_shows()
    {
        var journal = ThreeEntries();
        Rewrite(journal, lines => lines[1] = lines[1].Replace("second", "harmless", StringComparison.Ordinal));

        Assert.Equal([false, true, false], journal.Read().Select(e => e.Problem is not null));
    }

    [Fact]
    public void A_removed_entry_shows_as_a_gap()
    {
        var journal = ThreeEntries();
        Rewrite(journal, lines => lines.RemoveAt(1));

        var broken = Assert.Single(journal.Read(), e => e.Problem is not null);
        Assert.Equal("Entry 2 should stand here, not 3.", broken.Problem);
    }

    [Fact]
    public void A_torn_last_line_stops_further_entries()
    {
        var journal = ThreeEntries();
        using (var file = File.OpenWrite(journal.Location))
        {
            file.SetLength(file.Length - 5);
        }

        Assert.Equal("Toex.Audit.Damaged", Assert.Throws<ToexException>(journal.EnsureWritable).ErrorId);
        Assert.NotNull(journal.Read().Last().Problem);
    }

    [Fact]
    public void Without_a_writable_place_it_says_so()
    {
        var journal = new FileJournal(folder.File("no/such/folder/a.toex"));

        Assert.Equal("Toex.Audit.NotWritable", Assert.Throws<ToexException>(journal.EnsureWritable).ErrorId);
    }

    [Fact]
    public void Many_writers_at_once_keep_one_chain()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Journal().Append([Event($"writer {i}")]));

        var entries = Journal().Read().ToList();
        Assert.Equal(40, entries.Count);
        Assert.All(entries, e => Assert.Null(e.Problem));
    }

    [Fact]
    public void A_line_longer_than_the_reading_chunk_is_chained_to()
    {
        var journal = Journal();
        journal.Append([Event("long", [.. Enumerable.Range(0, 60_000).Select(i => (long)i)])]);
        journal.Append([Event("after")]);

        Assert.All(journal.Read(), e => Assert.Null(e.Problem));
    }

    private FileJournal Journal() => new(folder.File("a.toex"));

    private FileJournal ThreeEntries()
    {
        var journal = Journal();
        journal.Append([Event("first"), Event("second"), Event("third")]);
        return journal;
    }

    private static AuditEvent Event(string reason, params long[] subjects) =>
        new(AuditKind.Consultation, "Get-ToexSubject", reason, "Vawg suspects of Essex", subjects);

    private static void Rewrite(FileJournal journal, Action<List<string>> change)
    {
        var lines = File.ReadAllLines(journal.Location).ToList();
        change(lines);
        File.WriteAllText(journal.Location, string.Join('\n', lines) + "\n");
    }
}
