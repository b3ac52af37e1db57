using MathNet.Numerics.Distributions;
using Toex.Profiles.Statistics;

namespace Toex.Reporting.Tests.Findings;

/// <summary>
/// A thousand groups of nine forces whose eleven offence themes all change alike: a theme that stands out is named in one group of forces
/// in twenty at most. Shares of themes and residents are about those of the nine.
/// </summary>
public sealed class DriverChanceTests
{
    private const int Groups = 1000, Middling = 5, Planted = 0;

    private static readonly double[] Thousands = [705, 894, 1860, 1199, 1856, 916, 761, 597, 1300];
    private static readonly double[] Shares = [0.4, 0.21, 0.09, 0.07, 0.065, 0.055, 0.03, 0.025, 0.02, 0.02, 0.015];
    private static readonly int[] Days = [31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30];

    // Offences by 1,000 residents a year: of real forces, of the sample at a tenth, and of something rare.
    [Theory]
    [InlineData(14)]
    [InlineData(1.4)]
    [InlineData(0.1)]
    public void A_theme_stands_out_by_chance_in_few_groups(double rate) =>
        Assert.InRange(Count(1, rate, 1, Poisson), 0, Groups / 20);

    /// <summary>Months that scatter three times as much as chance alone would have them, in both windows.</summary>
    [Theory]
    [InlineData(14)]
    [InlineData(1.4)]
    public void Nor_where_months_scatter_more_than_chance(double rate) =>
        Assert.InRange(Count(2, rate, 1, Scattered), 0, Groups / 20);

    /// <summary>All themes rise by a fifth: the whole changed, and no theme drove it.</summary>
    [Fact]
    public void Nor_where_all_rise_alike() =>
        Assert.InRange(Count(3, 14, 1, (random, mean) => Poisson(random, mean), all: 1.2), 0, Groups / 20);

    [Theory]
    [InlineData(14, 1.3)]
    [InlineData(1.4, 1.6)]
    public void A_theme_that_rises_by_itself_in_a_middling_force_is_found(double rate, double plant) =>
        Assert.InRange(Count(4, rate, plant, Poisson), Groups * 0.8, Groups);

    private static double Poisson(Random random, double mean) => MathNet.Numerics.Distributions.Poisson.Sample(random, mean);

    private static double Scattered(Random random, double mean) => Poisson(random, Gamma.Sample(random, mean / 2, 0.5));

    private static int Count(int seed, double rate, double plant, Func<Random, double, double> draw, double all = 1) =>
        Enumerable.Range(0, Groups).Count(i =>
        {
            var random = new Random((seed * 1_000_003) + i);
            return Enumerable.Range(0, Thousands.Length).Count(force =>
                Stands(random, Thousands[force] * rate, force == Middling ? plant : 1, (mean, r) => draw(r, mean), all)
                    is { } place && (plant <= 1 || (force == Middling && place == Planted))) > 0;
        });

    private static int? Stands(Random random, double yearly, double plant, Func<double, Random, double> draw, double all)
    {
        var groups = Shares.Select((share, i) =>
        {
            var monthly = yearly * share / 365;
            var before = Days.Sum(days => draw(monthly * days, random));
            var months = Days.Select(days => (long)draw(monthly * days * all * (i == Planted ? plant : 1), random)).ToList();
            return new DriverGroup((long)before, months.Sum(), months);
        }).ToList();
        return DriverTest.Find(groups, 0, Days, Thousands.Length);
    }
}
