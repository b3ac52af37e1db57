using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Statistics;

public sealed class LargestTestTests
{
    // 60 in 20 years are 3 a year, 40 in 5 years are 8: were they alike, a fifth of 100 would be in the second, and 40 come in one of
    // 200,000.
    [Fact]
    public void Groups_are_compared_for_their_size() => Assert.Equal([1], LargestTest.Clearly([(60, 20), (40, 5)], 1));

    [Fact]
    public void Two_that_chance_does_not_tell_apart_are_named_together() =>
        Assert.Equal([1, 0], LargestTest.Clearly([(95, 10), (100, 10), (20, 10), (10, 10)], 9));

    [Fact]
    public void Three_alike_are_none() => Assert.Empty(LargestTest.Clearly([(95, 10), (100, 10), (98, 10), (10, 10)], 9));

    [Fact]
    public void Nobody_is_none() => Assert.Empty(LargestTest.Clearly([(0, 10), (0, 10), (0, 5)], 1));
}
