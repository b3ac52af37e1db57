using Toex.Profiles;
using Toex.Reporting.Kinds.Trend;

namespace Toex.Reporting.Tests.Kinds.Trend;

public class TrendStageTests
{
    private static ProfileMonth[] Months(int settled, params double[] later) =>
        [.. SampleProfiles.Months(
            [.. Enumerable.Range(0, settled).Select(i => (double?)(1 + (i % 2 * 0.1))), .. later.Select(l => (double?)l)])
            .Select((m, i) => i < settled ? m : m with { Provisional = ["RatePer1000"] })];

    private static TrendContent Content(params ForceProfile[] profiles) =>
        TrendContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(profiles));

    private static TrendContent Content(ProfileMonth[] months) => Content(SampleProfiles.Of("Essex", 12, months));

    [Fact]
    public void Months_that_will_change_are_no_fall()
    {
        var content = Content(Months(10, 0.3, 0.1));

        Assert.False(content.Series[0].HasSignal);
        Assert.Equal(
            "Essex: no signal in VAWG offences per 1,000 people, 12 months to September 2026", TrendTitle.Claim(content).Statement);
        Assert.Equal(1.05, content.Series[0].Limits!.Mean, 9);
        Assert.Contains("lowest 1.00 in October 2025", TrendAlternativeText.Write(content), StringComparison.Ordinal);
        Assert.EndsWith(
            "Aug 2026, Sep 2026 will still change, as late records and outcomes come in: they are drawn hollow, and left out of mean, "
                + "limits and signals.",
            TrendAlternativeText.Write(content), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_months_are_incomplete_and_which_will_change()
    {
        var months = Months(7, 1, 1, 1, 1, 1);
        months[^1] = months[^1] with { Complete = false };
        var notes = TrendNotes.Lines(Content(months), true).ToList();

        Assert.Contains("Sep 2026 is not complete: it is drawn hollow, not joined to the line, and left out of mean, limits and signals.",
            notes);
        Assert.Contains(
            "May 2026 to Aug 2026 will still change, as late records and outcomes come in: they are drawn hollow, and left out of mean, "
                + "limits and signals.", notes);
    }

    [Fact]
    public void Another_measure_of_the_month_may_be_settled() =>
        Assert.All(TrendContent.FromRequest(
            new ChartCase { Measure = SampleProfiles.Measure("Offences") }.Request([SampleProfiles.Of("Essex", 12,
            Months(3, 1, 1))])).Series[0].Points, p => Assert.True(p.IsSettled));

    [Fact]
    public void Without_any_settled_month_there_is_no_peak_to_name()
    {
        Assert.Equal("Essex: no month of VAWG offences per 1,000 people is settled yet",
            TrendTitle.Claim(Content(Months(0, 3, 2, 1))).Statement);
        Assert.Equal("No month of VAWG offences per 1,000 people is settled yet",
            TrendTitle.Claim(Content(SampleProfiles.Of("Essex", 12, Months(0, 3, 2)),
                SampleProfiles.Of("Kent", 12, Months(0, 3, 2)))).Statement);
    }
}
