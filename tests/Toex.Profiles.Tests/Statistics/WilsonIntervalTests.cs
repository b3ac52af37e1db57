using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class WilsonIntervalTests
{
    /// <summary>Newcombe, Stat Med 17 (1998) 857, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Limits_are_those_that_are_published(double part, double whole, double lower, double upper)
    {
        var limits = WilsonInterval.Limits(part, whole)!.Value;

        Assert.Equal((lower, upper), (Math.Round(limits.Lower, 4), Math.Round(limits.Upper, 4)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    [InlineData(-1, 1)]
    [InlineData(double.NaN, 1)]
    public void What_is_no_part_of_a_whole_has_none(double part, double whole) => Assert.Null(WilsonInterval.Limits(part, whole));

    [Property]
    public Property The_part_and_the_rest_have_limits_that_mirror_each_other() =>
        Prop.ForAll(Gen.Choose(1, 500).ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(),
        (whole, any) =>
        {
            var part = any % (whole + 1);
            var (limits, rest) = (WilsonInterval.Limits(part, whole)!.Value, WilsonInterval.Limits(whole - part, whole)!.Value);
            return Math.Abs(limits.Lower + rest.Upper - 1) < 1e-12
                && limits.Lower >= 0 && limits.Lower <= part / (double)whole && part / (double)whole <= limits.Upper && limits.Upper <= 1;
        });
}
