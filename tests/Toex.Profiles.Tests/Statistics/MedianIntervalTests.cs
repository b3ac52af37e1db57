using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MathNet.Numerics.Distributions;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class MedianIntervalTests
{
    /// <summary>
    /// The ranks 40 and 61 of 100 are those of Campbell and Gardner (BMJ 1988; Statistics with Confidence, 2nd edition, chapter 5);
    /// 6 and 15 of 20, 3 and 10 of 12 follow from their formula by hand: 5.62 and 15.38, 2.61 and 10.39.
    /// </summary>
    [Theory]
    [InlineData(100, 50.5, 40, 61)]
    [InlineData(20, 10.5, 6, 15)]
    [InlineData(12, 6.5, 3, 10)]
    [InlineData(7, 4, 1, 7)]
    [InlineData(6, 3.5, 1, 6)]
    public void Limits_are_values_of_the_published_ranks(int count, double median, double lower, double upper) =>
        Assert.Equal(new(median, lower, upper), MedianInterval.FromHistogram(Enumerable.Range(1, count).Select(i => ((double)i, 1L))));

    [Fact]
    public void A_published_sample()
    {
        // Nineteen values with the median 20.7, 10.8 to 30.9: example of ci.median in the R package statpsych, after Snedecor and Cochran
        // (1989).
        double[] values = [30.2, 20.4, 15.1, 10.2, 10.5, 60.8, 20.8, 25.0, 20.7, 30.9, 10.8, 5.1, 50.9, 40.0, 20.9, 10.8, 0, 20.5, 50.8];

        Assert.Equal(new(20.7, 10.8, 30.9), MedianInterval.FromHistogram(values.Select(v => (v, 1L))));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1.5)]
    [InlineData(5, 3)] // all five span the median with no more than 1 - 2 / 2⁵ = 93.75 %
    public void Fewer_than_six_have_a_median_but_no_interval(int count, double median) =>
        Assert.Equal(new(median, null, null), MedianInterval.FromHistogram(Enumerable.Range(1, count).Select(i => ((double)i, 1L))));

    [Fact]
    public void None_have_no_median()
    {
        Assert.Null(MedianInterval.FromHistogram([]));
        Assert.Null(MedianInterval.FromHistogram([(3, 0)]));
    }

    [Fact]
    public void Values_that_are_all_alike_have_no_width() => Assert.Equal(new(4, 4, 4), MedianInterval.FromHistogram([(4, 50)]));

    [Fact]
    public void The_middle_of_an_even_number_may_lie_between_two_values() =>
        Assert.Equal(3, MedianInterval.FromHistogram([(5, 4), (1, 4)])!.Value.Median);

    [Fact]
    public void The_interval_holds_the_median_in_at_least_19_samples_of_20()
    {
        // The chance that a sample's limits span the median is that of r to n - r successes in n tosses.
        foreach (var n in Enumerable.Range(6, 995))
        {
            var lower = (int)MedianInterval.FromHistogram(Enumerable.Range(1, n).Select(i => ((double)i, 1L)))!.Value.Lower!.Value;
            Assert.InRange(1 - (2 * Binomial.CDF(0.5, n, lower - 1)), 0.95, 0.993);
        }
    }

    [Property]
    public Property A_histogram_is_the_same_as_its_values() => Prop.ForAll(Gen.Choose(0, 20).ArrayOf().ToArbitrary(), values =>
    {
        var interval = MedianInterval.FromHistogram(values.GroupBy(v => v).Select(g => ((double)g.Key, (long)g.Count())));
        return interval == MedianInterval.FromHistogram(values.Select(v => ((double)v, 1L)))
            && (interval is null ? values.Length == 0 : interval is { Lower: null }
                || (interval.Value.Lower <= interval.Value.Median && interval.Value.Median <= interval.Value.Upper));
    });
}
