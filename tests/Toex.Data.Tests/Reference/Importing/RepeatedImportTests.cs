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
        Assert.Equal(first.Rejections.Select(r => (r.Reason, r.Count, r.Examples[0])),
            second.Rejections.Select(r => (r.Reason, r.Count, r.Examples[0])));
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
        Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("10") + Crime("11") + Crime("20", quarter: "2")
            + Crime("30", force: "Kent"));

        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("12"));

        Assert.Equal((1, 2), (result.RowsLoaded, result.RowsReplaced));
        Assert.Equal([12L, 20L, 30L], Database.Rows("SELECT offences FROM recorded_crime ORDER BY offences").Select(r => r[0]));
    }

    [Fact]
    public void Newer_street_crime_replaces_the_months_of_the_forces_that_it_covers()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + Street("a") + Street("b") + Street("c", month: "2024-02")
            + Street("d", within: "Kent Police"));

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

    [Fact]
    public void What_was_replaced_is_told_by_force_and_period()
    {
        Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("10") + Crime("11") + Crime("20", quarter: "4")
            + Crime("30", force: "Kent"));

        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("12") + Crime("21", quarter: "4") + Crime("22", quarter: "4"));

        Assert.Equal([new("Essex", "2017/18 Q1", 2, 1), new("Essex", "2017/18 Q4", 1, 2)], result.Replaced);
        Assert.Empty(result.Kept);
    }

    /// <summary>A month of Leicestershire, then a file of Greater Manchester of which 14 rows name Leicestershire.</summary>
    [Fact]
    public void Stray_rows_of_another_force_s_file_do_not_take_the_month_s_place()
    {
        ImportFile(ReferenceKind.StreetCrime, Case("s1-leics.csv.gz"));

        var result = ImportFile(ReferenceKind.StreetCrime, Case("s1-gmp.csv"));

        Assert.Equal((14, 0, 14, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected, result.RowsReplaced));
        Assert.Equal([new("Leicestershire", "2022-08", 500, 14)], result.Kept);
        Assert.Equal((RejectionReasons.Part, 14), (Assert.Single(result.Rejections).Reason, result.Rejections[0].Count));
        Assert.Equal(500, Database.Number("SELECT COUNT(*) FROM street_crime"));
    }

    [Fact]
    public void Stray_rows_take_the_month_s_place_when_told_even_where_the_file_was_turned_away_before()
    {
        ImportFile(ReferenceKind.StreetCrime, Case("s1-leics.csv.gz"));
        ImportFile(ReferenceKind.StreetCrime, Case("s1-gmp.csv"));
        Assert.True(ImportFile(ReferenceKind.StreetCrime, Case("s1-gmp.csv")).AlreadyLoaded);

        var result =
            ReferenceImporter.Import(
                Database.Store, ReferenceKind.StreetCrime, Case("s1-gmp.csv"), replaceWithFewer: true, null, CancellationToken.None);

        Assert.Equal((14, 500, false), (result.RowsLoaded, result.RowsReplaced, result.AlreadyLoaded));
        Assert.Equal([new("Leicestershire", "2022-08", 500, 14)], result.Replaced);
        Assert.Equal(14, Database.Number("SELECT COUNT(*) FROM street_crime"));
    }

    [Fact]
    public void The_stray_rows_make_way_for_the_whole_month()
    {
        ImportFile(ReferenceKind.StreetCrime, Case("s1-gmp.csv"));

        var result = ImportFile(ReferenceKind.StreetCrime, Case("s1-leics.csv.gz"));

        Assert.Equal((500, 14), (result.RowsLoaded, result.RowsReplaced));
        Assert.Equal(500, Database.Number("SELECT COUNT(*) FROM street_crime"));
    }

    [Fact]
    public void Of_half_a_month_the_other_force_s_rows_are_loaded_and_its_own_month_is_kept()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + string.Concat(Enumerable.Range(1, 40).Select(i => Street($"a{i}"))));

        var result = Import(ReferenceKind.StreetCrime,
            StreetHeader + string.Concat(Enumerable.Range(1, 20).Select(i => Street($"a{i}"))) + Street("k", within: "Kent Police")
                + Street("f", month: "2024-02"));

        Assert.Equal((22, 2, 20, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected, result.RowsReplaced));
        Assert.Equal([new("Essex", "2024-01", 40, 20)], result.Kept);
        Assert.Equal(42, Database.Number("SELECT COUNT(*) FROM street_crime"));
    }

    [Fact]
    public void A_month_that_is_published_again_with_a_few_crimes_fewer_is_replaced()
    {
        Import(ReferenceKind.StreetCrime, StreetHeader + string.Concat(Enumerable.Range(1, 40).Select(i => Street($"a{i}"))));

        var result = Import(ReferenceKind.StreetCrime, StreetHeader + string.Concat(Enumerable.Range(1, 37).Select(i => Street($"b{i}"))));

        Assert.Equal((37, 40), (result.RowsLoaded, result.RowsReplaced));
        Assert.Empty(result.Kept);
    }

    private static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", name);

    private string Everything() => string.Join('\n', new[] { "recorded_crime", "reference_file", "reference_issue" }
        .SelectMany(t => Database.Rows($"SELECT * FROM {t} ORDER BY ALL")).Select(r => string.Join('|', r)));
}
