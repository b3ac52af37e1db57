using Toex.Data.Calendar;

namespace Toex.Data.Tests.Calendar;

public sealed class ReportingWindowTests
{
    [Theory]
    [InlineData("2026-09-30", 12, "2025-10-01")]
    [InlineData("2026-09-15", 12, "2025-09-16")]
    [InlineData("2024-02-29", 12, "2023-03-01")] // ends on a leap day
    [InlineData("2025-02-28", 12, "2024-03-01")] // the year before has a leap day, which belongs to the window before
    [InlineData("2024-02-28", 12, "2023-03-01")] // not a month's end: the day after 28 February 2023
    [InlineData("2026-03-31", 1, "2026-03-01")]
    [InlineData("2026-03-30", 1, "2026-03-01")] // a month before 30 March is 28 February
    public void A_window_begins_the_day_after_the_same_day_months_before(string to, int months, string from)
    {
        var window = ReportingWindow.EndingAt(Date(to), months);

        Assert.Equal(Date(from), window.From);
        Assert.Equal(Date(to), window.To);
    }

    [Fact]
    public void The_window_before_adjoins_it()
    {
        var window = ReportingWindow.EndingAt(Date("2025-02-28"), 12);

        Assert.Equal(Date("2024-02-29"), window.Before().To);
        Assert.Equal(Date("2023-03-01"), window.Before().From);
    }

    [Theory]
    [InlineData("2000-01-01", 0, 24_000)]
    [InlineData("2000-03-01", 60, 24_002)]
    [InlineData("1999-12-31", -1, 23_999)]
    public void Days_count_from_the_first_of_2000(string date, int day, int month)
    {
        Assert.Equal(day, DayNumber.FromDate(Date(date)));
        Assert.Equal(Date(date), DayNumber.ToDate(day));
        Assert.Equal(month, DayNumber.MonthOf(Date(date)));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
