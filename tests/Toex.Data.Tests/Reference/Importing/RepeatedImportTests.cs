using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

public sealed class RepeatedImportTests : ImportFixture
{
    [Fact]
    public void The_same_file_again_changes_nothing_and_tells_of_the_first_load()
    {
        var text = CrimeHeader + Crime() + Crime(force: "Atlantis");
        var first = Import(ReferenceKind.RecordedCrime, text);
        var before = Everything();

        var second = Import(ReferenceKind.RecordedCrime, text);

        Assert.True(second.AlreadyLoaded);
        Assert.Equal((first.RowsRead, first.RowsLoaded, first.RowsRejected, 0, first.Sha256),
            (second.RowsRead, second.RowsLoaded, second.RowsRejected, second.RowsReplaced, second.Sha256));
        Assert.Equal(first.Rejections.Select(r => (r.Reason, r.Count, r.Examples[0])), second.Rejections.Select(r => (r.Reason, r.Count, r.Examples[0])));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_file_and_its_gzip_are_the_same_file()
    {
        var text = StreetHeader + Street();
        var plain = Import(ReferenceKind.StreetCrime, text);

        var compressed = Import(ReferenceKind.StreetCrime, TestFiles.Gzip(text));

        Assert.True(compressed.AlreadyLoaded);
        Assert.Equal(plain.Sha256, compressed.Sha256);
    }

    [Fact]
    public void Newer_recorded_crime_replaces_the_quarters_of_the_forces_that_it_covers()
    {
        Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("10") + Crime("11") + Crime("20", quarter: "2") + Crime("30", force: "Kent"));

        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("12"));

        Assert.Equal((1, 2), (result.RowsLoaded, result.RowsReplaced));
        Assert.Equal([12L, 20L, 30L], Database.Rows("SELECT offences FROM recorded_crime ORDER BY offences").Select(r => r[0]));
    }

    [Fact]
    public void Newer_street_crime_replaces_the_months_of_the_forces_that_it_covers()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + Street("a") + Street("b") + Street("c", month: "2024-02") + Street("d", within: "Kent Police"));

        var result = Import(ReferenceKind.StreetCrime, StreetHeader + Street("e"));

        Assert.Equal((1, 2), (result.RowsLoaded, result.RowsReplaced));
        Assert.Equal(["c", "d", "e"], Database.Rows("SELECT crime_id FROM street_crime ORDER BY crime_id").Select(r => r[0]));
    }

    [Fact]
    public void An_older_file_may_be_loaded_again_after_a_newer_one_replaced_it()
    {
        var older = CrimeHeader + Crime("10");
        Import(ReferenceKind.RecordedCrime, older);
        Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("12"));

        var result = Import(ReferenceKind.RecordedCrime, older);

        Assert.Equal((false, 1, 1), (result.AlreadyLoaded, result.RowsLoaded, result.RowsReplaced));
        Assert.Equal(10, Database.Number("SELECT SUM(offences) FROM recorded_crime"));
    }

    [Fact]
    public void A_load_is_recorded_with_its_counts()
    {
        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime() + Crime(force: "Atlantis"));

        Assert.Equal([["RecordedCrime", "1.csv", result.Sha256, 2L, 1L, 1L]],
            Database.Rows("SELECT kind, file_name, sha256, rows_read, rows_loaded, rows_rejected FROM reference_file"));
    }

    private string Everything() => string.Join('\n', new[] { "recorded_crime", "reference_file", "reference_issue" }
        .SelectMany(t => Database.Rows($"SELECT * FROM {t} ORDER BY ALL")).Select(r => string.Join('|', r)));
}
