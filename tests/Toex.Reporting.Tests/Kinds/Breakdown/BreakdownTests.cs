using Toex.Profiles;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Kinds.Breakdown;

public class BreakdownTests
{
    private static ForceProfile Force(string name, params (string Name, long Count)[] groups) => SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, groups));

    private static ForceProfile Themes(string name, params (string Name, long Count)[] groups) => SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("OffenceThemes", "Offence theme", false, groups));

    private static BreakdownContent Content(IReadOnlyList<ForceProfile> profiles, bool shares = false, string? focus = null,
        int? below = null) => BreakdownContent.Of(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Shares = shares,
        Focus = focus, SmallNumbersBelow = below }.Request(profiles));

    // High 20 of 100, 30 of 300 and 0 of 50: shares of 20 %, 10 % and 0 %; 50 of 450 are 11.1 %.
    private static readonly ForceProfile[] Three =
        [Force("Essex", ("High", 20), ("Medium", 50), ("Low", 30)), Force("Kent", ("High", 30), ("Medium", 200), ("Low", 70)), Force("Norfolk", ("High", 0), ("Medium", 25), ("Low", 25))];

    [Fact]
    public void One_force_names_its_largest_group() => Assert.Equal(
        "Kent, initial risk level: Medium is the largest group, with 200 of 300 incidents (66.7%)", BreakdownTitle.Of(Content(Three[1..2])));

    [Fact]
    public void Two_groups_of_the_same_size_are_both_named() => Assert.Equal(
        "Norfolk, initial risk level: Medium and Low are the largest groups, 25 incidents each", BreakdownTitle.Of(Content(Three[2..])));

    [Fact]
    public void Counts_and_shares_order_the_forces_by_the_first_group()
    {
        Assert.Equal(["Kent", "Essex", "Norfolk"], Content(Three).Rows.Select(r => r.Name));
        Assert.Equal(["Essex", "Kent", "Norfolk"], Content(Three, shares: true).Rows.Select(r => r.Name));
        Assert.Equal("Initial risk level: Kent has the most incidents in High, 30 of its 300 incidents (10.0%)", BreakdownTitle.Of(Content(Three)));
        Assert.Equal("Initial risk level: Essex has the largest share in High, 20.0% of its incidents, against 11.1% in the group", BreakdownTitle.Of(Content(Three, shares: true)));
    }

    [Fact]
    public void The_force_in_focus_is_ranked() => Assert.Equal(
        "Initial risk level: Kent ranks 2nd of 3 for its share in High, 10.0% of its incidents, against 11.1% in the group", BreakdownTitle.Of(Content(Three, shares: true, focus: "Kent")));

    [Fact]
    public void Nothing_at_all_is_said()
    {
        ForceProfile[] none = [Force("Essex", ("High", 0), ("Low", 0)), Force("Kent", ("High", 0), ("Low", 0))];

        Assert.Equal("Initial risk level: none of 2 forces has any incidents", BreakdownTitle.Of(Content(none)));
        Assert.Equal("Essex, initial risk level: no incidents", BreakdownTitle.Of(Content(none[..1])));
    }

    [Fact]
    public void Groups_without_an_order_are_the_largest_first_and_what_is_not_known_last() =>
        Assert.Equal(["Rape", "Stalking", "Not known"], Content([Themes("Essex", ("Stalking", 5), ("Not known", 90), ("Rape", 7))]).Groups);

    // Eight groups of 8 to 1 and three of unknown: five own groups at most with the unknown, so four and other, 4 + 3 + 2 + 1 = 10.
    [Fact]
    public void The_smallest_of_many_groups_are_put_together()
    {
        (string, long)[] groups = [.. Enumerable.Range(1, 8).Select(i => ($"Theme {i}", (long)i)), ("Not known", 3)];
        var content = Content([Themes("Essex", groups), Themes("Kent", groups)]);

        Assert.Equal(["Theme 8", "Theme 7", "Theme 6", "Theme 5", "Other", "Not known"], content.Groups);
        Assert.Equal(["Theme 4", "Theme 3", "Theme 2", "Theme 1"], content.Merged);
        Assert.Equal([8, 7, 6, 5, 10, 3], content.Rows[0].Counts);
        Assert.Equal(9, Content([Themes("Essex", groups)]).Groups.Count);
    }

    [Fact]
    public void A_force_without_the_dimension_is_not_known()
    {
        var content = Content([.. Three, SampleProfiles.Of("Suffolk", 1)]);

        Assert.Equal(["Suffolk"], content.Unknown);
        Assert.EndsWith("Not known: Suffolk.", BreakdownAlternativeText.Of(content, "12 months"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_alternative_text_tells_all_groups() => Assert.Equal(
        "Kent, initial risk level: Medium is the largest group, with 200 of 300 incidents (66.7%). Bar chart of incidents by initial risk level, 12 months: "
        + "High 30 (10.0%), Medium 200 (66.7%), Low 70 (23.3%).", BreakdownAlternativeText.Of(Content(Three[1..2]), "12 months"));

    // High 3 is small; Low 40 is withheld with it, the least that keeps 143 - 100 - 40 from telling.
    [Fact]
    public void A_small_count_is_withheld_with_another_that_would_tell_it()
    {
        var content = Content([Force("Essex", ("High", 3), ("Medium", 100), ("Low", 40))], below: 5);

        Assert.Equal([null, 100, null], content.Rows[0].Counts);
        Assert.Equal(143, content.Rows[0].Total);
        Assert.True(content.AnyWithheld);
        Assert.Equal(["[c]", "100 (69.9%)", "[c]"], BreakdownBars.Of(content, Palette.Light).Rows.Select(r => r.End));
        Assert.Equal([0, 100, 0], BreakdownBars.Of(content, Palette.Light).Rows.Select(r => r.Length));
        Assert.StartsWith("Essex, initial risk level: Medium is the largest group shown, with 100 of 143", BreakdownTitle.Of(content), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_of_a_stacked_bar_is_one_part_without_a_group()
    {
        var content = Content([Force("Essex", ("High", 3), ("Medium", 100), ("Low", 40)), Force("Kent", ("High", 60), ("Medium", 100), ("Low", 40))], below: 5);
        var bar = BreakdownBars.Of(content, Palette.Light).Rows.Single(r => r.Name == "Essex");

        Assert.Equal([null, 100, null], content.Rows.Single(r => r.Name == "Essex").Counts);
        Assert.Equal(143, bar.Length);
        Assert.Null(bar.Segments[^1].Key);
        Assert.Equal(43, bar.Segments[^1].Length); // 3 and 40
    }
}
