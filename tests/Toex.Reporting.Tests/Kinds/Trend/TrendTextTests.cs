using Toex.Profiles;
using Toex.Reporting.Kinds.Trend;

namespace Toex.Reporting.Tests.Kinds.Trend;

public class TrendTextTests
{
    private const string Window = "12 months to 30 September 2026";

    // Mean 14.3 / 12 = 1.1917; mean moving range (9 × 0.2 + 2 × 0.9) / 11 = 0.3273, times 2.66 = 0.8705: limits 0.3211 and 2.0622.
    private static readonly double?[] Jump = [1.0, 1.2, 1.0, 1.2, 1.0, 1.2, 1.0, 1.2, 2.1, 1.2, 1.0, 1.2];
    private static readonly double?[] Calm = [1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1, 1.0, 1.1];
    private static readonly double?[] Shift = [1.0, 1.05, 1.0, 1.05, 1.05, 1.0, 1.05, 1.0, 1.2, 1.1, 1.15, 1.1, 1.15, 1.1, 1.15, 1.1];

    private static TrendContent Content(string? focus, params (string Name, double?[] Rates)[] forces) => Content(focus,
        [.. forces.Select(f => SampleProfiles.Of(f.Name, 12, SampleProfiles.Months(f.Rates)))]);

    private static TrendContent Content(string? focus, params ForceProfile[] profiles) =>
        TrendContent.Of(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus }.Request(profiles));

    [Fact]
    public void Says_when_the_limit_was_passed() => Assert.Equal(
        "Essex: VAWG offences per 1,000 people rose above the upper limit in June 2026", TrendTitle.Of(Content(null, ("Essex", Jump)), Window));

    [Fact]
    public void Says_that_there_is_no_signal() => Assert.Equal(
        "Essex: no signal in VAWG offences per 1,000 people in the 12 months to 30 September 2026", TrendTitle.Of(Content(null, ("Essex", Calm)), Window));

    [Fact]
    public void Tells_a_run_even_where_a_point_of_it_is_beyond_a_limit()
    {
        var series = Content(null, ("Essex", Shift)).Series[0];

        Assert.Equal([8, 8], series.Runs.Select(r => r.Points.Count));
        Assert.Equal([false, true], series.Runs.Select(r => r.Above));
        Assert.Contains("ran above the mean for 8 months in a row to January 2027", TrendTitle.Of(Content(null, ("Essex", Shift)), Window), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_the_forces_with_signals()
    {
        Assert.Equal("2 of 3 forces show a signal in VAWG offences per 1,000 people in the 12 months to 30 September 2026",
            TrendTitle.Of(Content(null, ("Essex", Jump), ("Kent", Calm), ("Norfolk", Jump)), Window));
        Assert.Equal("None of 2 forces shows a signal in VAWG offences per 1,000 people in the 12 months to 30 September 2026",
            TrendTitle.Of(Content(null, ("Essex", Calm), ("Kent", Calm)), Window));
        Assert.Equal("Only Kent of 2 forces shows a signal: VAWG offences per 1,000 people rose above the upper limit in June 2026",
            TrendTitle.Of(Content(null, ("Essex", Calm), ("Kent", Jump)), Window));
    }

    [Fact]
    public void Puts_the_force_in_focus_first()
    {
        var content = Content("Kent", ("Essex", Calm), ("Kent", Jump), ("Norfolk", Calm));

        Assert.Equal(["Kent", "Essex", "Norfolk"], content.Series.Select(s => s.PoliceForce));
        Assert.Equal("Kent: VAWG offences per 1,000 people rose above the upper limit in June 2026; none of the 2 other forces shows a signal",
            TrendTitle.Of(content, Window));
    }

    [Fact]
    public void Too_few_months_have_no_limits_and_a_note()
    {
        var content = Content(null, ("Essex", [1.0, 1.4, 1.2]));

        Assert.Equal("Essex: VAWG offences per 1,000 people peaked at 1.40 in November 2025", TrendTitle.Of(content, Window));
        Assert.Contains("Limits need 6 settled months, so there are none.", TrendNotes.Of(content, true));
    }

    [Fact]
    public void Incomplete_months_are_left_out_of_limits_and_range_and_told()
    {
        var months = SampleProfiles.Months(Calm);
        months[^1] = SampleProfiles.Month(months[^1].Month, 0.1, complete: false);
        var content = Content(null, SampleProfiles.Of("Essex", 12, months));

        Assert.False(content.Series[0].HasSignal);
        Assert.Equal(11.5 / 11, content.Series[0].Limits!.Mean, 6);
        Assert.Contains("lowest 1.00 in October 2025", TrendAlternativeText.Of(content, Window), StringComparison.Ordinal);
        Assert.Contains("Sep 2026 is not complete: it is drawn hollow and left out of mean, limits and signals.", TrendNotes.Of(content, true));
    }

    [Fact]
    public void The_alternative_text_tells_range_limits_and_signals()
    {
        Assert.Equal("Essex: VAWG offences per 1,000 people rose above the upper limit in June 2026. Line chart of VAWG offences per 1,000 people "
            + "by month, October 2025 to September 2026: highest 2.10 in June 2026, lowest 1.00 in October 2025, "
            + "mean 1.19, limits 0.32 to 2.06. Signals: June 2026 (2.10, above the upper limit).",
            TrendAlternativeText.Of(Content(null, ("Essex", Jump)), Window));
    }
}
