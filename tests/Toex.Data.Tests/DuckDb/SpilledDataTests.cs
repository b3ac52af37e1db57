using Toex.Data.DuckDb;

namespace Toex.Data.Tests.DuckDb;

/// <summary>What a killed process spilled to disk goes when the next writer opens the file.</summary>
public sealed class SpilledDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SpilledDataTests()
    {
        DuckDbStore.Create(Database, "test").Dispose();
        Directory.CreateDirectory(Spilled);
        File.WriteAllText(Path.Combine(Spilled, "duckdb_temp_storage_DEFAULT-0.tmp"), "left by a killed process");
    }

    private string Database => folder.File("a.toex");

    private string Spilled => SpilledData.FolderOf(Database);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_writer_removes_it()
    {
        using var store = DuckDbStore.Open(Database, readOnly: false, "test");

        Assert.False(Directory.Exists(Spilled));
    }

    [Fact]
    public void A_reader_leaves_it_for_others_may_be_reading_too()
    {
        using var store = DuckDbStore.Open(Database, readOnly: true, "test");

        Assert.Single(Directory.GetFiles(Spilled));
    }

    [Fact]
    public void A_file_of_someone_else_in_a_folder_of_that_name_stays()
    {
        File.WriteAllText(Path.Combine(Spilled, "notes.txt"), "mine");

        DuckDbStore.Open(Database, readOnly: false, "test").Dispose();

        Assert.Equal([Path.Combine(Spilled, "notes.txt")], Directory.GetFiles(Spilled));
    }

    [Fact]
    public void What_this_process_spills_is_gone_when_it_closes()
    {
        using (var store = DuckDbStore.Open(Database, readOnly: false, "test", new DuckDbLimits(20_000_000, Threads: 1)))
        {
            DuckDbCommands.Execute(
                store.Connection, "CREATE TEMP TABLE spilling AS SELECT range, hash(range) AS a, hash(range + 1) AS b FROM range(2000000)");
            Assert.NotEmpty(Directory.GetFiles(Spilled));
        }

        Assert.False(Directory.Exists(Spilled));
    }
}
