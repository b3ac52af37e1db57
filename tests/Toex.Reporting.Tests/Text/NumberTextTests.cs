using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toex.Profiles.Measures;
using Toex.Reporting.Text;

namespace Toex.Reporting.Tests.Text;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, MeasureFormat.Count, "0")]
    [InlineData(1234567, MeasureFormat.Count, "1,234,567")]
    [InlineData(999.5, MeasureFormat.Count, "1,000")]
    [InlineData(0, MeasureFormat.Rate, "0.00")]
    [InlineData(0.004, MeasureFormat.Rate, "<0.01")]
    [InlineData(1.2345678, MeasureFormat.Rate, "1.23")]
    [InlineData(9.994, MeasureFormat.Rate, "9.99")]
    [InlineData(9.996, MeasureFormat.Rate, "10.0")]
    [InlineData(14.06, MeasureFormat.Rate, "14.1")]
    [InlineData(1234.56, MeasureFormat.Rate, "1,234.6")]
    [InlineData(0.1234, MeasureFormat.Percentage, "12.3%")]
    [InlineData(0.0004, MeasureFormat.Percentage, "<0.1%")]
    [InlineData(1, MeasureFormat.Percentage, "100.0%")]
    [InlineData(0.051, MeasureFormat.Change, "+5.1%")]
    [InlineData(-0.051, MeasureFormat.Change, "−5.1%")]
    [InlineData(-0.0004, MeasureFormat.Change, "0.0%")]
    [InlineData(0, MeasureFormat.Change, "0.0%")]
    [InlineData(12.5, MeasureFormat.Change, "+1,250.0%")]
    public void Writes_a_value(double value, MeasureFormat format, string expected) =>
        Assert.Equal(expected, NumberText.Format(value, format));

    [Theory]
    [InlineData(0.5, 0.5, MeasureFormat.Rate, "0.5")]
    [InlineData(1, 0.5, MeasureFormat.Rate, "1.0")]
    [InlineData(10, 5, MeasureFormat.Rate, "10")]
    [InlineData(0.02, 0.02, MeasureFormat.Percentage, "2%")]
    [InlineData(0.025, 0.025, MeasureFormat.Percentage, "2.5%")]
    [InlineData(-0.1, 0.1, MeasureFormat.Change, "−10%")]
    [InlineData(0.1, 0.1, MeasureFormat.Change, "+10%")]
    [InlineData(2500, 500, MeasureFormat.Count, "2,500")]
    public void Writes_a_tick(double value, double step, MeasureFormat format, string expected) =>
        Assert.Equal(expected, NumberText.Tick(value, step, format));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(43, "43rd")]
    [InlineData(111, "111th")]
    public void Writes_an_ordinal(int rank, string expected) => Assert.Equal(expected, NumberText.Ordinal(rank));

    [Property]
    public Property Never_shows_more_than_two_decimals() => Prop.ForAll(
        ArbMap.Default.ArbFor<NormalFloat>().Filter(v => Math.Abs(v.Get) < 1e12),
        value => Enum.GetValues<MeasureFormat>().All(format =>
        {
            var text = NumberText.Format(value.Get, format).TrimEnd('%');
            var point = text.IndexOf('.', StringComparison.Ordinal);
            return point < 0 || text.Length - point - 1 <= 2;
        }));

    /// <summary>9.95 beside 10.1 and 10.0 has one decimal as they have; 0.42 beside 12.3 keeps its two, and so does 12.30.</summary>
    [Fact]
    public void Rates_that_are_read_together_have_as_many_decimals()
    {
        var words = MeasureWords.ForMeasure(SampleProfiles.Measure("RatePer1000"));

        Assert.Equal(["10.1", "10.0", "9.9"], new[] { 10.1, 10.0, 9.94 }.Select(words.Among([10.1, 10.0, 9.94, null]).Value));
        Assert.Equal(["12.30", "0.42", "<0.01"], new[] { 12.3, 0.42, 0.004 }.Select(words.Among([12.3, 0.42, 0.004]).Value));
        Assert.Equal(["8.50", "1,234.6"], [words.Among([8.5, 1]).Value(8.5), words.Among([8.5, 1234.56]).Value(1234.56)]);
    }

    /// <summary>Means of counts: 9.5 beside 14 has a decimal, and so has 14.0; 14 and 20 have none.</summary>
    [Fact]
    public void So_have_their_means_and_limits()
    {
        var words = MeasureWords.ForMeasure(SampleProfiles.Measure("Offences"));

        Assert.Equal(["9.5", "14.0"], new[] { 9.5, 14 }.Select(words.Among([9, 14], 9.5, 14).Level));
        Assert.Equal(["14", "20"], new[] { 14.2, 20 }.Select(words.Among([9, 14], 14.2, 20).Level));
    }
}
