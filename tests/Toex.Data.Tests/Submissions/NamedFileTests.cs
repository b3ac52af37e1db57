using System.IO.Compression;
using System.Text;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Files;
using Toex.Data.Reference.Importing;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Stores;

namespace Toex.Data.Tests.Submissions;

/// <summary>
/// The named file and no other: a path is not a pattern and its folders are no partitions, content alone decides about compression, and
/// what was hashed is what is loaded, whatever becomes of the file meanwhile.
/// </summary>
public sealed class NamedFileTests : IClassFixture<StoreFixture>, IDisposable
{
    private readonly ForceFiles essex;

    public NamedFileTests(StoreFixture stores) => essex = new(stores.Connect(StoreFixture.DuckDb), "Essex");

    public void Dispose() => essex.Dispose();

    [Theory]
    [InlineData("essex-bracket.csv", "essex[1].csv", "essex1.csv", "essex1.csv", "BRACKET")]
    [InlineData("essex1.csv", "essex1.csv", "essex-bracket.csv", "essex[1].csv", "PLAIN")]
    [InlineData("p-bracket.parquet", "p[1].parquet", "p1.parquet", "p1.parquet", "PB")]
    [InlineData("p1.parquet", "p1.parquet", "p-bracket.parquet", "p[1].parquet", "PP")]
    [InlineData("essex-bracket.csv", "essex*.csv", "essex1.csv", "essex1.csv", "BRACKET")]
    [InlineData("essex-bracket.csv", "essex?.csv", "essex1.csv", "essex1.csv", "BRACKET")]
    public void A_name_that_looks_like_a_pattern_is_one_file(string file, string name, string other, string otherName, string prefix)
    {
        if (OperatingSystem.IsWindows() && name.AsSpan().ContainsAny("*?"))
        {
            return; // no such names there
        }

        essex.As(other, "a", otherName);

        AssertLoaded(essex.As(file, "a", name), prefix, 10);
    }

    [Theory]
    [InlineData("essex[1].csv")]
    [InlineData("a\\[b].csv")]
    [InlineData("{a,b}.csv")]
    public void A_folder_that_looks_like_a_pattern_is_one_folder(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            AssertLoaded(essex.As("essex1.csv", folder, "x.csv"), "PLAIN", 10);
        }
    }

    [Theory]
    [InlineData("hive-force.csv", "force_code=Kent", "h.csv", "HIVE")]
    [InlineData("hive-force.parquet", "force_code=Kent", "p.parquet", "PK")]
    [InlineData("hive-name.parquet", "given_name=EVIL", "p.parquet", "PH")]
    [InlineData("hive-c1.csv", "c1=ZZZ", "h.csv", "HIVEC")]
    public void A_folder_that_looks_like_a_partition_changes_nothing(string file, string folder, string name, string prefix) =>
        AssertLoaded(essex.As(file, folder, name), prefix, 10);

    [Theory]
    [InlineData("gzip-named-0.csv", "gzip.csv", "G0_", 50)]
    [InlineData("gzip-named-1.csv", "gzip.csv.zst", "G1_", 100)]
    [InlineData("named.csv.gz", "plain.csv.gz", "PLAINGZ", 10)]
    [InlineData("named.csv.zst", "plain.csv.zst", "PLAINZST", 10)]
    [InlineData("p1.parquet", "parquet.csv.gz", "PP", 10)]
    [InlineData("lfcr.csv", "lfcr.csv", "R", 5)]
    public void Content_decides_about_compression_format_and_line_ends(string file, string name, string prefix, int rows) =>
        AssertLoaded(essex.As(file, name), prefix, rows);

    [Fact]
    public void Zstandard_is_refused_by_its_name()
    {
        var path = essex.File("z.csv");
        File.WriteAllBytes(path, [0x28, 0xb5, 0x2f, 0xfd, .. new byte[50]]);

        var error = Assert.Throws<ToexException>(() => essex.Import(null, path));
        var reference = Assert.Throws<ToexException>(() => Reference(path));

        Assert.Equal(("Toex.Submission.NotCsv", "Toex.Reference.Damaged"), (error.ErrorId, reference.ErrorId));
        Assert.All([error, reference], e => Assert.Contains("Zstandard", e.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_replaced_or_overwritten_after_it_was_looked_through_is_loaded_as_it_was(bool replaced)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there, a file that is read can be neither replaced nor written to
        }

        var (path, other) = (essex.As("essex1.csv", $"swap-{replaced}.csv"), essex.As("essex-bracket.csv", "other.csv"));
        var swapped = false;

        var result = SubmissionImporter.Import(essex.Database, essex.Request(null, path), "test", new Told(p =>
        {
            if (p.Step == "Reading" && !swapped)
            {
                swapped = true;
                AssertOwnersOnly(
                    Assert.Single(Directory.GetFiles(SpilledData.FolderOf(essex.Database.Store.Info.Location), "toex_copy_*")));
                if (replaced)
                {
                    File.Move(other, path, overwrite: true);
                }
                else
                {
                    File.WriteAllBytes(path, File.ReadAllBytes(other));
                }
            }
        }), default);

        Assert.True(swapped);
        AssertRows(result, "PLAIN", 10);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(CaseFile.Of("essex1.csv")))),
            result.Sha256);
        Assert.Empty(Directory.GetFiles(SpilledData.FolderOf(essex.Database.Store.Info.Location)));
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("shorter")]
    [InlineData("other")]
    public void A_file_that_is_written_to_while_it_is_looked_through_is_refused(string how)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = essex.File("written.csv");
        File.WriteAllText(path, "force_code,person_reference\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"Essex,P{i}\n")));
        var written = false;

        var error = Assert.Throws<ToexException>(() => SubmissionFile.Open(path, new() { Progress = _ => Change() }));

        Assert.Equal("Toex.Submission.Changed", error.ErrorId);

        void Change()
        {
            if (!written)
            {
                written = true;
                using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                file.Seek(how == "longer" ? 0 : 100, how == "longer" ? SeekOrigin.End : SeekOrigin.Begin);
                file.Write("Kent"u8);
                if (how == "shorter")
                {
                    file.SetLength(1000);
                }
            }
        }
    }

    [Fact]
    public void A_bomb_stops_at_a_ratio_and_at_a_time()
    {
        var path = essex.File("bomb.csv.gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Optimal))
        {
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Essex,P1\n", 100_000)));
            gzip.Write("force_code,person_reference\n"u8);
            for (var i = 0; i < 10; i++)
            {
                gzip.Write(block);
            }
        }

        var far = Assert.Throws<ToexException>(
            () => SubmissionFile.Open(path, new() { Limits = new(1024 * 1024, 200, TimeSpan.FromMinutes(1)) })).ErrorId;
        var slow = Assert.Throws<ToexException>(
            () => SubmissionFile.Open(path, new() { Limits = new(1024 * 1024, 2000, TimeSpan.Zero) })).ErrorId;
        using var free = SubmissionFile.Open(path);

        Assert.Equal(("Toex.File.ExpandsTooFar", "Toex.File.ExpandsTooLong", 1_000_000L), (far, slow, free.Records));
    }

    [Fact]
    public void A_Parquet_file_of_billions_of_rows_in_a_few_bytes_is_refused()
    {
        var path = essex.File("bomb.parquet");
        DuckDb.MemoryDatabase.Run(
            $"COPY (SELECT 'Essex' AS force_code, 'P1' AS person_reference FROM range(60000000)) TO '{path}' (FORMAT parquet, COMPRESSION "
                + $"zstd)");

        Assert.Equal("Toex.File.ExpandsTooFar", Assert.Throws<ToexException>(() => essex.Import(null, path)).ErrorId);
    }

    [Fact]
    public void A_private_copy_that_a_killed_process_left_is_removed_by_the_next_writer()
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("a.toex");
        DuckDbStore.Create(database, "1").Dispose();
        Directory.CreateDirectory(SpilledData.FolderOf(database));
        File.WriteAllText(PrivateCopy.NewIn(SpilledData.FolderOf(database)), "Ann Hall");

        DuckDbStore.Open(database, readOnly: false, "1").Dispose();

        Assert.False(Directory.Exists(SpilledData.FolderOf(database)));
    }

    [Theory]
    [InlineData("a.csv", true)]
    [InlineData("a.csv.gz", false)]
    public void Published_data_are_read_by_content_too(string name, bool gzip)
    {
        var path = essex.File(name);
        var text = TestFiles.Excerpt("street-crime-excerpt.csv");
        File.WriteAllBytes(path, gzip ? TestFiles.Gzip(text) : Encoding.UTF8.GetBytes(text));
        var plain = essex.File("b.csv");
        File.WriteAllText(plain, text);

        Assert.Equal(Reference(plain).RowsLoaded, Reference(path).RowsLoaded);
    }

    [Fact]
    public void Published_data_in_Windows_1252_keep_their_letters()
    {
        var path = essex.File("w.csv");
        File.WriteAllBytes(path, [.. "a,b\n"u8, 0xc9, (byte)'x', (byte)',', 0x93, (byte)'\n']);
        using var file = PublishedFile.Open(path, _ => { }, default);
        using var records = new CsvRecords(file);

        Assert.True(records.Next());
        Assert.Equal("Éx,\u201c", records.Raw(100));
    }

    [Fact]
    public void Published_data_that_change_between_two_passes_are_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = essex.File("changing.csv");
        File.WriteAllText(path, "a,b\n1,2\n");
        using var file = PublishedFile.Open(path, _ => { }, default);
        File.WriteAllText(path, "a,b\n1,3\n");

        var error = Assert.Throws<ToexException>(() =>
        {
            using var records = new CsvRecords(file);
            while (records.Next())
            {
            }
        });

        Assert.Equal("Toex.Reference.Changed", error.ErrorId);
    }

    private void AssertLoaded(string path, string prefix, int rows) => AssertRows(essex.Import(SubmissionKind.Persons, path), prefix, rows);

    private void AssertRows(SubmissionResult result, string prefix, int rows)
    {
        Assert.Equal((rows, rows, 0L), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        var first = prefix == "R" ? 1 : 0;
        var names = essex.Rows(
            $"SELECT local_reference, given_name, force_id - @force FROM person WHERE submission_id = {result.SubmissionId} ORDER BY 1");
        Assert.Equal(
            Enumerable.Range(first, rows).Select(i => $"{prefix}{i}").Order(StringComparer.Ordinal),
            names.Select(n => n.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.All(names, n => Assert.EndsWith(" 0", n, StringComparison.Ordinal));
        Assert.DoesNotContain(names, n => n.Contains("EVIL", StringComparison.Ordinal) || n.Contains("ZZZ", StringComparison.Ordinal));
        if (result.SubmissionId is { } id && result.State == SubmissionState.Loaded)
        {
            SubmissionWithdrawal.Withdraw(essex.Database, id, "test", "test", default);
        }
    }

    private static void AssertOwnersOnly(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    private ReferenceImportResult Reference(string path) =>
        ReferenceImporter.Import(essex.Database.Store, ReferenceKind.StreetCrime, path, null, default);

    private sealed class Told(Action<SubmissionProgress> tell) : IProgress<SubmissionProgress>
    {
        public void Report(SubmissionProgress value) => tell(value);
    }
}
