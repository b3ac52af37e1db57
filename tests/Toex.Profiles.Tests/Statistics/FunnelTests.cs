using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class FunnelTests
{
    /// <summary>z-scores of counts of 100 expected are (O - 100) / 10.</summary>
    private static Funnel Of(params double[] counts) =>
        Funnel.FromUnits([.. counts.Select(c => new FunnelUnit(c, 1000))], FunnelKind.Rate)!;

    [Fact]
    public void The_target_is_the_pooled_rate()
    {
        // (10 + 90) / (1,000 + 4,000), not the mean of 0.01 and 0.0225.
        Assert.Equal(0.02, Funnel.FromUnits([new(10, 1000), new(90, 4000)], FunnelKind.Rate)!.Target);
    }

    [Fact]
    public void Scatter_by_chance_leaves_the_limits()
    {
        // z = 2 (√O - 10) = -2.111, -1.026, 0, 0.976, 1.909; a tenth from each end is -1.677 and 1.536; φ = (2.814 + 1.053 + 0 + 0.953 +
        // 2.359) / 5 = 1.436; 5 φ = 7.18 is not above 9.488, the 95 % point of chi-squared with 4 degrees of freedom (any table).
        var funnel = Of(80, 90, 100, 110, 120);

        Assert.Equal(1.436, funnel.Dispersion, 3);
        Assert.False(funnel.IsOverdispersed);
        Assert.Equal(ExactLimits.Poisson(100, 0.001).Upper / 1000, funnel.LimitsAt(1000).Upper998, 12);
        Assert.Equal(funnel.PlainLimitsAt(1000), funnel.LimitsAt(1000));
    }

    // The squares of 13 to 17 of 2,500 each: 1,135 of 12,500 are 0.0908, 227 a unit. On the scale of roots a unit's deviation is
    // 1 / (2 × 50) = 0.01, and z = 2 (√O - √227) = -4.133, -2.133, -0.133, 1.867, 3.867. Winsorised at -4.133 + 0.4 × 2 = -3.333 and
    // 3.867 - 0.4 × 2 = 3.067: φ = (11.109 + 4.550 + 0.018 + 3.486 + 9.406) / 5 = 5.714, and 5 φ = 28.57 is above 9.488.
    // w = 1 / 0.01² = 10,000: τ² = (28.57 - 4) / (50,000 - 5 × 10,000² / 50,000) = 24.57 / 40,000 = 0.000614.
    private static readonly Funnel Spread = Funnel.FromUnits([.. new[] { 169, 196, 225, 256, 289 }.Select(c => new FunnelUnit(c, 2500))],
        FunnelKind.Rate)!;

    [Fact]
    public void More_scatter_than_chance_takes_the_spread_into_the_limits()
    {
        var limits = Spread.LimitsAt(2500);

        Assert.Equal(5.714, Spread.Dispersion, 3);
        Assert.True(Spread.IsOverdispersed);

        // √0.0908 ± 1.96 √(0.0001 + 0.000614) = 0.30133 ± 0.05238, squared; ± 3.0902 × 0.026725 = 0.08259 beyond.
        Assert.Equal(0.06198, limits.Lower95, 5);
        Assert.Equal(0.12511, limits.Upper95, 5);
        Assert.Equal(0.04785, limits.Lower998, 5);
        Assert.Equal(0.14739, limits.Upper998, 5);
    }

    [Fact]
    public void The_spread_stays_however_large_a_unit_is()
    {
        // Of 10,000 the deviation is 0.005: 0.30133 ± 1.96 √(0.000025 + 0.000614). The spread τ = 0.0248 is left where chance is nothing.
        Assert.Equal(0.12312, Spread.LimitsAt(10_000).Upper95, 5);
        Assert.Equal(Math.Pow(0.30133 + (1.96 * 0.024783), 2), Spread.LimitsAt(1e12).Upper95, 5);
    }

    [Fact]
    public void Both_positions_are_told_where_limits_are_widened()
    {
        // 289 are 4.1 deviations above 227 by chance, beyond the exact 99.8 % limit of 275; in the spread they are 3.867 / 2.67 = 1.4.
        var unit = new FunnelUnit(289, 2500);

        Assert.Equal((FunnelPosition.Within, FunnelPosition.AboveControl),
            (Spread.StandingOf(unit).Position, Spread.StandingOf(unit).PlainPosition));
        Assert.False(Spread.StandingOf(unit).StandsApart);
        Assert.Equal(ExactLimits.Poisson(227, 0.001).Upper / 2500, Spread.PlainLimitsAt(2500).Upper998, 12);
    }

    // 25, 50, 75, 50 and 50 of 100: asin √0.25 = π/6 and asin √0.5 = π/4 lie π/12 = 0.2618 apart, and 1 / (2 × 10) = 0.05 is a deviation:
    // z = -5.236, 0, 5.236, 0, 0, winsorised at ±3.1416; φ = 2 × 9.8696 / 5 = 3.948; τ² = (19.739 - 4) / (2,000 - 400) = 0.009837.
    [Fact]
    public void A_proportion_has_the_spread_of_its_arcsines()
    {
        var funnel = Funnel.FromUnits([.. new[] { 25, 50, 75, 50, 50 }.Select(c => new FunnelUnit(c, 100))], FunnelKind.Proportion)!;

        Assert.Equal(3.9478, funnel.Dispersion, 4);
        Assert.Equal(Math.Pow(Math.Sin((Math.PI / 4) + (1.96 * Math.Sqrt(0.0025 + 0.009837))), 2), funnel.LimitsAt(100).Upper95, 4);
        Assert.Equal(1, funnel.LimitsAt(1).Upper998);
    }

    // Two units alike but for size, 1 in 10: weights are 4 × 100 and 4 × 400, so Σw - Σw²/Σw = 2,000 - 2,720,000 / 2,000 = 640.
    [Fact]
    public void The_spread_weighs_units_by_size()
    {
        var dispersion = Overdispersion.Estimate([(5, 1 / 20.0), (-5, 1 / 40.0)]);

        // Winsorised at ±4: φ = 16; τ² = (32 - 1) / 640.
        Assert.Equal(16, dispersion.Phi, 9);
        Assert.Equal(31 / 640.0, dispersion.Between, 9);
    }

    [Theory]
    [InlineData(9, 0.001)]
    [InlineData(25, 0.001)]
    [InlineData(43, 0.000596)] // (1 - 0.95^(1/43)) / 2
    public void What_stands_apart_does_so_however_many_units_there_are(int units, double tail) =>
        Assert.Equal(tail, Of([.. Enumerable.Repeat(100.0, units)]).ApartTail, 6);

    [Fact]
    public void One_extreme_unit_does_not_widen_the_limits_for_itself()
    {
        // Winsorised, 11 units of z = 0 and one far out: the 90 % point of twelve lies between the tenth and the eleventh, both near 0.
        var funnel = Of([.. Enumerable.Repeat(100.0, 11), 200]);

        Assert.False(funnel.IsOverdispersed);
        Assert.Equal(FunnelPosition.AboveControl, funnel.StandingOf(new(200, 1000)).Position);
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
        Assert.Equal(position, Of(100, 100, 100, 100).StandingOf(new(count, 1000)).Position);

    [Fact]
    public void A_proportion_has_binomial_limits_within_0_and_1()
    {
        // Public Health England's funnel of these (PHEindicatormethods, testdata_funnel_prop_outputs.csv) is by Wilson's score, and gives
        // 80.228144 to 81.056751 and 79.989225 to 81.295671 at 34,936 around 80.642448 %: so near are exact limits at that size.
        var funnel = Funnel.FromUnits([new(80_642_448, 100_000_000), new(80_642_448, 100_000_000)], FunnelKind.Proportion)!;
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
        Assert.Equal(FunnelPosition.Within, funnel.StandingOf(new(7, 1000)).Position);
    }

    [Theory]
    [InlineData(FunnelKind.Rate, 0)]
    [InlineData(FunnelKind.Proportion, 0)]
    [InlineData(FunnelKind.Proportion, 1000)]
    public void Where_all_have_none_or_all_the_limits_meet(FunnelKind kind, double count)
    {
        var funnel = Funnel.FromUnits([new(count, 1000), new(count, 1000)], kind)!;

        Assert.Equal((count / 1000, 0), (funnel.Target, funnel.Dispersion));
        Assert.Equal(new(funnel.Target, funnel.Target, funnel.Target, funnel.Target), funnel.LimitsAt(500));
        Assert.Equal(FunnelPosition.Within, funnel.StandingOf(new(count, 1000)).Position);
    }

    [Fact]
    public void Units_without_a_value_are_left_out_and_have_no_place()
    {
        FunnelUnit[] without = [new(5, 0), new(5, double.NaN), new(-1, 1000), new(double.NaN, 1000)];
        var funnel = Funnel.FromUnits([.. without, new(90, 1000), new(110, 1000)], FunnelKind.Rate)!;

        Assert.Equal(0.1, funnel.Target);
        Assert.All(without, u => Assert.Equal(FunnelPosition.Unknown, funnel.StandingOf(u).Position));
        Assert.Equal(
            FunnelPosition.Unknown, Funnel.FromUnits([new(1, 2), new(1, 2)], FunnelKind.Proportion)!.StandingOf(new(3, 2)).Position);
        Assert.True(double.IsNaN(funnel.LimitsAt(0).Upper95));
    }

    [Fact]
    public void One_unit_makes_no_funnel()
    {
        Assert.Null(Funnel.FromUnits([], FunnelKind.Rate));
        Assert.Null(Funnel.FromUnits([new(10, 1000)], FunnelKind.Rate));
        Assert.Null(Funnel.FromUnits([new(10, 1000), new(10, 0)], FunnelKind.Rate));
    }

    [Property]
    public Property Limits_narrow_towards_the_target_as_units_grow() => Prop.ForAll(
        Gen.Choose(0, 200).ArrayOf(5).ToArbitrary(), Gen.Choose(1, 5000).ToArbitrary(),
            Gen.Elements(FunnelKind.Rate, FunnelKind.Proportion).ToArbitrary(),
        (counts, size, kind) =>
        {
            var funnel = Funnel.FromUnits([.. counts.Select((c, i) => new FunnelUnit(c, 200 * (i + 1)))], kind)!;
            var (small, large) = (funnel.LimitsAt(size), funnel.LimitsAt(size * 2));
            return Ordered(small, funnel.Target) && Ordered(large, funnel.Target)
                && small.Lower998 <= large.Lower998 + 1e-9 && large.Upper998 <= small.Upper998 + 1e-9
                && small.Lower95 <= large.Lower95 + 1e-9 && large.Upper95 <= small.Upper95 + 1e-9;
        });

    private static bool Ordered(FunnelLimits l, double target) =>
        l.Lower998 >= 0 && l.Lower998 <= l.Lower95 && l.Lower95 <= target && target <= l.Upper95 && l.Upper95 <= l.Upper998;
}
