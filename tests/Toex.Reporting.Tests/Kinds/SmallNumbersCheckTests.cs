using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Tests.Kinds;

/// <summary>A kind that withholds nothing is refused where it would show a number below the threshold, or let it be worked out.</summary>
public sealed class SmallNumbersCheckTests
{
    [Theory]
    [InlineData("Comparison", 4, true)]
    [InlineData("Comparison", 5, false)]
    [InlineData("Comparison", 0, false)] // zeros are shown
    [InlineData("Map", 1, true)]
    [InlineData("Trend", 4, true)]
    [InlineData("Trend", 5, false)]
    [InlineData("SmallMultiples", 4, true)]
    public void Kinds_that_show_a_measure_are_refused_where_it_is_small(string kind, int count, bool refused) => Assert.Equal(refused,
        Refuses(kind, "Offences", new(count, null, null, count, null)));

    [Theory]
    [InlineData(3, 100, true)]
    [InlineData(97, 100, true)] // the rest is 3
    [InlineData(50, 100, false)]
    public void A_share_tells_about_the_part_and_the_rest(int part, int whole, bool refused) => Assert.Equal(refused,
        Refuses("Comparison", "DomesticShare", new((double)part / whole, null, null, part, whole)));

    [Fact]
    public void A_change_tells_about_both_windows() =>
        Assert.True(Refuses("Comparison", "Change", new(4, null, null, 20, 4)));

    [Fact]
    public void Without_a_threshold_nothing_is_refused() =>
        Assert.False(Refuses("Comparison", "Offences", new(1, null, null, 1, null), below: null));

    private static bool Refuses(string kind, string measure, MeasureValue value, int? below = 5)
    {
        var known = new Dictionary<string, MeasureValue> { [measure] = value };
        ForceProfile[] profiles = [.. SampleProfiles.NineNames.Select(n => SampleProfiles.Of(n, 1) with
        {
            Measures = known, Months =
                [.. Enumerable.Range(0, 12).Select(m => new ProfileMonth(new DateTime(2025, 10, 1).AddMonths(m), true, known, []))],
        })];
        try
        {
            new ChartCase { Kind = kind, Measure = SampleProfiles.Measure(measure), SmallNumbersBelow = below }.Make(profiles);
            return false;
        }
        catch (ToexException refused)
        {
            Assert.Equal("Toex.Chart.SmallNumbersShown", refused.ErrorId);
            return true;
        }
    }
}
