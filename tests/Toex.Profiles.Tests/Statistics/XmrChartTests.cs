using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class XmrChartTests
{
    [Fact]
    public void Limits_are_the_mean_and_2_66_mean_moving_ranges()
    {
        var chart = XmrChart.Of([10, 12, 11, 9, 8, 10])!; // ranges 2, 1, 2, 1, 2 have the mean 1.6

        Assert.Equal((10, 5.744, 14.256), (chart.Mean, Math.Round(chart.Lower, 9), Math.Round(chart.Upper, 9)));
        Assert.All(chart.Signals, s => Assert.Equal(XmrSignal.None, s));
    }

    [Fact]
    public void A_point_beyond_a_limit_is_a_signal()
    {
        // Mean 120 / 10 = 12; ranges 0, 0, 0, 0, 20, 20, 0, 0, 0 have the mean 40 / 9; upper limit 12 + 2.66 × 4.444 = 23.82.
        var chart = XmrChart.Of([10, 10, 10, 10, 10, 30, 10, 10, 10, 10])!;

        Assert.Equal(12, chart.Mean);
        Assert.Equal(23.822222, chart.Upper, 6);
        Assert.Equal(0.177778, chart.Lower, 6);
        Assert.Equal(XmrSignal.AboveLimit, chart.Signals[5]);
        Assert.Equal(1, chart.Signals.Count(s => s != XmrSignal.None));
    }

    [Fact]
    public void The_lower_limit_is_not_under_zero()
    {
        var chart = XmrChart.Of([0, 10, 0, 10, 0, 10])!;

        Assert.Equal((5, 0, 31.6), (chart.Mean, chart.Lower, chart.Upper));
    }

    [Theory]
    [InlineData(8, XmrSignal.RunAbove)]
    [InlineData(7, XmrSignal.None)]
    public void A_run_of_eight_on_one_side_of_the_mean_is_a_signal_and_seven_are_none(int run, XmrSignal signal)
    {
        // 11.5, 10.5, 11.5 ... and then 9.5, 8.5, 9.5 ...: the mean is 10, and ranges of about 1 put no point beyond a limit.
        var values = Enumerable.Repeat(11.0, run).Concat(Enumerable.Repeat(9.0, run)).Select((v, i) => v + (i % 2 == 0 ? 0.5 : -0.5)).ToArray();

        var chart = XmrChart.Of(values)!;

        Assert.All(chart.Signals.Take(run), s => Assert.Equal(signal, s));
        Assert.All(chart.Signals.Skip(run), s => Assert.Equal(signal == XmrSignal.None ? signal : XmrSignal.RunBelow, s));
    }

    [Fact]
    public void A_point_on_the_mean_ends_a_run()
    {
        double[] values = [11, 12, 11, 12, 10, 11, 12, 11, 12, 9, 8, 9, 8, 10, 9, 8, 9, 8];

        Assert.Equal(10, values.Average());
        Assert.All(XmrChart.Of(values)!.Signals, s => Assert.Equal(XmrSignal.None, s));
    }

    [Theory]
    [InlineData(0.1)] // ten times 0.1 is not quite 1 in binary
    [InlineData(0.0)]
    [InlineData(1e-7)]
    [InlineData(123_456.789)]
    public void A_series_that_never_changes_has_no_signal(double value)
    {
        var chart = XmrChart.Of(Enumerable.Repeat(value, 24).ToArray())!;

        Assert.All(chart.Signals, s => Assert.Equal(XmrSignal.None, s));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Limits_need_six_points(int points, bool has) => Assert.Equal(has, XmrChart.Of(new double[points]) is not null);

    [Property]
    public Property A_signal_is_where_a_point_is_beyond_a_limit_or_in_a_run_of_eight() => Prop.ForAll(Gen.Choose(0, 6).ArrayOf(20).ToArbitrary(), counts =>
    {
        double[] values = [.. counts.Select(c => (double)c)];
        var chart = XmrChart.Of(values)!;
        return chart.Lower >= 0 && chart.Lower <= chart.Mean && chart.Mean <= chart.Upper && chart.Signals.Count == values.Length
            && values.Select((v, i) => Expected(values, i, chart)).SequenceEqual(chart.Signals);
    });

    /// <summary>The rule, point by point: beyond a limit, else in some eight in a row on one side.</summary>
    private static XmrSignal Expected(double[] values, int i, XmrChart chart)
    {
        if (values[i] > chart.Upper || values[i] < chart.Lower)
        {
            return values[i] > chart.Upper ? XmrSignal.AboveLimit : XmrSignal.BelowLimit;
        }

        var eights = Enumerable.Range(i - 7, 8).Where(from => from >= 0 && from + 8 <= values.Length).Select(from => values[from..(from + 8)]).ToList();
        return eights.Exists(e => e.All(v => v > chart.Mean)) ? XmrSignal.RunAbove
            : eights.Exists(e => e.All(v => v < chart.Mean)) ? XmrSignal.RunBelow
            : XmrSignal.None;
    }
}
