namespace Toex.Data.Tests.Samples;

/// <summary>How much there is, of whom and of what, at scale 1.</summary>
public sealed class VolumeTests(SmallSample sample) : IClassFixture<SmallSample>
{
    private readonly SampleDatabase database = sample.Database;

    [Fact]
    public void A_tenth_of_the_recorded_volume_in_two_years() =>
        Assert.InRange(sample.Summary.Offences, 742_821 / 10 * 2 * 0.97, 742_821 / 10 * 2 * 1.03);

    [Theory]
    [InlineData("E23000024", 56398)]
    [InlineData("E23000025", 53116)]
    [InlineData("E23000027", 82859)]
    [InlineData("E23000026", 47153)]
    [InlineData("E23000023", 66194)]
    [InlineData("E23000028", 134153)]
    [InlineData("E23000032", 177187)]
    [InlineData("E23000016", 84350)]
    [InlineData("E23000017", 41411)]
    public void A_forces_share_is_its_real_share(string force, int recorded)
    {
        var share = database.Share(
            $"SELECT COUNT(*) FILTER (WHERE force_code = '{force}') / COUNT(*) FROM offence JOIN force USING (force_id)");
        Assert.Equal(recorded / 742_821.0, share, 0.012);
    }

    [Fact]
    public void A_fifth_of_crime_is_violence_against_women_and_girls() =>
        Assert.InRange(database.Share($"SELECT (SELECT COUNT(*) FROM {SampleScope.Vawg}) / COUNT(*) FROM offence"), 0.18, 0.225);

    [Fact]
    public void Six_in_a_hundred_of_it_are_charged()
    {
        Assert.InRange(
            database.Share($"SELECT AVG(CASE WHEN outcome_group_id = 1 THEN 1 ELSE 0 END) FROM {SampleScope.Vawg}"), 0.055, 0.075);
        Assert.InRange(database.Share($"SELECT AVG(domestic) FROM {SampleScope.Vawg}"), 0.5, 0.68);
    }

    [Fact]
    public void Outcomes_come_with_time()
    {
        const string Open = "SELECT AVG(CASE WHEN outcome_group_id = 12 THEN 1 ELSE 0 END) FROM offence WHERE recorded_date";
        Assert.True(database.Share($"{Open} >= DATE '2026-09-01'") > 0.45);
        Assert.True(database.Share($"{Open} < DATE '2025-04-01'") < 0.08);
    }

    [Fact]
    public void Most_suspects_are_named_once()
    {
        const string Suspects = """
            (SELECT subject_id, COUNT(DISTINCT offence_id) AS offences
             FROM offence_person JOIN person USING (person_id) WHERE role_id = 1 GROUP BY subject_id)
            """;
        Assert.InRange(database.Share($"SELECT AVG(CASE WHEN offences = 1 THEN 1 ELSE 0 END) FROM {Suspects}"), 0.74, 0.83);
        Assert.InRange(database.Number($"SELECT MAX(offences) FROM {Suspects}"), 12, 30);
    }

    [Fact]
    public void Few_suspects_do_most_of_the_harm()
    {
        var share = database.Share($"""
            WITH harm AS (
                SELECT p.subject_id, SUM(COALESCE(w.weight, 0)) AS harm
                FROM {SampleScope.Vawg} o
                JOIN offence_person x ON x.offence_id = o.offence_id AND x.role_id = 1
                JOIN person p ON p.person_id = x.person_id
                LEFT JOIN offence_weight w ON w.offence_code_id = o.offence_code_id
                WHERE o.recorded_date > DATE '2025-09-30'
                GROUP BY p.subject_id
            )
            SELECT SUM(harm) FILTER (WHERE place < 0.05) / SUM(harm) FROM (SELECT harm, PERCENT_RANK() OVER (ORDER BY harm DESC) AS place FROM harm)
            """);
        Assert.InRange(share, 0.5, 0.72);
    }

    [Fact]
    public void Some_birth_dates_are_unknown_and_some_people_are_recorded_twice()
    {
        Assert.InRange(database.Share("SELECT AVG(CASE WHEN birth_date IS NULL THEN 1 ELSE 0 END) FROM person"), 0.025, 0.035);
        const string Alike =
            "FROM (SELECT COUNT(*) AS records, COUNT(DISTINCT force_id) AS forces FROM person WHERE birth_date IS NOT NULL GROUP BY "
                + "given_name, family_name, birth_date, sex_id)";
        Assert.InRange(database.Share($"SELECT SUM(records - 1) / SUM(records) {Alike}"), 0.005, 0.015);
        Assert.True(database.Number($"SELECT COUNT(*) {Alike} WHERE forces > 1") > 100);
    }

    [Fact]
    public void Summers_and_weekends_are_violent_and_nights_are_not_days()
    {
        const string Violence =
            "SELECT COUNT(*) FROM offence JOIN offence_code USING (offence_code_id) WHERE code IN ('105/01', '008/06') AND ";
        Assert.True(
            database.Number(Violence + "month(recorded_date) IN (6, 7)") > database.Number(Violence + "month(recorded_date) IN (1, 2)"));
        Assert.True(
            database.Number(Violence + "isodow(recorded_date) >= 6") > database.Number(Violence + "isodow(recorded_date) IN (3, 4)"));
        Assert.True(database.Number(Violence + "committed_hour = 16") > 2 * database.Number(Violence + "committed_hour = 6"));
    }

    [Fact]
    public void Names_are_of_many_origins()
    {
        foreach (var name in new[] { "O'Neill", "Khan", "Nowak", "Okafor", "McKenzie", "Wiśniewski" })
        {
            Assert.True(database.Number($"SELECT COUNT(*) FROM person WHERE family_name = '{name.Replace("'", "''")}'") > 0, name);
        }

        Assert.True(database.Number("SELECT COUNT(*) FROM person WHERE family_name LIKE '%-%'") > 100);
    }
}
