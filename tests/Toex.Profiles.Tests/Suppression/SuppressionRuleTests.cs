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

    [Theory]
    [InlineData(20, 50, true)]
    [InlineData(5, 10, true)]
    [InlineData(4, 50, false)] // the part is small
    [InlineData(46, 50, false)] // the rest is small
    [InlineData(0, 50, true)] // none
    [InlineData(50, 50, true)] // all
    [InlineData(0, 0, false)] // no share of nothing
    [InlineData(60, 50, false)] // not a part
    public void A_share_needs_a_part_and_a_rest_that_are_not_small(long part, long whole, bool can) =>
        Assert.Equal(can, new SuppressionRule().CanShowShare(Shown(part), Shown(whole)));

    [Fact]
    public void A_share_of_or_in_what_is_withheld_is_not_shown()
    {
        var rule = new SuppressionRule();

        Assert.False(rule.CanShowShare(SuppressedCount.Of(20, SuppressionKind.Secondary), Shown(50)));
        Assert.False(rule.CanShowShare(Shown(20), SuppressedCount.Of(50, SuppressionKind.Secondary)));
        Assert.False(rule.CanShowShare(default, Shown(50)));
    }

    [Fact]
    public void Where_zeros_are_withheld_none_and_all_have_no_share()
    {
        var rule = new SuppressionRule { ShowZeros = false };

        Assert.False(rule.CanShowShare(Shown(0), Shown(50)));
        Assert.False(rule.CanShowShare(Shown(50), Shown(50)));
    }

    [Fact]
    public void A_withheld_count_is_nowhere_in_what_is_shown()
    {
        Assert.Null(SuppressedCount.Of(3, SuppressionKind.Primary).Value);
        Assert.DoesNotContain("3", SuppressedCount.Of(3, SuppressionKind.Primary).ToString(), StringComparison.Ordinal);
        Assert.False(default(SuppressedCount).IsShown);
    }

    private static SuppressedCount Shown(long count) => SuppressedCount.Of(count, SuppressionKind.None);
}
