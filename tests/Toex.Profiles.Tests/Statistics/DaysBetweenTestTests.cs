using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class DaysBetweenTestTests
{
    /// <summary>24 points of 30 days.</summary>
    private static DaysBetween? Find(params IEnumerable<int> days) =>
        DaysBetweenTest.Find(new([.. days], [.. Enumerable.Range(0, 24).Select(m => m * 30)], 720), 0.005);

    [Fact]
    public void Events_every_36_days_have_no_shift() => Assert.Null(Find(Enumerable.Range(0, 20).Select(i => 10 + (i * 36))));

    /// <summary>Ten events 48 days apart, then forty 6 days apart: the 40 from day 480 on, in a third of the days.</summary>
    [Fact]
    public void Days_that_shorten_shift_with_the_first_event_that_came_sooner()
    {
        var shift = Find([.. Enumerable.Range(0, 10).Select(i => i * 48), .. Enumerable.Range(0, 40).Select(i => 480 + (i * 6))])!;

        Assert.Equal((16, 48.0, 6.0, false), (shift.At, shift.Before, shift.Since, shift.HaveGrown));
    }

    /// <summary>Twenty events 18 days apart, the last on day 342, and none in the 377 days since: point 11 ends before day 360.</summary>
    [Fact]
    public void Days_that_grow_shift_with_the_first_point_after_the_last_event()
    {
        var shift = Find(Enumerable.Range(0, 20).Select(i => i * 18))!;

        Assert.Equal((12, 343 / 20.0, 377.0, true), (shift.At, shift.Before, shift.Since, shift.HaveGrown));
    }

    /// <summary>Two deaths within a week of each other, after eight in two years, are none.</summary>
    [Fact]
    public void Two_events_close_together_are_no_shift() =>
        Assert.Null(Find([.. Enumerable.Range(0, 8).Select(i => 20 + (i * 85)), 705, 710]));
}
