using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class ConcentrationTests
{
    [Fact]
    public void The_top_tenth_of_twenty_are_two()
    {
        // 100 and 50 of 100 + 50 + 18 × 5 = 240.
        Assert.Equal(150.0 / 240, Concentration.TopShare([(5, 18), (100, 1), (50, 1)], 0.1));
    }

    [Theory]
    [InlineData(20, 1)] // 5 % of 20 is 1, whatever 0.05 × 20 is in binary
    [InlineData(21, 2)]
    [InlineData(40, 2)]
    [InlineData(1, 1)]
    public void The_number_of_units_is_rounded_up(int units, int top) =>
        Assert.Equal(top / (double)units, Concentration.TopShare([(3, units)], 0.05)!.Value, 12);

    [Fact]
    public void Nothing_has_no_concentration()
    {
        Assert.Null(Concentration.TopShare([], 0.05));
        Assert.Null(Concentration.TopShare([(0, 5)], 0.05));
    }

    [Property]
    public Property The_top_few_hold_at_least_their_share_and_at_most_all() =>
        Prop.ForAll(Amounts(), Gen.Choose(1, 100).ToArbitrary(), (amounts, percent) =>
    {
        var held = Concentration.TopShare(amounts.Select(a => ((double)a, 1L)), percent / 100.0);
        return amounts.All(a => a == 0) ? held is null : held >= (percent / 100.0) - 1e-12 && held <= 1 + 1e-12;
    });

    [Property]
    public Property A_larger_top_holds_no_less() => Prop.ForAll(Amounts(), Gen.Choose(1, 99).ToArbitrary(), (amounts, percent) =>
        !(Concentration.TopShare(amounts.Select(a => ((double)a, 1L)), percent / 100.0)
            > Concentration.TopShare(amounts.Select(a => ((double)a, 1L)), (percent + 1) / 100.0) + 1e-12));

    [Property]
    public Property A_histogram_is_the_same_as_its_units() => Prop.ForAll(Amounts(), amounts =>
    {
        var units = Concentration.TopShare(amounts.Select(a => ((double)a, 1L)), 0.05);
        var histogram = Concentration.TopShare(amounts.GroupBy(a => a).Select(g => ((double)g.Key, (long)g.Count())), 0.05);
        return units is null ? histogram is null : Math.Abs(units.Value - histogram!.Value) < 1e-12;
    });

    private static Arbitrary<int[]> Amounts() => Gen.Choose(0, 50).ArrayOf().ToArbitrary();
}
