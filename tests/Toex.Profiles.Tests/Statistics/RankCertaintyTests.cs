using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class RankCertaintyTests
{
    private static RankCertainty Of(params double[] values) => new([.. values.Select(v => (v, 1.0))]);

    // Of nine alike each is among the three largest in 3 of 9 cases.
    [Fact]
    public void Equal_estimates_share_the_top_three()
    {
        var nine = Of(0, 0, 0, 0, 0, 0, 0, 0, 0);

        Assert.All(Enumerable.Range(0, 9), unit => Assert.Equal(1 / 3.0, nine.TopThreeProbability(unit), 9));
        Assert.All(Enumerable.Range(0, 9), unit => Assert.Equal(8, nine.NotDifferentFrom(unit)));
    }

    [Fact]
    public void All_of_three_are_among_three() => Assert.Equal(1, Of(5, 1, 0).TopThreeProbability(2));

    [Fact]
    public void What_is_far_off_is_sure()
    {
        var five = Of(100, 90, 80, 0, -50);

        Assert.Equal([1.0, 1, 1, 0, 0], Enumerable.Range(0, 5).Select(u => Math.Round(five.TopThreeProbability(u), 9)));
        Assert.All(Enumerable.Range(0, 5), unit => Assert.Equal(0, five.NotDifferentFrom(unit)));
    }

    // Three are surely above; the fourth is among the three largest only if one of two alike is below it: here the third and the fourth.
    [Fact]
    public void Two_alike_for_the_third_place_have_half_each()
    {
        var four = Of(100, 90, 0, 0);

        Assert.Equal(0.5, four.TopThreeProbability(2), 9);
        Assert.Equal(0.5, four.TopThreeProbability(3), 9);
    }

    // The third is 1 above the fourth, each with a deviation of 1: P(N(1, √2) > 0) = Φ(1 / √2) = Φ(0.7071) = 0.7602 (any table).
    [Fact]
    public void A_lead_of_one_deviation_is_little() => Assert.Equal(0.7602, Of(100, 90, 1, 0).TopThreeProbability(2), 4);

    // Of three there are three pairs: 1 - 0.95^(1/3) = 0.016952, half of it beyond z = 2.388; times √2 that is 3.377.
    [Theory]
    [InlineData(3.37, 1)]
    [InlineData(3.39, 0)]
    public void Pairs_are_told_apart_by_the_limit_for_all_pairs(double lead, int notDifferent) =>
        Assert.Equal(notDifferent, Of(0, lead, 100).NotDifferentFrom(0));

    // 0 against 4 with deviations 1 and 2: 4 / √5 = 1.79 is below 1.96, the limit of the one pair.
    [Fact]
    public void Deviations_of_both_count() => Assert.Equal(1, new RankCertainty([(0, 1), (4, 2)]).NotDifferentFrom(0));
}
