using Toex.Profiles;
using Toex.Reporting.Look;
using Toex.Reporting.Kinds.Overdue;

namespace Toex.Reporting.Tests.Kinds.Overdue;

public class OverdueTests
{
    private static ForceProfile Force(string name, long? within, long[] veryHigh, long[] medium) => SampleProfiles.Of(name, 1) with
    {
        Backlog = new("Visits overdue", "offenders", ["Up to 28 days", "Over 180 days"],
            [new("Very high", [.. veryHigh]), new("Medium", [.. medium])], within),
    };

    private static OverdueContent Content(IReadOnlyList<ForceProfile> profiles, bool shares = false, string? focus = null,
        int? below = null) => OverdueContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Shares = shares,
        Focus = focus, SmallNumbersBelow = below }.Request(profiles));

    private static string Title(OverdueContent content) => OverdueFinding.Find(content).Statement;

    // Essex: 12 + 173 = 185 overdue and 1,600 in time make 1,785, of which they are 10.4 %. Kent: 20 of 100.
    private static readonly ForceProfile[] Two = [Force("Essex", 1600, [8, 4], [150, 23]), Force("Kent", 80, [5, 5], [5, 5])];

    [Fact]
    public void One_force_tells_how_many_of_how_many_at_which_risk_and_how_long()
    {
        var finding = OverdueFinding.Find(Content(Two[..1]));

        Assert.Equal("Essex, visits overdue: 185 of 1,785 offenders (10.4%)", finding.Statement);
        Assert.Equal("12 at the highest risk (Very high). 27 over 180 days.", finding.Further);
    }

    [Fact]
    public void What_is_open_has_no_time_to_be_within() => Assert.Equal(
        "Essex, visits overdue: 185 offenders, 12 at the highest risk (Very high)",
            Title(Content([Force("Essex", null, [8, 4], [150, 23])])));

    [Fact]
    public void None_is_said() => Assert.Equal("Essex, visits overdue: none of 50 offenders",
        Title(Content([Force("Essex", 50, [0, 0], [0, 0])])));

    [Fact]
    public void One_is_in_the_singular() => Assert.Equal(
        "Essex, visits overdue: 1 offender, none at the highest risk (Very high)", Title(Content([Force("Essex", null, [0, 0], [1, 0])])));

    [Fact]
    public void Forces_are_ordered_by_number_or_by_share()
    {
        Assert.Equal(["Essex", "Kent"], Content(Two).Rows.Select(r => r.Name));
        Assert.Equal(["Kent", "Essex"], Content(Two, shares: true).Rows.Select(r => r.Name));
        Assert.Equal("Essex has the most visits overdue: 185 of 1,785 (10.4%)", Title(Content(Two)));
        Assert.Equal("Kent has the largest share of visits overdue: 20 of 100 (20.0%)", Title(Content(Two, shares: true)));
        Assert.Equal("Kent, visits overdue: 20 of 100 offenders (20.0%), group 10.9%", Title(Content(Two, focus: "Kent")));
        Assert.Equal("2 forces together: 205 of 1,885 offenders (10.9%). "
            + "A number grows with the size of a force. By share Kent has the largest, 20.0%.",
            OverdueFinding.Find(Content(Two)).Further);
    }

    [Fact]
    public void Forces_with_as_many_are_all_named() => Assert.Equal("Essex and Kent have the most visits overdue, 8 each",
        Title(Content([Force("Essex", null, [4, 4], [0, 0]), Force("Kent", null, [8, 0], [0, 0])])));

    // 20 of 100 and 20 of 100: the shares are one.
    [Fact]
    public void Nobody_stands_apart_where_shares_are_alike()
    {
        var finding = OverdueFinding.Find(Content([Two[1], Two[1] with { PoliceForce = "Norfolk" }], shares: true));

        Assert.Equal("No force stands apart for its share of visits overdue", finding.Statement);
        Assert.StartsWith("Kent and Norfolk have the largest, 20.0%", finding.Further, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_of_shares_are_as_long_as_the_share_overdue()
    {
        var bars = OverdueBars.Create(Content(Two, shares: true), Palette.Light);

        Assert.Equal(0.2, bars.Rows[0].Length, 9);
        Assert.Equal(["10.0%", "10.0%"], bars.Rows[0].Segments.Take(2).Select(s => s.Label));
        Assert.False(bars.Whole);
    }

    [Fact]
    public void The_alternative_text_tells_the_levels() => Assert.EndsWith(
        "Stacked bar chart of offenders, visits overdue, by level of risk and by how long: Very high 12, Medium 173.",
            OverdueAlternativeText.Write(Content(Two[..1])), StringComparison.Ordinal);

    [Fact]
    public void Small_counts_have_no_length()
    {
        var content = Content([Force("Essex", 1600, [3, 40], [150, 23])], below: 5);
        var bar = OverdueBars.Create(content, Palette.Light).Rows[0];

        Assert.True(content.AnyWithheld);
        Assert.Null(content.Rows[0].Counts[0]);
        Assert.Equal(0, bar.Segments[0].Length);
        Assert.DoesNotContain(bar.Segments, s => s.Length is > 0 and < 5);
    }
}
