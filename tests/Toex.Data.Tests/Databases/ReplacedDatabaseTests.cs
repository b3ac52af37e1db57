using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Integrity;
using Toex.Data.Reference;
using Toex.Data.Stores;
using Toex.Data.Tests.Submissions;

namespace Toex.Data.Tests.Databases;

/// <summary>A database file is replaced wholly or not at all, never under somebody who uses it; and what killed processes left
/// goes.</summary>
public sealed class ReplacedDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public ReplacedDatabaseTests()
    {
        path = folder.File("a.toex");
        Make(overwrite: false);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_database_in_use_is_busy_by_whichever_name_and_stays(bool readOnly)
    {
        File.CreateSymbolicLink(folder.File("link.toex"), path);
        using var database = ProfileDatabase.Connect(path, readOnly);

        var error = Assert.Throws<ToexException>(
            () => DatabaseFile.Create(folder.File("link.toex"), true, _ => { }, CancellationToken.None));

        Assert.Equal("Toex.Database.Busy", error.ErrorId);
        Assert.Contains($"this process ({Environment.ProcessId}", error.Message, StringComparison.Ordinal);
        Assert.True(database.Properties.ContainsKey(DatabaseProperties.Id));
        Assert.Equal("Toex.Database.Busy",
            Assert.Throws<ToexException>(() => ProfileDatabase.Connect(folder.File("link.toex"), readOnly: false)).ErrorId);
    }

    [Fact]
    public void Nobody_connects_to_a_database_that_is_being_replaced()
    {
        DatabaseFile.Create(path, true, _ =>
            Assert.Equal("Toex.Database.Busy", Assert.Throws<ToexException>(() => ProfileDatabase.Connect(path, readOnly: true)).ErrorId),
                CancellationToken.None);

        ProfileDatabase.Connect(path, readOnly: true).Dispose();
    }

    [Fact]
    public void Replacing_data_is_recorded_as_an_erasure_with_what_was_there()
    {
        Fill();
        Make(overwrite: true);

        var entry = new FileJournal(path).Read().Last().Entry!;
        Assert.Equal((AuditKind.Erasure, "New-ToexDatabase"), (entry.Kind, entry.Operation));
        Assert.Contains("person 1", entry.Criteria, StringComparison.Ordinal);
        Assert.Equal(0, Persons());
    }

    [Fact]
    public void Replacing_an_empty_database_records_nothing()
    {
        Make(overwrite: true);

        Assert.False(new FileJournal(path).Exists);
    }

    [Fact]
    public void The_log_that_a_killed_writer_left_goes_with_its_database_and_counts_as_data()
    {
        // As a killed process leaves them: rows that are only in the log yet.
        var killed = folder.File("killed.toex");
        using (var files = new ForceFiles(ProfileDatabase.Connect(path, readOnly: false), "Essex"))
        {
            files.Persons("P1,Aoife,O'Neill,2000-02-29,F");
            File.Copy(path, killed);
            File.Copy(path + ".wal", killed + ".wal");
        }

        DatabaseFile.Create(killed, true, _ => { }, CancellationToken.None);

        Assert.False(File.Exists(killed + ".wal"));
        Assert.Equal(0, Persons(killed));
        Assert.Contains("person 1", new FileJournal(killed).Read().Last().Entry!.Criteria, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_without_its_database_is_not_taken_for_the_new_ones()
    {
        var gone = folder.File("gone.toex");
        using (var files = new ForceFiles(ProfileDatabase.Connect(path, readOnly: false), "Essex"))
        {
            files.Persons("P1,Aoife,O'Neill,2000-02-29,F");
            File.Copy(path + ".wal", gone + ".wal");
        }

        DatabaseFile.Create(gone, false, _ => { }, CancellationToken.None);

        Assert.Equal(0, Persons(gone));
    }

    [Fact]
    public void A_failure_leaves_database_and_rights_as_they_were()
    {
        Fill();
        var before = File.ReadAllBytes(path);

        Assert.Throws<InvalidOperationException>(
            () => DatabaseFile.Create(path, true, _ => throw new InvalidOperationException(), CancellationToken.None));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(1, Persons());
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path, "*.partial*"));
    }

    [Fact]
    public void A_file_that_is_no_database_can_be_replaced()
    {
        File.WriteAllText(path, "Dear Sir or Madam");
        Make(overwrite: true);

        Assert.Equal(0, Persons());
    }

    [Fact]
    public void What_is_being_made_is_for_its_owner_alone_and_the_whole_file_for_no_others()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // rights of the folder there
        }

        var made = folder.File("b.toex");
        DatabaseFile.Create(
            made, false, _ => Assert.Equal(FileRights.OwnersFolder, Rights(Directory.GetDirectories(folder.Path, "*.partial").Single())),
            CancellationToken.None);

        Assert.Equal(UnixFileMode.None, Rights(made) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite));
    }

    [Fact]
    public void What_an_ended_process_left_is_named_by_the_checks_and_removed_by_the_next_writer()
    {
        var left = folder.File($"a.toex.{Guid.NewGuid():N}.partial");
        File.WriteAllText(left, "personal data");
        File.WriteAllText(left + ".wal", "personal data");
        var leftFolder = Directory.CreateDirectory(folder.File($"a.toex.{Guid.NewGuid():N}.partial")).FullName;
        File.WriteAllText(Path.Combine(leftFolder, "lock"), "");
        File.WriteAllText(folder.File("a.toex.notes.partial"), "somebody's own");

        using (var reader = ProfileDatabase.Connect(path, readOnly: true))
        {
            var check = DatabaseChecks.Run(reader, null, CancellationToken.None)
                .Single(c => c.Check.StartsWith("Nothing half-made", StringComparison.Ordinal));
            Assert.Equal((false, 3), (check.Passed, check.Problems));
            Assert.Contains(Path.GetFileName(left), check.Meaning, StringComparison.Ordinal);
        }

        using var writer = ProfileDatabase.Connect(path, readOnly: false);
        Assert.Equal([folder.File("a.toex.notes.partial")], Directory.GetFileSystemEntries(folder.Path, "*.partial*"));
    }

    [Fact]
    public void What_is_still_being_made_is_left_alone()
    {
        DatabaseFile.Create(path, true, _ =>
        {
            PartialFile.RemoveLeftBeside(path);
            Assert.Single(Directory.GetDirectories(folder.Path, "*.partial"));
        }, CancellationToken.None);
    }

    [Fact]
    public void A_file_with_two_names_is_refused_and_a_symbolic_link_leads_to_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no command of the same kind there
        }

        File.CreateSymbolicLink(folder.File("link.toex"), path);
        using (var linked = ProfileDatabase.Connect(folder.File("link.toex"), readOnly: false))
        {
            Assert.Equal(DatabaseIdentity.RealPath(path), linked.Location);
            Assert.Equal(DatabaseIdentity.RealPath(path) + ".audit.jsonl", linked.AuditJournal);
        }

        System.Diagnostics.Process.Start("ln", [path, folder.File("hard.toex")]).WaitForExit();
        foreach (var name in new[] { path, folder.File("hard.toex") })
        {
            Assert.Equal(
                "Toex.Database.HardLinked", Assert.Throws<ToexException>(() => ProfileDatabase.Connect(name, readOnly: false)).ErrorId);
            Assert.Equal("Toex.Database.HardLinked",
                Assert.Throws<ToexException>(() => DatabaseFile.Create(name, true, _ => { }, CancellationToken.None)).ErrorId);
        }
    }

    private static UnixFileMode Rights(string of) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(of);

    private void Make(bool overwrite) =>
        DatabaseFile.Create(path, overwrite, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);

    private void Fill()
    {
        using var files = new ForceFiles(ProfileDatabase.Connect(path, readOnly: false), "Essex");
        files.Persons("P1,Aoife,O'Neill,2000-02-29,F");
    }

    private long Persons(string? of = null)
    {
        using var database = ProfileDatabase.Connect(of ?? path, readOnly: true);
        return database.Store.Query(new SqlQuery("test", "SELECT COUNT(*) FROM person", new Dictionary<string, object?>()),
            row => row.GetInt64(0), CancellationToken.None).Single();
    }
}
