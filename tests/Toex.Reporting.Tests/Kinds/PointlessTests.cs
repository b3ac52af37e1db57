using Toex.Profiles;
using Toex.Reporting.Tests.Files;

namespace Toex.Reporting.Tests.Kinds;

/// <summary>A picture that would show nothing says so, in its place and as a warning.</summary>
public sealed class PointlessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static ForceProfile Groups(string name, params (string Name, long Count)[] groups) =>
        SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, groups));

    private static string? Instead(string kind, params IReadOnlyList<ForceProfile> profiles) => new ChartCase { Kind = kind }.Make(profiles)
        .Instead;

    [Fact]
    public void One_bar() => Assert.Equal("Kent alone has nothing to be compared with: 14.1 offences per 1,000 people, 95% limits 13.9 to "
        + "14.3.", Instead("Comparison", SampleProfiles.Of("Kent", 14.1))); // Byar: 14,100 ± 1.96 × √14,100 = 13,868 to 14,335

    [Fact]
    public void One_group()
    {
        Assert.Equal("There is only one group, High: 7 incidents.", Instead("Breakdown", Groups("Kent", ("High", 7))));
        Assert.Equal("There is only one group, High: 9 incidents.", 
            Instead("Breakdown", Groups("Kent", ("High", 7)), Groups("Essex", ("High", 2))));
        Assert.Null(Instead("Breakdown", Groups("Kent", ("High", 7), ("Low", 0))));
    }

    [Fact]
    public void Nothing_at_all() =>
        Assert.Equal("There are no incidents to break down.", Instead("Breakdown", Groups("Kent", ("High", 0), ("Low", 0))));

    [Fact]
    public void One_month() => Assert.Equal("One month is no trend: choose a longer window, or a comparison.",
        Instead("Trend", SampleProfiles.Of("Kent", 1, SampleProfiles.Months(1.2))));

    [Fact]
    public void The_sentence_stands_in_the_picture_in_the_alternative_text_and_in_a_warning()
    {
        var page = Layout.Readable.Check(new ChartCase { Kind = "Breakdown" }.Compose(Groups("Kent", ("High", 7))));
        var chart = new ChartCase { Kind = "Breakdown" }.Export([Groups("Kent", ("High", 7))], folder.File("a.png"), false);

        Assert.Contains(page.Texts, t => t.Text == "There is only one group, High: 7 incidents.");
        Assert.Empty(page.Panels);
        Assert.Equal("Kent, initial risk level: High is the largest group, 7 of 7 incidents (100.0%). "
            + "There is only one group, High: 7 incidents.",
            chart.AlternativeText);
        Assert.Equal("The Breakdown chart draws nothing, and says instead: There is only one group, High: 7 incidents.",
            Assert.Single(chart.Warnings));
    }
}
