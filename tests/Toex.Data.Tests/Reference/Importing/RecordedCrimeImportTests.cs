using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

public sealed class RecordedCrimeImportTests : ImportFixture
{
    [Fact]
    public void An_excerpt_of_the_Home_Office_table_loads_whole()
    {
        var result = Import(ReferenceKind.RecordedCrime, TestFiles.Excerpt("recorded-crime-excerpt.csv"));

        Assert.Equal(
            (32, 32, 0, 0, false), (result.RowsRead, result.RowsLoaded, result.RowsRejected, result.RowsReplaced, result.AlreadyLoaded));
        Assert.Equal([["City of London", 3L, 350m], ["Essex", 15L, 10_236m]], Database.Rows("""
            SELECT f.name, COUNT(*), CAST(SUM(r.offences) AS DECIMAL(18, 0)) FROM recorded_crime AS r
            INNER JOIN force AS f ON f.force_id = r.force_id WHERE f.name IN ('Essex', 'City of London') GROUP BY f.name ORDER BY f.name
            """));
    }

    [Fact]
    public void Equal_rows_are_no_duplicates()
    {
        Import(ReferenceKind.RecordedCrime, TestFiles.Excerpt("recorded-crime-excerpt.csv"));

        // Murder, manslaughter, infanticide and corporate manslaughter: one class, two of them zero.
        Assert.Equal([4m, 5m], new[] { "COUNT(*)", "SUM(offences)" }.Select(what => Database.Number(
            $"SELECT {what} FROM recorded_crime AS r INNER JOIN offence_code AS o ON o.offence_code_id = r.offence_code_id WHERE o.code = "
                + $"'1/4.1/4.10/4.2'")));
    }

    [Theory]
    [InlineData("British Transport Police", 1_662)]
    [InlineData("Action Fraud", 277_033)]
    [InlineData("CIFAS", 75_476)]
    [InlineData("Financial Fraud Action UK", 24_961)]
    [InlineData("UK Finance", 21_063)]
    public void Bodies_that_are_no_territorial_force_load_under_their_own_name(string body, decimal offences)
    {
        Import(ReferenceKind.RecordedCrime, TestFiles.Excerpt("recorded-crime-excerpt.csv"));

        Assert.Equal(offences, Database.Number(
            $"SELECT SUM(offences) FROM recorded_crime WHERE force_id = (SELECT force_id FROM force WHERE name = '{body}' AND "
                + $"is_territorial = 0)"));
    }

    [Theory]
    [InlineData(" 66776 ", 66_776)]
    [InlineData(" -00 ", 0)]
    [InlineData("-", 0)]
    [InlineData("0", 0)]
    [InlineData("\"1,234\"", 1_234)]
    [InlineData("-3", -3)]
    public void Counts_load_as_the_Home_Office_means_them(string written, decimal offences)
    {
        Assert.Equal(1, Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime(written)).RowsLoaded);

        Assert.Equal(offences, Database.Number("SELECT SUM(offences) FROM recorded_crime"));
    }

    [Theory]
    [InlineData("1", 2017, 1, 24_207)] // April 2017
    [InlineData("4", 2017, 4, 24_216)] // January 2018
    public void A_quarter_begins_in_its_month(string quarter, int year, int number, int month)
    {
        Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime(quarter: quarter));

        Assert.Equal([[year, (short)number, month]], Database.Rows("SELECT financial_year, quarter, month_number FROM recorded_crime"));
    }

    public static TheoryData<string, string> BadRows => new()
    {
        { Crime(force: "Atlantis"), RejectionReasons.Force },
        { Crime(force: ""), RejectionReasons.Force },
        { Crime("abc"), RejectionReasons.Number },
        { Crime(""), RejectionReasons.Number },
        { Crime("1.5"), RejectionReasons.Number },
        { Crime("\"1,2,3\""), RejectionReasons.Number },
        { Crime("99999999999999999999"), RejectionReasons.Number },
        { Crime(year: "2017/19"), RejectionReasons.Year },
        { Crime(year: "17/18"), RejectionReasons.Year },
        { Crime(quarter: "5"), RejectionReasons.Quarter },
        { Crime(quarter: "0"), RejectionReasons.Quarter },
        { Crime(force: "London, City of"), RejectionReasons.FieldCount }, // the comma without quotes makes one field more
        { "2017/18,1,Essex\n", RejectionReasons.FieldCount },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public void A_bad_row_is_kept_with_its_reason_and_the_rest_loads(string row, string reason)
    {
        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime() + row + Crime("2"));

        Assert.Equal((3, 2, 1), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        var rejection = Assert.Single(result.Rejections);
        Assert.Equal((reason, 1), (rejection.Reason, rejection.Count));
        Assert.Equal(new RejectedRow(3, row.TrimEnd('\n')), Assert.Single(rejection.Examples));
        Assert.Equal([[3L, reason, row.TrimEnd('\n')]], Database.Rows("SELECT line_number, reason, row_text FROM reference_issue"));
    }

    [Fact]
    public void More_bad_rows_than_are_held_in_memory_are_all_kept()
    {
        var result =
            Import(ReferenceKind.RecordedCrime, CrimeHeader + string.Concat(Enumerable.Repeat(Crime() + Crime(force: "Atlantis"), 12_000)));

        Assert.Equal((24_000, 12_000, 12_000), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal(12_000, Database.Number("SELECT COUNT(DISTINCT line_number) FROM reference_issue"));
        Assert.Equal([3L, 5L, 7L], Assert.Single(result.Rejections).Examples.Select(e => e.Line));
    }

    [Fact]
    public void A_subgroup_that_is_new_is_added_once()
    {
        var row = "2022/23,1,Essex,Speeding,Violence against the person,Dangerous driving,4.4,1\n";
        var before = Database.Number("SELECT COUNT(*) FROM offence_subgroup");

        Import(ReferenceKind.RecordedCrime, CrimeHeader + row + row);

        Assert.Equal(before + 1, Database.Number("SELECT COUNT(*) FROM offence_subgroup"));
        Assert.Equal(2, Database.Number("""
            SELECT COUNT(*) FROM recorded_crime AS r INNER JOIN offence_subgroup AS g ON g.offence_subgroup_id = r.offence_subgroup_id
            WHERE g.subgroup = 'Dangerous driving'
            """));
    }

    [Fact]
    public void A_code_that_is_not_known_is_kept_as_not_classified_with_its_code_and_listed()
    {
        var text = CrimeHeader + Crime("3") + Crime("5", code: "8Z") + Crime("2", code: "8z", quarter: "2") + Crime("7", code: "");

        var result = Import(ReferenceKind.RecordedCrime, text);

        Assert.Equal((4, 4, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal([("(no code)", 1, 7), ("8Z", 1, 5), ("8z", 1, 2)], result.NotClassified.Select(c => (c.Code, c.Rows, c.Offences)));
        Assert.Equal(17, Database.Number("SELECT SUM(offences) FROM recorded_crime"));
        Assert.Equal(result.NotClassified, Import(ReferenceKind.RecordedCrime, text).NotClassified);
    }

    /// <summary>Published codes are whole: 802 is dangerous driving, and 867 is no class, not 008/67.</summary>
    [Fact]
    public void No_lost_zero_is_looked_for_in_published_codes()
    {
        var result = Import(ReferenceKind.RecordedCrime, CrimeHeader + Crime("3", code: "802") + Crime("5", code: "867"));

        Assert.Equal([("867", 5)], result.NotClassified.Select(c => (c.Code, c.Offences)));
        Assert.Equal(
            [["802", 3L]],
                Database.Rows(
                    "SELECT o.code, r.offences FROM recorded_crime AS r INNER JOIN offence_code AS o ON o.offence_code_id = "
                        + "r.offence_code_id WHERE o.offence_code_id > 0"));
    }

    [Fact]
    public void Of_the_table_of_2022_23_each_class_has_its_national_total()
    {
        var result = ImportFile(ReferenceKind.RecordedCrime, Published.File("home-office-recorded-crime-2022-23.csv.gz"));

        Assert.Equal((30_155, 30_155, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Empty(result.NotClassified);
        var lines = File.ReadAllLines(Published.File("recorded-crime-classes-2012-2024.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        const string YearToMarch =
            "SELECT COALESCE(SUM(offences), 0) FROM recorded_crime AS r INNER JOIN offence_code AS o ON o.offence_code_id = "
                + "r.offence_code_id WHERE r.financial_year = 2022";
        Assert.Equal(6_736_588, Database.Number(YearToMarch));
        Assert.All(lines,
            l => Assert.Equal(l[^2].Length == 0 ? 0 : decimal.Parse(l[^2]), Database.Number($"{YearToMarch} AND o.code = '{l[0]}'")));
    }

    [SharedDataFact("home-office-recorded-crime-2012-2024.csv.gz")]
    public void Of_the_table_of_2012_to_2024_no_code_is_unknown_and_each_class_has_its_national_total()
    {
        var result = ImportFile(ReferenceKind.RecordedCrime, SharedData.Find("home-office-recorded-crime-2012-2024.csv.gz")!);

        Assert.Equal(
            (237_598, 237_597, 1), (result.RowsRead, result.RowsLoaded, result.RowsRejected)); // the last line is empty but for its commas
        Assert.Empty(result.NotClassified);
        var lines = File.ReadAllLines(Published.File("recorded-crime-classes-2012-2024.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        Assert.Equal(
            lines.Sum(l => l[^11..].Sum(n => n.Length == 0 ? 0 : decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture))),
            Database.Number("SELECT SUM(offences) FROM recorded_crime"));
        Assert.All(lines, l => Assert.Equal(
            l[^11..].Sum(n => n.Length == 0 ? 0 : decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)),
            Database.Number(
                $"SELECT COALESCE(SUM(offences), 0) FROM recorded_crime AS r INNER JOIN offence_code AS o ON o.offence_code_id = "
                    + $"r.offence_code_id WHERE o.code = '{l[0]}'")));
    }
}
