namespace Toex.Profiles.Tests.Vawg;

/// <summary>What else one reading of the offences tells: when, where, against whom, with which outcome.</summary>
public sealed class CubeTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    /// <summary>Days whose weekday any calendar tells, on either side of the ends of February.</summary>
    [Theory]
    [InlineData("2000-01-01", 5)] // a Saturday
    [InlineData("2000-02-29", 1)]
    [InlineData("2000-03-01", 2)]
    [InlineData("2023-12-31", 6)]
    [InlineData("2024-01-01", 0)]
    [InlineData("2024-02-28", 2)]
    [InlineData("2024-02-29", 3)]
    [InlineData("2024-03-01", 4)]
    [InlineData("2025-02-28", 4)]
    [InlineData("2025-03-01", 5)]
    [InlineData("2026-09-30", 2)] // a Wednesday
    public void Hours_are_of_the_committed_date_by_weekday_Monday_first(string committed, int weekday)
    {
        data.Offence("8Q", "2026-09-30", [data.Woman()], committed: committed, hour: 23);

        var hours = data.Profile().Hours!;

        Assert.Equal((1L, 0L, 1L), (hours.Counts[weekday][23], hours.Unknown, hours.Counts.Sum(d => d.Sum())));
    }

    [Fact]
    public void Every_day_of_seven_years_has_its_weekday()
    {
        var first = new DateOnly(2019, 12, 31);
        var woman = data.Woman();
        for (var i = 0; i < 2557; i++)
        {
            data.Offence("8Q", Day, [woman], committed: $"{first.AddDays(i):yyyy-MM-dd}", hour: first.AddDays(i).Day % 24);
        }

        var expected = Enumerable.Range(0, 2557).Select(i => first.AddDays(i)).GroupBy(d => (((int)d.DayOfWeek + 6) % 7, d.Day % 24))
            .ToDictionary(g => g.Key, g => (long)g.Count());
        var hours = data.Profile().Hours!;
        Assert.Equal(
            from day in Enumerable.Range(0, 7) from hour in Enumerable.Range(0, 24) select expected.GetValueOrDefault((day, hour)),
            from day in Enumerable.Range(0, 7) from hour in Enumerable.Range(0, 24) select hours.Counts[day][hour]);
    }

    /// <summary>Another offence of the day has an hour, so that the day's weekday is known; this one's hour still is not, and is not
    /// midnight.</summary>
    [Fact]
    public void An_unknown_hour_of_a_day_that_has_hours_is_counted_apart()
    {
        data.Offence("8Q", Day, [data.Woman()], committed: "2026-03-01", hour: 5)
            .Offence("8Q", Day, [data.Woman()], committed: "2026-03-01");

        var hours = data.Profile().Hours!;

        Assert.Equal((1L, 0L, 1L), (hours.Counts[6][5], hours.Counts[6][0], hours.Unknown)); // 1 March 2026 is a Sunday
    }

    [Theory]
    [InlineData("2026-03-01", null)] // the hour is not known
    [InlineData("1999-12-31", 12)] // dates before 2000 are often placeholders
    [InlineData("1900-01-01", 0)]
    public void An_unknown_hour_or_a_placeholder_of_a_date_is_counted_apart(string committed, int? hour)
    {
        data.Offence("8Q", Day, [data.Woman()], committed: committed, hour: hour);

        Assert.Equal((1L, 0L), (data.Profile().Hours!.Unknown, data.Profile().Hours!.Counts.Sum(d => d.Sum())));
    }

    [Fact]
    public void Ages_are_of_the_victims_in_scope()
    {
        data.Offence(
            "8Q", Day, [data.Woman(aged: 10), data.Woman(aged: 17), data.Woman(aged: 18), data.Woman(born: null), data.Woman(aged: 9),
                data.Man(aged: 30)], [data.Man(aged: 40)])
            .Offence("39", Day, [data.Woman(aged: 25)]).Offence("8Q", "2025-09-30", [data.Woman(aged: 25)]);

        var (police, government) = (data.Profile().Ages!, data.Profile(scope: "Government").Ages!);

        Assert.Equal([("10 to 17", 0, 2), ("18 to 24", 0, 1)], Told(police));
        Assert.Equal([("0 to 9", 0, 1), ("10 to 17", 0, 2), ("18 to 24", 0, 1), ("25 to 34", 1, 0)], Told(government));
        Assert.Equal((1L, "Victims", "victims"), (police.UnknownAge, police.Title, police.Unit));

        static IEnumerable<(string, long, long)> Told(AgePyramid ages) =>
            ages.Bands.Where(b => b.Male + b.Female + b.NotKnown > 0).Select(b => (b.Label, b.Male, b.Female));
    }

    [Fact]
    public void A_victim_of_two_offences_counts_in_each()
    {
        var ann = data.Woman(aged: 20);
        data.Offence("8Q", Day, [ann]).Offence("8Q", Day, [ann]);

        Assert.Equal(2, data.Profile().Ages!.Bands.Sum(b => b.Female));
    }

    [Fact]
    public void Outcomes_and_places_are_of_the_offences_in_scope_the_most_first()
    {
        var ann = data.Woman();
        data.Offence("8Q", Day, [ann], outcome: TestDatabase.Charged, place: TestDatabase.Online)
            .Offence("8Q", Day, [ann], place: TestDatabase.Online)
            .Offence("8Q", Day, [ann], place: TestDatabase.Street).Offence("39", Day, place: TestDatabase.Street);

        var essex = data.Profile();

        Assert.Equal([("Not yet assigned an outcome", 2), ("Charged or summonsed", 1)], essex.Counts("Outcomes"));
        Assert.Equal([("Online", 2), ("Street or road", 1)], essex.Counts("Locations"));
        Assert.Equal(2 / 3.0, essex.Groups("Locations")[0].Share);
        Assert.Equal((null, 3 * 56.34971),
            (essex.Groups("Locations")[0].Harm, Math.Round(essex.Groups("OffenceThemes")[0].Harm!.Value, 9))); // harm is told by theme
        Assert.All(essex.Breakdowns, b => Assert.False(b.Ordered));
    }

    [Fact]
    public void Harm_is_told_by_suspect_the_gravest_first()
    {
        var ann = data.Woman();
        var ben = data.Man();
        data.Offence("8Q", Day, [ann], [ben]).Offence("019/08", Day, [ann], [ben]).Offence("8Q", Day, [ann], [data.Man()])
            .Offence("8Q", Day, [ann, data.Woman()], [data.Man()]);

        var concentration = data.Profile().Concentration!;

        Assert.Equal(("Harm by suspect", "suspects", "harm"), (concentration.Title, concentration.Subjects, concentration.Amount));
        Assert.Equal([(3_009.290703, 1L), (56.34971, 2L)], concentration.Histogram.Select(h => (Math.Round(h.Amount, 6), h.Subjects)));
    }

    /// <summary>A charge takes time: April to September are not six months old at the end of September.</summary>
    [Fact]
    public void Charge_rates_of_the_last_six_months_are_provisional_and_other_measures_are_not()
    {
        data.Offence("8Q", "2025-10-01", [data.Woman()]).Offence("8Q", "2026-09-30", [data.Woman()]);

        var months = data.Profile().Months;

        Assert.Equal([4, 5, 6, 7, 8, 9], months.Where(m => m.Provisional.Contains("ChargeRate")).Select(m => m.Month.Month));
        Assert.All(months, m => Assert.True(m.IsSettled("Offences")));
        Assert.Equal([true, false], new[] { 5, 6 }.Select(i => months[i].IsSettled("ChargeRate"))); // March, April
        Assert.All(months, m => Assert.Subset(new HashSet<string> { "ChargeRate" }, m.Provisional.ToHashSet()));
    }
}
