using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class ExactLimitsTests
{
    /// <summary>
    /// The means at which a count is at its 95 % and 99.8 % limits, as Public Health England publishes them with the tests of its
    /// indicator methods (PHEindicatormethods, testdata_funnel_ratio_outputs.csv; found by halving, so good to about five digits).
    /// </summary>
    [Theory]
    [InlineData(1, 5.571644585, 0.025317898, 9.233410143, 0.001000547)]
    [InlineData(4, 10.24158653, 1.089865762, 14.79414916, 0.42855244)]
    [InlineData(43, 57.92070564, 31.1193069, 67.37273073, 25.54230739)]
    [InlineData(413, 454.8179145, 374.1243435, 479.7365479, 353.0371292)]
    public void Poisson_limits_are_those_that_are_published(int count, double lower95, double upper95, double lower998, double upper998)
    {
        Assert.Equal(1, ExactLimits.Poisson(lower95, 0.025).Lower / count, 4);
        Assert.Equal(1, ExactLimits.Poisson(upper95, 0.025).Upper / count, 4);
        Assert.Equal(1, ExactLimits.Poisson(lower998, 0.001).Lower / count, 4);
        Assert.Equal(1, ExactLimits.Poisson(upper998, 0.001).Upper / count, 4);
    }

    [Fact]
    public void At_whole_counts_the_tail_is_that_of_the_counts()
    {
        // Poisson with mean 2: P(X ≤ 1) = 3 e⁻²; P(X ≥ 5) = 1 - (1 + 2 + 2 + 4/3 + 2/3) e⁻² = 1 - 7 e⁻².
        Assert.Equal(1, ExactLimits.Poisson(2, 3 * Math.Exp(-2)).Lower, 6);
        Assert.Equal(5, ExactLimits.Poisson(2, 1 - (7 * Math.Exp(-2))).Upper, 6);

        // Ten tosses of a coin: P(X ≤ 2) = P(X ≥ 8) = (1 + 10 + 45) / 1024.
        var (lower, upper) = ExactLimits.Binomial(10, 0.5, 56 / 1024.0);
        Assert.Equal((2, 8), (Math.Round(lower, 6), Math.Round(upper, 6)));
    }

    /// <summary>
    /// A count is at its binomial limit where its own exact limit (Clopper and Pearson) is the probability: Newcombe 1998, table I,
    /// method 5, to the four places given there.
    /// </summary>
    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void Binomial_limits_are_those_that_are_published(int count, int trials, double lower, double upper)
    {
        const double Half = 0.00005;

        Assert.InRange(
            count, ExactLimits.Binomial(trials, lower - Half, 0.025).Upper, ExactLimits.Binomial(trials, lower + Half, 0.025).Upper);
        Assert.InRange(
            count, ExactLimits.Binomial(trials, upper - Half, 0.025).Lower, ExactLimits.Binomial(trials, upper + Half, 0.025).Lower);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(3.68, false)] // -ln 0.025 = 3.689: with less expected, none at all is no rarer than the tail
    [InlineData(3.70, true)]
    public void Few_expected_have_no_lower_limit(double mean, bool has) => Assert.Equal(has, ExactLimits.Poisson(mean, 0.025).Lower > 0);

    [Fact]
    public void Where_nothing_is_expected_any_count_is_beyond() => Assert.Equal((0, 0), ExactLimits.Poisson(0, 0.025));

    [Theory]
    [InlineData(10, 0, 0, 0)]
    [InlineData(10, 1, 10, 10)]
    [InlineData(3, 0.5, 0, 3)] // 0.5³ = 0.125: neither none nor all are rare
    public void Binomial_limits_stay_within_the_trials(double trials, double probability, double lower, double upper) =>
        Assert.Equal((lower, upper), ExactLimits.Binomial(trials, probability, 0.025));

    /// <summary>Where counts are large the limits come near mean ± (z σ + 1/2) + (1 - 2 p) (z² - 1) / 6 (Cornish and Fisher; p is zero for
    /// Poisson).</summary>
    [Theory]
    [InlineData(1e4)]
    [InlineData(1e5)]
    [InlineData(1e6)]
    [InlineData(3e7)]
    public void Large_counts_have_nearly_normal_limits(double mean)
    {
        const double Z = 3.090232306, Skew = ((Z * Z) - 1) / 6;
        var (lower, upper) = ExactLimits.Poisson(mean, 0.001);
        var (low, high) = ExactLimits.Binomial(mean * 2, 0.5, 0.001);

        Assert.Equal(mean + (Z * Math.Sqrt(mean)) + 0.5 + Skew, upper, 0.05);
        Assert.Equal(mean - (Z * Math.Sqrt(mean)) - 0.5 + Skew, lower, 0.05);
        Assert.Equal(mean + (Z * Math.Sqrt(mean / 2)) + 0.5, high, 0.05);
        Assert.Equal(mean - (Z * Math.Sqrt(mean / 2)) - 0.5, low, 0.05);
    }

    [Property]
    public Property Limits_rise_smoothly_with_what_is_expected() => Prop.ForAll(Gen.Choose(1, 3000).ToArbitrary(), tenths =>
    {
        double mean = tenths / 10.0;
        var (a, b) = (ExactLimits.Poisson(mean, 0.025), ExactLimits.Poisson(mean + 0.1, 0.025));
        return a.Lower <= b.Lower && b.Lower - a.Lower < 0.5 && a.Upper < b.Upper && b.Upper - a.Upper < 0.5 && a.Lower < mean
            && mean < a.Upper;
    });
}
