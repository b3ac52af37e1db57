namespace Toex.Data.Tests.Samples;

/// <summary>
/// How many go missing, who, for how long and with what outcome, at scale 1: shares as published (UK Missing Persons Unit; Missing People
/// 2023/24; 2019/20 for ages and flags; 2014/15 for harm).
/// </summary>
public sealed class MissingVolumeTests(SmallSample sample) : IClassFixture<SmallSample>
{
    private readonly SampleDatabase database = sample.Database;

    /// <summary>330,000 a year among 59.6 million is 55,875 among the nine forces' 10,091,553; a tenth of it, two years; forces differ by
    /// an eighth.</summary>
    [Fact]
    public void A_tenth_of_the_nations_rate() => Assert.InRange(sample.Summary.MissingEpisodes, 11_175 * 0.9, 11_175 * 1.12);

    [Theory]
    [InlineData("children", "age < 18", "age IS NOT NULL", 0.63, 0.69)]
    [InlineData("girls of 12 to 17 among women and girls", "age BETWEEN 12 AND 17", "sex_id = 2", 0.60, 0.69)]
    [InlineData("boys of 12 to 17 among men and boys", "age BETWEEN 12 AND 17", "sex_id = 1", 0.51, 0.60)]
    [InlineData("age not known", "age IS NULL", "true", 0.002, 0.012)]
    [InlineData("hour not known", "missing_hour IS NULL", "true", 0.01, 0.02)]
    [InlineData("children within a day", "duration_minutes <= 1440", "age < 18 AND duration_minutes IS NOT NULL", 0.77, 0.81)]
    [InlineData("children within two days", "duration_minutes <= 2880", "age < 18 AND duration_minutes IS NOT NULL", 0.885, 0.915)]
    [InlineData("children over a week", "duration_minutes > 10080", "age < 18 AND duration_minutes IS NOT NULL", 0.008, 0.02)]
    [InlineData("adults within a day", "duration_minutes <= 1440", "age >= 18 AND duration_minutes IS NOT NULL", 0.735, 0.785)]
    [InlineData("adults within two days", "duration_minutes <= 2880", "age >= 18 AND duration_minutes IS NOT NULL", 0.84, 0.88)]
    [InlineData("adults over a week", "duration_minutes > 10080", "age >= 18 AND duration_minutes IS NOT NULL", 0.02, 0.04)]
    [InlineData("adults over a month", "duration_minutes > 40320", "age >= 18 AND duration_minutes IS NOT NULL", 0.002, 0.011)]
    [InlineData("safe", "harm_id = 1", "harm_id > 0", 0.95, 0.968)]
    [InlineData("hurt", "harm_id = 2", "harm_id > 0", 0.026, 0.04)]
    [InlineData("victims of a sexual offence", "harm_id = 3", "harm_id > 0", 0.001, 0.006)]
    [InlineData("dead", "harm_id = 5", "harm_id > 0", 0.002, 0.006)]
    [InlineData("children whose exploitation is feared", "exploitation = 1", "age < 18", 0.075, 0.105)]
    [InlineData("children's mental health", "mental_health = 1", "age < 18", 0.045, 0.075)]
    [InlineData("adults' mental health", "mental_health = 1", "age >= 18", 0.14, 0.185)]
    [InlineData("high risk", "risk_level_id = 4", "true", 0.08, 0.14)]
    [InlineData("medium risk", "risk_level_id = 3", "true", 0.58, 0.70)]
    [InlineData("late afternoon and evening", "missing_hour >= 15", "missing_hour IS NOT NULL", 0.5, 0.62)]
    public void Shares_are_as_published(string what, string part, string of, double from, double to)
    {
        var share = database.Share($"SELECT AVG(CASE WHEN {part} THEN 1.0 ELSE 0 END) FROM missing_episode WHERE {of}");
        Assert.True(share >= from && share <= to, $"{what}: {share:F4}");
    }

    [Fact]
    public void Children_in_care_go_missing_six_times_a_year()
    {
        const string InYear =
            "SELECT COUNT(*) / COUNT(DISTINCT person_id) FROM missing_episode WHERE missing_date > DATE '2025-09-30' AND age < 18 AND "
                + "looked_after =";
        Assert.InRange(database.Share($"{InYear} 1"), 5, 7);
        Assert.InRange(database.Share($"{InYear} 0"), 1.6, 2.4);
    }

    /// <summary>Essex's trigger: three times in 90 days.</summary>
    [Fact]
    public void Some_children_go_missing_three_times_in_ninety_days() =>
        Assert.InRange(database.Number("""
            SELECT COUNT(DISTINCT person_id)
            FROM (SELECT person_id, COUNT(*) OVER (PARTITION BY person_id ORDER BY day_number RANGE BETWEEN 89 PRECEDING AND CURRENT ROW) AS times FROM missing_episode WHERE age < 18)
            WHERE times >= 3
            """), 200, 900);

    [Fact]
    public void Some_are_missing_now_a_few_for_long()
    {
        Assert.InRange(database.Number("SELECT COUNT(*) FROM missing_episode WHERE found_date IS NULL"), 15, 80);
        Assert.InRange(
            database.Number("SELECT COUNT(*) FROM missing_episode WHERE found_date IS NULL AND missing_date < DATE '2026-09-02'"), 3, 40);
    }

    [Fact]
    public void Summers_and_Fridays_have_more()
    {
        Assert.True(Days("month(missing_date) IN (6, 7)") > Days("month(missing_date) IN (1, 12)"));
        Assert.True(Days("isodow(missing_date) = 5") > Days("isodow(missing_date) = 7"));
        long Days(string which) => database.Number($"SELECT COUNT(*) FROM missing_episode WHERE {which}");
    }

    /// <summary>The first months are no emptier than the later ones: people who were missing before come back.</summary>
    [Fact]
    public void Both_years_are_alike() =>
        Assert.InRange(
            database.Share(
                "SELECT COUNT(*) FILTER (missing_date < DATE '2025-10-01') / COUNT(*) FROM missing_episode JOIN force USING (force_id) "
                    + "WHERE force_code <> 'E23000026'"), 0.46, 0.54);

    [Fact]
    public void Children_who_go_missing_are_often_victims()
    {
        const string Share =
            "SELECT AVG(CASE WHEN person_id IN (SELECT person_id FROM offence_person WHERE role_id = 2) THEN 1.0 ELSE 0 END) FROM (SELECT "
                + "person_id, MIN(age) AS age FROM missing_episode GROUP BY person_id) WHERE age";
        Assert.InRange(database.Share($"{Share} BETWEEN 12 AND 17"), 0.10, 0.22);
        Assert.InRange(database.Share($"{Share} >= 18"), 0.02, 0.09);
    }

    [Fact]
    public void A_longer_period_has_proportionally_more()
    {
        using var five = SampleDatabase.Filled(new() { Scale = 0.1, Months = 60 }, out var summary);
        Assert.InRange(summary.MissingEpisodes, sample.Summary.MissingEpisodes * 0.25 * 0.9, sample.Summary.MissingEpisodes * 0.25 * 1.1);
        Assert.Equal(0, five.Number("SELECT COUNT(*) FROM missing_episode WHERE age NOT BETWEEN 3 AND 100"));
    }
}
