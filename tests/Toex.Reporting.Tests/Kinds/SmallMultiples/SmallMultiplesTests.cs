using Toex.Reporting.Kinds.Trend;

namespace Toex.Reporting.Tests.Kinds.SmallMultiples;

public class SmallMultiplesTests
{
    private static IReadOnlyList<string> Texts(int forces, int width, string? focus = null)
    {
        var chart = new ChartCase { Kind = "SmallMultiples", Measure = SampleProfiles.Measure("RatePer1000"), Width = width,
            Focus = focus }.Compose(SampleProfiles.Many(SampleProfiles.Names.Take(forces)));
        return [.. chart.Page.Texts.Select(t => t.Text)];
    }

    [Theory]
    [InlineData(1200, 7)]
    [InlineData(2400, 7)]
    [InlineData(600, 5)]
    public void Forty_three_forces_have_each_scale_once_a_row_and_each_span_once_a_column(int width, int columns)
    {
        var texts = Texts(43, width);

        Assert.Equal((43 + columns - 1) / columns, texts.Count(t => t == "0.0"));
        Assert.Equal(columns, texts.Count(t => t == "Sep 2026"));
        Assert.Equal(43, texts.Count(t => t.StartsWith("Mean\u00A0", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_force_in_focus_comes_first_and_then_the_highest()
    {
        var profiles =
            new[] { ("Essex", 9.0), ("Kent", 14), ("Norfolk", 11) }.Select(
                f => SampleProfiles.Of(f.Item1, f.Item2, SampleProfiles.Months(1, 2, 1))).ToList();
        string[] Order(string? focus) => [.. TrendContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"),
            Focus = focus }.Request(profiles), p => p["RatePer1000"].Value).Series.Select(s => s.Name)];

        Assert.Equal(["Kent", "Norfolk", "Essex"], Order(null));
        Assert.Equal(["Essex", "Kent", "Norfolk"], Order("Essex"));
    }
}
