using FsCheck.Xunit;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class ByarLimitsTests
{
    /// <summary>
    /// 4.79 to 18.39 and 81.36 to 121.63 are the exact Poisson limits to two places, which Byar's approximation gives from a count
    /// of 10 on; below, its own values (worked out apart) stand near the exact 0.00 to 3.69, 0.03 to 5.57 and 1.62 to 11.67.
    /// </summary>
    [Theory]
    [InlineData(0, 0, 3.67)]
    [InlineData(1, 0.01, 5.56)]
    [InlineData(5, 1.61, 11.67)]
    [InlineData(10, 4.79, 18.39)]
    [InlineData(20, 12.21, 30.89)]
    [InlineData(100, 81.36, 121.63)]
    public void Limits_of_a_count(long count, double lower, double upper)
    {
        var limits = ByarLimits.OfCount(count);

        Assert.Equal((lower, upper), (Math.Round(limits.Lower, 2), Math.Round(limits.Upper, 2)));
    }

    [Fact]
    public void A_wider_deviate_gives_wider_limits()
    {
        var (lower, upper) = ByarLimits.OfCount(50, 3.09);

        Assert.InRange(lower, 0, ByarLimits.OfCount(50).Lower);
        Assert.True(upper > ByarLimits.OfCount(50).Upper);
    }

    [Fact]
    public void A_negative_count_has_none()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ByarLimits.OfCount(-1));
        Assert.Equal((null, null), Rates.LimitsPer1000(-1, 1000));
    }

    [Property]
    public bool The_count_lies_between_its_limits(uint count)
    {
        var (lower, upper) = ByarLimits.OfCount(count);
        return lower >= 0 && lower <= count && count < upper;
    }

    [Property]
    public bool More_offences_have_higher_limits(uint count)
    {
        var (few, more) = (ByarLimits.OfCount(count), ByarLimits.OfCount(count + 1L));
        return few.Lower < more.Lower && few.Upper < more.Upper;
    }

    [Property]
    public bool More_people_have_a_lower_rate(uint count, uint people)
    {
        var (few, more) = (Rates.Per1000(count, people + 1L), Rates.Per1000(count, people + 2L));
        return count == 0 ? few == 0 && more == 0 : few > more;
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(null)]
    public void Without_people_there_is_no_rate(long? people)
    {
        Assert.Null(Rates.Per1000(5, people));
        Assert.Equal((null, null), Rates.LimitsPer1000(5, people));
    }
}
