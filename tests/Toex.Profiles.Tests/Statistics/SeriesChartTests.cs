using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class SeriesChartTests
{
    private static SeriesChart OfValues(params double[] values) =>
        SeriesChart.Judge([.. values.Select(v => new SeriesPoint(v))], SeriesKind.Values);

    private static SeriesChart OfCounts(params double[] counts) =>
        SeriesChart.Judge([.. counts.Select(c => new SeriesPoint(c, c, 30))], SeriesKind.Counts);

    [Fact]
    public void Limits_are_the_mean_and_2_66_mean_moving_ranges()
    {
        var chart = OfValues(10, 12, 11, 9, 8, 10, 12, 11, 9, 8); // ranges 2, 1, 2, 1, 2, 2, 1, 2, 1 have the mean 14 / 9

        Assert.Equal((SeriesMethod.Xmr, SeriesReason.Enough), (chart.Method, chart.Reason));
        Assert.Equal((10, 5.862222, 14.137778), (chart.Latest!.Mean, Math.Round(chart.Latest.Lower, 6), Math.Round(chart.Latest.Upper, 6)));
        Assert.All(chart.Signals, s => Assert.Equal(SeriesSignal.None, s));
    }

    [Fact]
    public void A_point_beyond_a_limit_and_beyond_chance_is_a_signal()
    {
        // Mean 120 / 10 = 12; ranges 0, 0, 0, 0, 20, 20, 0, 0, 0 have the mean 40 / 9; upper limit 12 + 2.66 × 4.444 = 23.82.
        var chart = OfValues(10, 10, 10, 10, 10, 30, 10, 10, 10, 10);

        Assert.Equal(23.822222, chart.Latest!.Upper, 6);
        Assert.Equal(SeriesSignal.AboveLimit, chart.Signals[5]);
        Assert.Equal(1, chart.Signals.Count(s => s != SeriesSignal.None));
    }

    // Three months before a shift are too few by themselves: with the twelve before them, 15 of about 30 and then 9 of about 50.
    [Fact]
    public void A_shift_in_the_first_months_is_seen_where_the_year_before_is_known()
    {
        double[] before = [31, 29, 30, 30, 32, 28, 30, 31, 29, 30, 30, 30], now = [30, 31, 29, 50, 52, 48, 51, 49, 50, 50, 52, 48];
        SeriesPoint[] points = [.. now.Select(c => new SeriesPoint(c, c, 30))];
        var months = Enumerable.Range(24_310, 12).ToList();

        var known = SeriesChart.Judge(
            points, SeriesKind.Counts, history: new(months, [.. before.Select(c => (SeriesPoint?)new SeriesPoint(c, c, 30))]));
        var unknown = SeriesChart.Judge(points, SeriesKind.Counts, history: new(months, new SeriesPoint?[12]));

        Assert.Equal((3, 30.0, 50.0), known.Steps is [var step] ? (step.At, step.Before, step.After) : default);
        Assert.Empty(unknown.Steps);
    }

    // The mean is 100 and the ranges are 2, so that 108 is beyond the limit of 105.5; but of 1,208 in 12 months the chance that a month
    // has 108 or more is 0.24, and that any of twelve has is near 1.
    [Fact]
    public void A_point_beyond_a_limit_that_chance_explains_is_none()
    {
        double[] calm = [100, 99, 100, 101, 100, 99, 100, 101, 100, 99, 101, 108];

        Assert.True(108 > OfCounts(calm).Latest!.Upper);
        Assert.Equal(SeriesSignal.None, OfCounts(calm).Signals[11]);
        Assert.Equal(SeriesSignal.AboveLimit,
            OfValues(calm).Signals[11]); // of values of which no count is known, their scatter alone decides
    }

    [Fact]
    public void The_lower_limit_is_not_under_zero() => Assert.Equal(0, OfValues(0, 10, 0, 10, 0, 10, 0, 10, 0, 10).Latest!.Lower);

    [Theory]
    [InlineData(0.1)] // ten times 0.1 is not quite 1 in binary
    [InlineData(0.0)]
    [InlineData(1e-7)]
    [InlineData(123_456.789)]
    public void A_series_that_never_changes_has_no_signal(double value) =>
        Assert.All(OfValues([.. Enumerable.Repeat(value, 24)]).Signals, s => Assert.Equal(SeriesSignal.None, s));

    [Theory]
    [InlineData(9, SeriesMethod.None, SeriesReason.TooFewPeriods)]
    [InlineData(10, SeriesMethod.Xmr, SeriesReason.Enough)]
    public void Limits_need_ten_points(int points, SeriesMethod method, SeriesReason reason)
    {
        var chart = OfValues(new double[points]);

        Assert.Equal((method, reason), (chart.Method, chart.Reason));
        Assert.Equal(points, chart.Signals.Count);
    }

    [Fact]
    public void Two_deaths_in_a_month_are_never_above_a_limit()
    {
        var chart = OfCounts(0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0);

        Assert.Equal((SeriesMethod.None, SeriesReason.TooFewEvents), (chart.Method, chart.Reason));
        Assert.Null(chart.Latest);
        Assert.All(chart.Signals, s => Assert.Equal(SeriesSignal.None, s));
    }

    // Ten in twelve months, 0.833 a month: P(X ≥ 5) = 0.167 % and P(X ≥ 6) = 0.023 %, so that the limit of 0.135 % lies between 5 and 6.
    [Fact]
    public void Rare_events_have_exact_poisson_limits()
    {
        var chart = OfCounts(1, 0, 2, 1, 0, 1, 0, 2, 1, 0, 1, 1);

        Assert.Equal((SeriesMethod.Poisson, SeriesReason.RareEvents), (chart.Method, chart.Reason));
        Assert.Equal(10 / 12.0, chart.Latest!.Mean, 9);
        Assert.Equal(0, chart.Latest.Lower);
        Assert.InRange(chart.Latest.Upper, 5, 6);
    }

    // Nine in one month and four in the eleven others: P(9 or more of 13 in a given month) = 715 / 12^9 × (11/12)^4 and less = 1e-7.
    [Fact]
    public void A_month_of_many_rare_events_is_a_signal() =>
        Assert.Equal(SeriesSignal.AboveLimit, OfCounts(0, 1, 0, 0, 1, 0, 9, 0, 1, 0, 0, 1).Signals[6]);

    [Fact]
    public void A_rare_share_has_no_limits() => Assert.Equal(SeriesReason.TooFewEvents, SeriesChart.Judge(
        [.. Enumerable.Repeat(new SeriesPoint(0.01, 1, 100), 12)], SeriesKind.Shares).Reason);

    [Fact]
    public void A_lasting_shift_splits_the_series()
    {
        double[] values = [100, 104, 98, 102, 96, 100, 150, 146, 152, 148, 154, 150];
        var chart = OfCounts(values);

        var step = Assert.Single(chart.Steps);
        Assert.Equal((6, 100, 150, true), (step.At, step.Before, step.After, step.Up));
        Assert.Equal([(0, 6, 100), (6, 6, 150)], chart.Parts.Select(p => (p.First, p.Count, p.Mean)));

        // Ranges 4, 6, 4, 6, 4 and 4, 6, 4, 6, 4 without the 50 between: 4.8, times 2.66 = 12.768.
        Assert.Equal((87.232, 112.768), (Math.Round(chart.Parts[0].Lower, 9), Math.Round(chart.Parts[0].Upper, 9)));
        Assert.Equal(SeriesSignal.HigherSince, chart.Signals[6]);
        Assert.Equal(1, chart.Signals.Count(s => s != SeriesSignal.None));
    }

    [Fact]
    public void Two_shifts_make_three_parts()
    {
        double[] noise = [0, 4, -2, 2, -4, 0, 3, -3];
        var chart = OfCounts([.. noise.Select(n => 100 + n), .. noise.Select(n => 160 + n), .. noise.Select(n => 90 + n)]);

        Assert.Equal([8, 16], chart.Steps.Select(s => s.At));
        Assert.Equal([(100, 160), (160, 90)], chart.Steps.Select(s => (s.Before, s.After)));
        Assert.Equal([SeriesSignal.HigherSince, SeriesSignal.LowerSince], chart.Signals.Where(s => s != SeriesSignal.None));
    }

    /// <summary>Three months at the end that lie beyond all before are a level so far; two are not, nor are three of which one is
    /// not.</summary>
    [Theory]
    [InlineData(1, 150, 146, 152)]
    [InlineData(0, 103, 150, 146)]
    [InlineData(0, 150, 104, 152)]
    [InlineData(1, 60, 58, 62)]
    public void The_latest_three_months_are_a_level_where_all_lie_beyond_every_month_before(
        int steps, double tenth, double eleventh, double last) =>
        Assert.Equal(steps, OfCounts(100, 104, 98, 102, 96, 100, 103, 99, 101, tenth, eleventh, last).Steps.Count);

    [Fact]
    public void Five_months_that_end_again_are_no_level() =>
        Assert.Empty(OfCounts(100, 104, 98, 102, 150, 146, 152, 148, 154, 99, 101, 103, 100, 98).Steps);

    [Fact]
    public void A_run_that_chance_explains_is_no_shift() =>
        Assert.Empty(OfCounts(100, 104, 98, 102, 96, 100, 107, 103, 105, 104, 106, 103).Steps);

    [Property]
    public Property A_signal_lies_beyond_a_limit_or_begins_a_part() => Prop.ForAll(Gen.Choose(0, 40).ArrayOf(20).ToArbitrary(), counts =>
    {
        var chart = OfCounts([.. counts.Select(c => (double)c)]);
        return chart.Signals.Count == counts.Length && chart.Parts.Sum(p => p.Count) is 20 or 0
            && chart.Parts.All(p => p.Lower >= 0 && p.Lower <= p.Mean && p.Mean <= p.Upper)
            && chart.Signals.Select((s, i) => (Signal: s, Part: chart.Parts.FirstOrDefault(p => i < p.First + p.Count), At: i)).All(s =>
                s.Signal switch
            {
                SeriesSignal.AboveLimit => counts[s.At] > s.Part!.Upper,
                SeriesSignal.BelowLimit => counts[s.At] < s.Part!.Lower,
                SeriesSignal.None => true,
                _ => s.Part!.First == s.At && s.At > 0,
            });
    });
}
