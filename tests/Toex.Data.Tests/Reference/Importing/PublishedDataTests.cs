using Toex.Data.Reference.Importing;

namespace Toex.Data.Tests.Reference.Importing;

/// <summary>Published files as they are.</summary>
public sealed class PublishedDataTests : ImportFixture
{
    private const string StreetCrime = "police-uk";
    private static readonly string RecordedCrime = Published.File("home-office-recorded-crime-2017-18.csv.gz");

    [Fact]
    public void The_Home_Office_table_of_2017_18_loads_whole_and_adds_up()
    {
        var result = ImportFile(ReferenceKind.RecordedCrime, RecordedCrime);

        Assert.Equal((23_068, 23_068, 0), (result.RowsRead, result.RowsLoaded, result.RowsRejected));
        Assert.Equal(5_519_401, Database.Number("SELECT SUM(offences) FROM recorded_crime"));
        Assert.Equal(36, Database.Number("SELECT COUNT(*) FROM recorded_crime WHERE offences < 0"));
        Assert.Equal(
            [
                ["Bedfordshire", 47_153m], ["Cambridgeshire", 66_194m], ["Essex", 134_153m], ["Hertfordshire", 82_859m], ["Kent", 177_187m],
                ["Norfolk", 56_398m], ["Suffolk", 53_116m], ["Warwickshire", 41_411m], ["West Mercia", 84_350m],
            ],
            Database.Rows("""
                SELECT f.name, CAST(SUM(r.offences) AS DECIMAL(18, 0)) FROM recorded_crime AS r
                INNER JOIN force AS f ON f.force_id = r.force_id WHERE f.submits = 1 GROUP BY f.name ORDER BY f.name
                """));
    }

    [Fact]
    public void Severity_is_the_ONS_weight_of_each_offence_over_the_population()
    {
        ImportFile(ReferenceKind.RecordedCrime, RecordedCrime);

        // Worked out apart, from the ONS weights in full precision and the mid-2020 populations.
        Assert.Equal(
            [
                ["Bedfordshire", 11.2260], ["Cambridgeshire", 10.9832], ["Essex", 11.3245], ["Hertfordshire", 9.6411], ["Kent", 14.6991],
                ["Norfolk", 9.8453], ["Suffolk", 10.8501], ["Warwickshire", 12.0014], ["West Mercia", 10.8961],
            ],
            Database.Rows("""
                SELECT f.name, ROUND(SUM(CAST(r.offences AS DOUBLE) * w.weight) / MAX(p.people), 4) FROM recorded_crime AS r
                INNER JOIN force AS f ON f.force_id = r.force_id AND f.submits = 1
                INNER JOIN population AS p ON p.force_id = f.force_id AND p.year = 2020 AND p.sex_id = 9 AND p.age_from = 0 AND p.age_to = 999
                INNER JOIN offence_weight AS w ON w.offence_code_id = r.offence_code_id AND w.weight_scale_id = 1
                GROUP BY f.name ORDER BY f.name
                """));
    }

    [SharedDataFact(StreetCrime)]
    public void Three_months_of_nine_forces_load_whole()
    {
        var results = Directory.GetFiles(SharedData.Find(StreetCrime)!, "*.csv.gz").Order(StringComparer.Ordinal)
            .Select(f => ImportFile(ReferenceKind.StreetCrime, f)).ToList();

        Assert.Equal(27, results.Count);
        Assert.All(results, r => Assert.Equal((r.RowsRead, 0, 0), (r.RowsLoaded, r.RowsRejected, r.RowsReplaced)));
        Assert.Equal(206_281, results.Sum(r => r.RowsLoaded));
        Assert.Equal(14, Database.Number("SELECT COUNT(*) FROM crime_type"));
    }
}
