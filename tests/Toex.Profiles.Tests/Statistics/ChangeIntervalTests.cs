using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class ChangeIntervalTests
{
    [Fact]
    public void The_interval_is_the_published_one()
    {
        // Fay, Testing the ratio of two Poisson rates (2022): 2 events in 17,877 against 9 in 16,660 have the ratio 0.2070941557,
        // 0.02177406 to 1.00054910.
        var change = ChangeInterval.Between(9, 2, 16_660, 17_877)!.Value;

        Assert.Equal(0.2070941557 - 1, change.Change, 9);
        Assert.Equal(0.02177406 - 1, change.Lower, 7);
        Assert.Equal(1.00054910 - 1, change.Upper, 7);
    }

    [Fact]
    public void None_after_one_is_worked_out_by_hand()
    {
        // With one event in all, the later part is at most u where 1 - u = 0.025; the ratio is at most 0.975 / 0.025 = 39.
        var change = ChangeInterval.Between(1, 0)!.Value;

        Assert.Equal((-1, -1), (change.Change, change.Lower));
        Assert.Equal(38, change.Upper, 6);
    }

    [Theory]
    [InlineData(0, 5, 1, 1)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(5, 5, 0, 1)]
    [InlineData(5, 5, 1, double.NaN)]
    [InlineData(5, -1, 1, 1)]
    public void From_nothing_there_is_no_change(long earlier, long later, double earlierExposure, double laterExposure) =>
        Assert.Null(ChangeInterval.Between(earlier, later, earlierExposure, laterExposure));

    [Fact]
    public void Large_counts_have_the_interval_of_the_log_of_their_ratio()
    {
        // log ratio ± 1.96 √(1/a + 1/b), but for the half count that exact limits are wider by, at 400,000 to 410,000.
        var change = ChangeInterval.Between(400_000, 410_000)!.Value;
        var distance = 1.959964 * Math.Sqrt((1 / 400_000.0) + (1 / 410_000.0));

        Assert.Equal(0.025, change.Change, 12);
        Assert.Equal((1.025 * Math.Exp(-distance)) - 1, change.Lower, 5e-6);
        Assert.Equal((1.025 * Math.Exp(distance)) - 1, change.Upper, 5e-6);
    }

    [Property]
    public Property The_way_back_has_the_inverse_interval() =>
        Prop.ForAll(Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), (earlier, later) =>
    {
        var (there, back) = (ChangeInterval.Between(earlier, later)!.Value, ChangeInterval.Between(later, earlier)!.Value);
        return there.Lower < there.Change && there.Change < there.Upper
            && Math.Abs(((1 + there.Lower) * (1 + back.Upper)) - 1) < 1e-6;
    });
}
