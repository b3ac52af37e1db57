using Toex.Profiles.Comparisons;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Comparisons;

/// <summary>A position or signal has one name: what is shown is what is filtered by.</summary>
public sealed class ComparisonWordsTests
{
    [Theory]
    [InlineData(FunnelPosition.Within, "within limits")]
    [InlineData(FunnelPosition.AboveWarning, "above 95%")]
    [InlineData(FunnelPosition.AboveControl, "above 99.8%")]
    [InlineData(FunnelPosition.BelowWarning, "below 95%")]
    [InlineData(FunnelPosition.BelowControl, "below 99.8%")]
    [InlineData(FunnelPosition.Unknown, null)]
    [InlineData(null, null)]
    public void Positions_are_words(FunnelPosition? position, string? words) => Assert.Equal(words, ComparisonWords.Of(position));

    [Theory]
    [InlineData(XmrSignal.None, "none")]
    [InlineData(XmrSignal.AboveLimit, "above limit")]
    [InlineData(XmrSignal.BelowLimit, "below limit")]
    [InlineData(XmrSignal.RunAbove, "run above mean")]
    [InlineData(XmrSignal.RunBelow, "run below mean")]
    [InlineData(null, null)]
    public void Signals_are_words(XmrSignal? signal, string? words) => Assert.Equal(words, ComparisonWords.Of(signal));
}
