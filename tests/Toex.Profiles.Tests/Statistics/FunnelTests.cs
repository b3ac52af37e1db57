using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class FunnelTests
{
    /// <summary>z-scores of counts of 100 expected are (O - 100) / 10.</summary>
    private static Funnel Of(params double[] counts) => Funnel.Of([.. counts.Select(c => new FunnelUnit(c, 1000))], FunnelKind.Rate)!;

    [Fact]
    public void The_target_is_the_pooled_rate()
    {
        // (10 + 90) / (1,000 + 4,000), not the mean of 0.01 and 0.0225.
        Assert.Equal(0.02, Funnel.Of([new(10, 1000), new(90, 4000)], FunnelKind.Rate)!.Target);
    }

    [Fact]
    public void Scatter_by_chance_leaves_the_limits()
    {
        // z = -2, -1, 0, 1, 2; a tenth from each end is -1.6 and 1.6; φ = (2.56 + 1 + 0 + 1 + 2.56) / 5 = 1.424; 5 φ = 7.12 is not
        // above 9.488, the 95 % point of chi-squared with 4 degrees of freedom (any table).
        var funnel = Of(80, 90, 100, 110, 120);

        Assert.Equal(1.424, funnel.Dispersion, 9);
        Assert.False(funnel.IsOverdispersed);
        Assert.Equal(ExactLimits.Poisson(100, 0.001).Upper / 1000, funnel.LimitsAt(1000).Upper998, 12);
    }

    [Fact]
    public void More_scatter_than_chance_widens_the_limits()
    {
        // z = -4, -2, 0, 2, 4 are winsorised to -3.2 and 3.2; φ = (10.24 + 4 + 0 + 4 + 10.24) / 5 = 5.696; 5 φ = 28.48 is above 9.488.
        var funnel = Of(60, 80, 100, 120, 140);
        var (exact, limits) = (ExactLimits.Poisson(100, 0.025), funnel.LimitsAt(1000));

        Assert.Equal(5.696, funnel.Dispersion, 9);
        Assert.True(funnel.IsOverdispersed);
        Assert.Equal(0.1 + (Math.Sqrt(5.696) * (exact.Upper - 100) / 1000), limits.Upper95, 12);
        Assert.Equal(0.1 - (Math.Sqrt(5.696) * (100 - exact.Lower) / 1000), limits.Lower95, 12);
        Assert.Equal(FunnelPosition.Within, funnel.PositionOf(new(140, 1000)));
    }

    [Fact]
    public void One_extreme_unit_does_not_widen_the_limits_for_itself()
    {
        // Winsorised, 11 units of z = 0 and one far out: the 90 % point of twelve lies between the tenth and the eleventh, both near 0.
        var funnel = Of([.. Enumerable.Repeat(100.0, 11), 200]);

        Assert.False(funnel.IsOverdispersed);
        Assert.Equal(FunnelPosition.AboveControl, funnel.PositionOf(new(200, 1000)));
    }

    [Theory]
    [InlineData(100, FunnelPosition.Within)]
    [InlineData(119, FunnelPosition.Within)] // P(X ≥ 120) = 0.028 with 100 expected, P(X ≥ 121) = 0.023
    [InlineData(121, FunnelPosition.AboveWarning)]
    [InlineData(133, FunnelPosition.AboveControl)]
    [InlineData(80, FunnelPosition.BelowWarning)] // exact limits are 119.9 to 132.6 above, 81.0 to 70.7 below
    [InlineData(82, FunnelPosition.Within)]
    [InlineData(70, FunnelPosition.BelowControl)]
    public void A_unit_is_placed_against_the_limits_of_its_size(double count, FunnelPosition position) =>
        Assert.Equal(position, Of(100, 100, 100, 100).PositionOf(new(count, 1000)));

    [Fact]
    public void A_proportion_has_binomial_limits_within_0_and_1()
    {
        // Public Health England's funnel of these (PHEindicatormethods, testdata_funnel_prop_outputs.csv) is by Wilson's score, and gives
        // 80.228144 to 81.056751 and 79.989225 to 81.295671 at 34,936 around 80.642448 %: so near are exact limits at that size.
        var funnel = Funnel.Of([new(80_642_448, 100_000_000), new(80_642_448, 100_000_000)], FunnelKind.Proportion)!;
        var limits = funnel.LimitsAt(34_936);

        Assert.Equal(0.79989225, limits.Lower998, 5e-5);
        Assert.Equal(0.80228144, limits.Lower95, 5e-5);
        Assert.Equal(0.81056751, limits.Upper95, 5e-5);
        Assert.Equal(0.81295671, limits.Upper998, 5e-5);
        Assert.Equal((0, 1), (funnel.LimitsAt(1).Lower998, funnel.LimitsAt(1).Upper95));
    }

    [Fact]
    public void Equal_units_have_no_dispersion_and_are_all_within()
    {
        var funnel = Of(7, 7, 7);

        Assert.Equal((0.007, 0, false), (funnel.Target, funnel.Dispersion, funnel.IsOverdispersed));
        Assert.Equal(FunnelPosition.Within, funnel.PositionOf(new(7, 1000)));
    }

    [Theory]
    [InlineData(FunnelKind.Rate, 0)]
    [InlineData(FunnelKind.Proportion, 0)]
    [InlineData(FunnelKind.Proportion, 1000)]
    public void Where_all_have_none_or_all_the_limits_meet(FunnelKind kind, double count)
    {
        var funnel = Funnel.Of([new(count, 1000), new(count, 1000)], kind)!;

        Assert.Equal((count / 1000, 0), (funnel.Target, funnel.Dispersion));
        Assert.Equal(new(funnel.Target, funnel.Target, funnel.Target, funnel.Target), funnel.LimitsAt(500));
        Assert.Equal(FunnelPosition.Within, funnel.PositionOf(new(count, 1000)));
    }

    [Fact]
    public void Units_without_a_value_are_left_out_and_have_no_place()
    {
        FunnelUnit[] without = [new(5, 0), new(5, double.NaN), new(-1, 1000), new(double.NaN, 1000)];
        var funnel = Funnel.Of([.. without, new(90, 1000), new(110, 1000)], FunnelKind.Rate)!;

        Assert.Equal(0.1, funnel.Target);
        Assert.All(without, u => Assert.Equal(FunnelPosition.Unknown, funnel.PositionOf(u)));
        Assert.Equal(FunnelPosition.Unknown, Funnel.Of([new(1, 2), new(1, 2)], FunnelKind.Proportion)!.PositionOf(new(3, 2)));
        Assert.True(double.IsNaN(funnel.LimitsAt(0).Upper95));
    }

    [Fact]
    public void One_unit_makes_no_funnel()
    {
        Assert.Null(Funnel.Of([], FunnelKind.Rate));
        Assert.Null(Funnel.Of([new(10, 1000)], FunnelKind.Rate));
        Assert.Null(Funnel.Of([new(10, 1000), new(10, 0)], FunnelKind.Rate));
    }

    [Property]
    public Property Limits_narrow_towards_the_target_as_units_grow() => Prop.ForAll(
        Gen.Choose(0, 200).ArrayOf(5).ToArbitrary(), Gen.Choose(1, 5000).ToArbitrary(), Gen.Elements(FunnelKind.Rate, FunnelKind.Proportion).ToArbitrary(),
        (counts, size, kind) =>
        {
            var funnel = Funnel.Of([.. counts.Select((c, i) => new FunnelUnit(c, 200 * (i + 1)))], kind)!;
            var (small, large) = (funnel.LimitsAt(size), funnel.LimitsAt(size * 2));
            return Ordered(small, funnel.Target) && Ordered(large, funnel.Target)
                && small.Lower998 <= large.Lower998 + 1e-9 && large.Upper998 <= small.Upper998 + 1e-9
                && small.Lower95 <= large.Lower95 + 1e-9 && large.Upper95 <= small.Upper95 + 1e-9;
        });

    private static bool Ordered(FunnelLimits l, double target) =>
        l.Lower998 >= 0 && l.Lower998 <= l.Lower95 && l.Lower95 <= target && target <= l.Upper95 && l.Upper95 <= l.Upper998;
}
