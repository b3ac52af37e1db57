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

    [Fact]
    public void Hundreds_of_entries_of_many_writers_wait_for_their_turn()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, writer =>
        {
            for (var i = 0; i < 50; i++)
            {
                Journal().Append([Event($"writer {writer}")]);
            }
        });

        Assert.Equal(
            Enumerable.Range(1, 400).Select(n => (long)n), Journal().Read().Where(e => e.Problem is null).Select(e => e.Entry!.Sequence));
    }

    [Fact]
    public void A_journal_that_others_hold_for_too_long_is_busy_and_the_advice_is_to_wait()
    {
        var journal = ThreeEntries();
        var hasty = new FileJournal(folder.File("a.toex"), TimeSpan.Zero, (file, bytes) => file.Write(bytes));
        using var held = new FileStream(journal.Location, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var error = Assert.Throws<ToexException>(hasty.EnsureWritable);

        Assert.Equal(("Toex.Audit.Busy", ErrorKind.Busy), (error.ErrorId, error.Definition.Kind));
        Assert.StartsWith("Run the command again.", error.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_goes_through_the_entries_keeps_nobody_waiting()
    {
        var journal = ThreeEntries();
        var seen = 0;
        foreach (var _ in journal.Read())
        {
            seen++;
            journal.Append([Event("meanwhile")]);
        }

        Assert.Equal((3, 6), (seen, journal.Read().Count()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void A_write_that_fails_halfway_leaves_whole_entries_and_the_next_is_chained_to_them(int written)
    {
        var journal = ThreeEntries();
        var before = File.ReadAllBytes(journal.Location);
        var full = new FileJournal(folder.File("a.toex"), TimeSpan.Zero, (file, bytes) =>
        {
            file.Write(bytes, 0, Math.Min(written, bytes.Length));
            throw new IOException("No space left on device");
        });

        var error = Assert.Throws<ToexException>(() => full.Append([Event("fourth"), Event("fifth")]));

        Assert.Equal("Toex.Audit.NotWritable", error.ErrorId);
        Assert.Contains("Nothing was shown, loaded or changed", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(journal.Location));
        Assert.Equal(4, journal.Append([Event("again")]));
        Assert.All(journal.Read(), e => Assert.Null(e.Problem));
    }

    [Fact]
    public void Whatever_links_lead_to_a_database_its_journal_is_beside_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a right there
        }

        Directory.CreateDirectory(folder.File("real/deep"));
        File.WriteAllText(folder.File("real/deep/a.toex"), "");
        Directory.CreateSymbolicLink(folder.File("folder-link"), folder.File("real"));
        File.CreateSymbolicLink(folder.File("to-link.toex"), folder.File("folder-link/deep/a.toex"));
        File.CreateSymbolicLink(folder.File("chain.toex"), "to-link.toex");

        Assert.All(["chain.toex", "to-link.toex", "folder-link/deep/a.toex", "real/../folder-link/deep/./a.toex"],
            path => Assert.Equal(folder.File("real/deep/a.toex.audit.jsonl"), new FileJournal(folder.File(path)).Location));
    }

    [Theory]
    [InlineData("symbolic link")]
    [InlineData("link to nothing")]
    [InlineData("hard link")]
    [InlineData("folder")]
    [InlineData("pipe")]
    public void Whatever_is_no_file_of_its_own_is_refused_and_nothing_hangs(string what)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // pipes and hard links are made by Linux' own tools here
        }

        var place = Journal().Location;
        var other = Empty("other.jsonl");
        _ = what switch
        {
            "symbolic link" => File.CreateSymbolicLink(place, other).Exists,
            "link to nothing" => File.CreateSymbolicLink(place, folder.File("nothing")).Exists,
            "hard link" => Run("ln", other, place),
            "folder" => Directory.CreateDirectory(place).Exists,
            _ => Run("mkfifo", place),
        };

        Assert.All(new Action[] { Journal().EnsureWritable, () => Journal().Append([Event("reading")]), () => Journal().Read().ToList() },
            use => Assert.Equal("Toex.Audit.NotAFile", Assert.Throws<ToexException>(use).ErrorId));
        Assert.Equal("", File.ReadAllText(other));
    }

    [Fact]
    public void A_database_file_of_several_names_has_no_journal_of_its_own()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.True(Run("ln", Empty("a.toex"), folder.File("b.toex")));

        Assert.Equal("Toex.Audit.SeveralNames", Assert.Throws<ToexException>(Journal().EnsureWritable).ErrorId);
        Assert.False(File.Exists(Journal().Location));
    }

    [Fact]
    public void Owner_and_group_may_write_the_journal_and_nobody_else_may_read_it()
    {
        var journal = ThreeEntries();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite,
                File.GetUnixFileMode(journal.Location));
        }
    }

    [Fact]
    public void A_journal_of_before_holds_and_is_continued()
    {
        // Written by the first version, which knew no Failed.
        const string Entry =
            """{"sequence":1,"when":"2026-01-02T03:04:05Z","kind":"Consultation","who":"a","operation":"Get-ToexSubject","reason":"Tasking","criteria":"all","subjects":[7],"previous":"0000000000000000000000000000000000000000000000000000000000000000"}""";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Entry)));
        File.WriteAllText(Journal().Location, $$"""{"hash":"{{hash}}","entry":{{Entry}}}""" + "\n");

        Journal().Append([Event("after") with { Failed = 1 }]);

        Assert.Equal([(1L, (long?)null, (string?)null), (2L, 1L, null)],
            Journal().Read().Select(e => (e.Entry!.Sequence, e.Entry.Failed, e.Problem)));
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private string Empty(string name)
    {
        File.WriteAllText(folder.File(name), "");
        return folder.File(name);
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
