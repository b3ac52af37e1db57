using Toex.Profiles.Comparisons;
using Toex.Profiles.Statistics;

namespace Toex.Profiles.Tests.Comparisons;

/// <summary>A position or signal has one name: what is shown is what is filtered by.</summary>
public sealed class ComparisonWordsTests
{
    /// <summary>Where limits are widened they are of the spread of the forces, not of chance.</summary>
    [Theory]
    [InlineData(FunnelPosition.Within, "within limits", "within spread")]
    [InlineData(FunnelPosition.AboveWarning, "above 95%", "top of spread")]
    [InlineData(FunnelPosition.AboveControl, "above 99.8%", "above spread")]
    [InlineData(FunnelPosition.BelowWarning, "below 95%", "low in spread")]
    [InlineData(FunnelPosition.BelowControl, "below 99.8%", "below spread")]
    [InlineData(FunnelPosition.Unknown, null, null)]
    [InlineData(null, null, null)]
    public void Positions_are_words(FunnelPosition? position, string? words, string? widened) =>
        Assert.Equal((words, widened), (ComparisonWords.Text(position, widened: false), ComparisonWords.Text(position, widened: true)));

    [Theory]
    [InlineData(SeriesSignal.None, "none")]
    [InlineData(SeriesSignal.AboveLimit, "above limit")]
    [InlineData(SeriesSignal.BelowLimit, "below limit")]
    [InlineData(SeriesSignal.HigherSince, "higher since")]
    [InlineData(SeriesSignal.LowerSince, "lower since")]
    [InlineData(null, null)]
    public void Signals_are_words(SeriesSignal? signal, string? words) => Assert.Equal(words, ComparisonWords.Text(signal));
}
