using Toex.Profiles.Suppression;

namespace Toex.Profiles.Tests.Suppression;

public sealed class SuppressionRuleTests
{
    [Theory]
    [InlineData(5, true, "1 2 3 4")]
    [InlineData(5, false, "0 1 2 3 4")]
    [InlineData(3, true, "1 2")]
    [InlineData(1, true, "")]
    public void A_threshold_is_the_smallest_count_shown(int threshold, bool showZeros, string small)
    {
        var rule = new SuppressionRule { Threshold = threshold, ShowZeros = showZeros };

        Assert.Equal(small, string.Join(' ', Enumerable.Range(0, 10).Where(c => rule.IsSmall(c))));
    }
}
