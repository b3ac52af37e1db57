namespace Toex.Profiles.Tests.Missing;

/// <summary>How long people are missing, when they go, and who is missing now. The as-of date, 30 September 2026, is a Wednesday.</summary>
public sealed class DurationTests : IDisposable
{
    private const string Day = "2026-03-05";
    private readonly TestDatabase data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Bands_end_at_the_minute()
    {
        var ann = data.Woman();
        foreach (var minutes in new[] { 0, 1440, 1441, 2880, 2881, 10_080, 10_081, 40_320, 40_321 })
        {
            data.Missing(ann, Day, minutes: minutes);
        }

        data.Missing(ann, Day, minutes: null);

        var essex = data.MissingProfile();

        Assert.Equal(
            [("Up to 24 hours", 2), ("24 to 48 hours", 2), ("2 to 7 days", 2), ("8 to 28 days", 2), ("Over 28 days", 1),
                ("Open, or not known", 1)],
            essex.Counts("Durations"));
        Assert.Equal((2 / 9.0, 9.0), (essex["FoundWithin24HoursShare"].Value, essex["FoundWithin24HoursShare"].Denominator));
    }

    /// <summary>One to ten hours: ranks 5 - 3.1 = 1.9 and 1 + 5 + 3.1 = 9.1, to the nearest rank.</summary>
    [Fact]
    public void The_median_has_an_interval_by_order_statistics()
    {
        var ann = data.Woman();
        for (var hours = 1; hours <= 10; hours++)
        {
            data.Missing(ann, Day, minutes: hours * 60);
        }

        var median = data.MissingProfile()["MedianHours"];

        Assert.Equal(
            (5.5, 2.0, 9.0), (Math.Round(median.Value!.Value, 9), Math.Round(median.Lower!.Value, 9), Math.Round(median.Upper!.Value, 9)));
    }

    [Fact]
    public void The_median_of_few_has_no_interval_and_of_none_there_is_none()
    {
        data.Missing(data.Woman(), Day, minutes: 90).Missing(data.Woman("Kent"), Day, minutes: null);

        Assert.Equal(
            (1.5, null, null),
                (Math.Round(data.MissingProfile()["MedianHours"].Value!.Value, 9), data.MissingProfile()["MedianHours"].Lower,
                    data.MissingProfile()["MedianHours"].Upper));
        Assert.Null(data.MissingProfile("Kent")["MedianHours"].Value);
    }

    [Theory]
    [InlineData("2026-09-30", 23, null, "Up to 24 hours")]
    [InlineData("2026-09-30", 0, null, "Up to 24 hours")] // 24 hours to the end of the as-of date
    [InlineData("2026-09-29", 23, null, "24 to 48 hours")]
    [InlineData("2026-09-29", 0, null, "24 to 48 hours")]
    [InlineData("2026-09-28", 12, null, "2 to 7 days")]
    [InlineData("2026-09-02", 12, null, "Over 28 days")]
    [InlineData("2026-09-03", 0, null, "8 to 28 days")]
    [InlineData("2024-01-05", 12, null, "Over 28 days")] // began before the window, and the one before it
    [InlineData("2026-09-29", 12, 2_159, null)] // found on the as-of date, a minute before midnight
    [InlineData("2026-09-29", 12, 2_160, "24 to 48 hours")] // found at midnight: after the as-of date
    [InlineData("2026-09-30", 12, 99_999, "Up to 24 hours")]
    [InlineData("2026-10-01", 0, null, null)] // began after the as-of date
    public void Missing_now_are_those_not_found_by_the_end_of_the_as_of_date(string day, int hour, int? minutes, string? band)
    {
        data.Missing(data.Woman(), Day).Missing(data.Woman(), day, hour, minutes, risk: "High");

        var essex = data.MissingProfile();

        Assert.Equal(band is null ? [0, 0] : [1, 1], essex.Values("OpenNow", "OpenHighRisk"));
        var backlog = essex.Backlog!;
        Assert.Equal(("Missing now", "incidents", null), (backlog.Title, backlog.Unit, backlog.Within));
        Assert.Equal(band is null ? [] : [("High", band)],
            backlog.Levels.Where(l => l.Counts.Sum() > 0).Select(l => (l.Name, backlog.Bands[l.Counts.ToList().IndexOf(1)])));
    }

    /// <summary>The hour is kept and the minute is not: missing at 23:50, found a quarter of an hour later, on the next day.</summary>
    [Fact]
    public void The_day_on_which_they_were_found_decides_not_the_hour_and_the_minutes()
    {
        data.Missing(data.Woman(), "2026-09-30", hour: 23, minutes: 15);
        data.Change("UPDATE missing_episode SET found_date = DATE '2026-10-01'");

        var essex = data.MissingProfile();

        Assert.Equal([1, null], essex.Values("OpenNow", "MedianHours"));
        Assert.Equal(0, data.MissingProfile(asOf: "2026-10-01")["OpenNow"].Value);
    }

    [Fact]
    public void Missing_now_are_shown_by_level_the_highest_first()
    {
        var ann = data.Woman();
        data.Missing(ann, "2026-09-30", minutes: null, risk: "Low").Missing(ann, "2026-09-30", minutes: null, risk: "High")
            .Missing(ann, "2026-09-30", minutes: null, risk: "High");

        var essex = data.MissingProfile();

        Assert.Equal(
            [("High", 2), ("Medium", 0), ("Low", 1), ("No apparent risk", 0)], essex.Backlog!.Levels.Select(l => (l.Name, l.Counts[0])));
        Assert.Equal(3, essex.Backlog.Total);
        Assert.Equal([3, 2], essex.Values("OpenNow", "OpenHighRisk"));
    }

    [Fact]
    public void Hours_are_by_weekday_Monday_first()
    {
        var ann = data.Woman();
        data.Missing(ann, "2026-09-30", hour: 0).Missing(ann, "2026-09-28", hour: 23).Missing(ann, "2026-09-27", hour: 5)
            .Missing(ann, "2026-09-27", hour: 5).Missing(ann, Day, hour: null);

        var hours = data.MissingProfile().Hours!;

        Assert.Equal((1, 1, 2, 1), (hours.Counts[2][0], hours.Counts[0][23], hours.Counts[6][5], hours.Unknown));
        Assert.Equal(4, hours.Counts.Sum(d => d.Sum()));
    }

    [Fact]
    public void The_first_day_of_the_calendar_is_a_Saturday()
    {
        data.Missing(data.Woman(), "2000-01-01", hour: 7);

        Assert.Equal(1, data.MissingProfile(asOf: "2000-01-31", months: 1).Hours!.Counts[5][7]);
    }
}
