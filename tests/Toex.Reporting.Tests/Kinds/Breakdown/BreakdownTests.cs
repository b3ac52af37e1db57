using System.Text.RegularExpressions;
using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Kinds.Breakdown;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Kinds.Breakdown;

public class BreakdownTests
{
    private static ForceProfile Force(string name, params (string Name, long Count)[] groups) =>
        SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("RiskLevels", "Initial risk level", true, groups));

    private static ForceProfile Themes(string name, params (string Name, long Count)[] groups) =>
        SampleProfiles.Of(name, 1).With(SampleDetail.Breakdown("OffenceThemes", "Offence theme", false, groups));

    private static BreakdownContent Content(IReadOnlyList<ForceProfile> profiles, bool shares = false, string? focus = null,
        int? below = null) => BreakdownContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Shares = shares,
        Focus = focus, SmallNumbersBelow = below }.Request(profiles));

    private static BreakdownContent Chosen(IReadOnlyList<ForceProfile> profiles, params string[] groups) => BreakdownContent.FromRequest(
        new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Groups = groups, Shares = true }.Request(profiles));

    private static string Title(BreakdownContent content) => BreakdownFinding.Find(content).Statement;

    // High 20 of 100, 30 of 300 and 0 of 50: shares of 20 %, 10 % and 0 %; 50 of 450 are 11.1 %.
    private static readonly ForceProfile[] Three =
        [Force("Essex", ("High", 20), ("Medium", 50), ("Low", 30)), Force("Kent", ("High", 30), ("Medium", 200), ("Low", 70)),
            Force("Norfolk", ("High", 0), ("Medium", 25), ("Low", 25))];

    [Fact]
    public void One_force_names_its_largest_group() => Assert.Equal(
        "Kent, initial risk level: Medium is the largest group, 200 of 300 incidents (66.7%)", Title(Content(Three[1..2])));

    [Fact]
    public void Two_groups_of_the_same_size_are_both_named() => Assert.Equal(
        "Norfolk, initial risk level: Medium and Low are the largest groups, 25 incidents each", Title(Content(Three[2..])));

    // Wholes of 100, 300 and 50; shares of the first group of 20 %, 10 % and 0 %.
    [Fact]
    public void Counts_are_sorted_by_the_whole_and_shares_by_the_first_group()
    {
        ForceProfile[] high = [Force("Surrey", ("High", 40), ("Medium", 20), ("Low", 20)), .. Three];
        Assert.Equal(["Kent", "Essex", "Surrey", "Norfolk"], Content(high).Rows.Select(r => r.Name));
        Assert.Equal(["Surrey", "Essex", "Kent", "Norfolk"], Content(high, shares: true).Rows.Select(r => r.Name));
        Assert.Contains("by initial risk level, forces with most incidents first. 12 months", Subtitle(Three), StringComparison.Ordinal);
        Assert.Contains("the largest share in High first. 12 months", Subtitle(Three, shares: true), StringComparison.Ordinal);
    }

    private static string Subtitle(IReadOnlyList<ForceProfile> profiles, bool shares = false) =>
        new ChartCase { Kind = "Breakdown", Shares = shares }.Make(profiles).Subtitle;

    // The theme keeps rape and homicide: with what is left over, three others are shown of six colours.
    [Fact]
    public void Groups_that_the_theme_keeps_are_never_put_together_with_others()
    {
        (string, long)[] groups = [.. Enumerable.Range(1, 8).Select(i => ($"Theme {i}", (long)i * 100)), ("Rape", 7), ("Homicide", 1)];
        var content = Content([Themes("Essex", groups), Themes("Kent", groups)]);

        Assert.Equal(["Theme 8", "Theme 7", "Theme 6", "Rape", "Homicide", "Other"], content.Groups);
        Assert.Equal([800, 700, 600, 7, 1, 1500], content.Rows[0].Counts);
    }

    [Fact]
    public void Groups_can_be_chosen_and_the_first_leads()
    {
        var content = Chosen(Three, "low", "High");

        Assert.Equal(["Low", "High", "Other"], content.Groups);
        Assert.Equal(["Medium"], content.Merged);
        Assert.Equal(["Norfolk", "Essex", "Kent"], content.Rows.Select(r => r.Name)); // 50 %, 30 % and 23 % in Low
    }

    [Fact]
    public void A_group_that_there_is_not_and_too_many_are_refused()
    {
        var none = Assert.Throws<ToexException>(() => Chosen(Three, "Hihg"));
        Assert.Equal("'Hihg' is not a group of 'RiskLevels' in any of the profiles to chart.", none.Message);
        Assert.Equal("Choose one of these: High, Medium, Low.", none.WhatToDo);

        string[] many = [.. Enumerable.Range(1, 6).Select(i => $"Theme {i}")];
        ForceProfile[] two = [.. new[] { "Essex", "Kent" }.Select(f => SampleProfiles.Of(f, 1).With(
            SampleDetail.Breakdown("RiskLevels", "Initial risk level", false, [.. many.Select(m => (m, 1L))])))];
        Assert.Equal("6 groups cannot be told apart in one chart.", Assert.Throws<ToexException>(() => Chosen(two, many)).Message);
        Assert.Equal(5, Chosen(two, many[..5]).Groups.Count(g => g != "Other"));
    }

    [Fact]
    public void The_share_of_the_group_is_said_once()
    {
        var finding = BreakdownFinding.Find(Content(Three, shares: true, focus: "Kent"));

        Assert.Single(Regex.Matches(finding.Statement + finding.Further, "11.1%"));
    }

    [Fact]
    public void The_title_is_about_the_first_group()
    {
        Assert.Equal("Kent has the most incidents in High: 30 of its 300 (10.0%)", Title(Content(Three)));
        Assert.Equal("A number grows with the size of a force. By share Essex has the largest, 20.0%, group 11.1%.",
            BreakdownFinding.Find(Content(Three)).Further);
    }

    // Around 11.1 % the 99.8 % limits are 2.9 % to 22.4 % of 100, and less than 0 % to 27 % of 50: none is beyond. On the scale of arcsines
    // the scores are 2.5, -0.6 and -4.8, winsorised at 1.9 and -4.0: φ = 6.6, more than chance, so it is the spread that holds them.
    [Fact]
    public void The_largest_share_is_no_signal_where_it_does_not_stand_apart()
    {
        var finding = BreakdownFinding.Find(Content(Three, shares: true));

        Assert.Equal("Initial risk level: Essex has the largest share in High, 20.0%, group 11.1%", finding.Statement);
        Assert.Equal("It does not stand apart from the others.", finding.Further);
        Assert.False(finding.IsSignal);
    }

    [Fact]
    public void The_force_in_focus_is_ranked_by_share_whatever_the_bars_show()
    {
        var (shares, counts) = (BreakdownFinding.Find(Content(Three, shares: true, focus: "Kent")),
            BreakdownFinding.Find(Content(Three, focus: "Kent")));

        Assert.Equal("Initial risk level: Kent has 10.0% of its incidents in High, group 11.1%", shares.Statement);
        Assert.Equal("Kent has 30 of its 300 incidents (10.0%) in High, group 11.1%", counts.Statement);
        Assert.StartsWith("2nd largest share of 3. Its share is within the spread of these forces.",
            shares.Further, StringComparison.Ordinal);
        Assert.Equal(shares.Further, counts.Further);
    }

    [Fact]
    public void Forces_with_as_many_are_all_named()
    {
        ForceProfile[] two = [Force("Essex", ("High", 8), ("Low", 30)), Force("Kent", ("High", 8), ("Low", 70))];

        Assert.Equal("Initial risk level: Essex and Kent have the most incidents in High, 8 each", Title(Content(two)));
    }

    [Fact]
    public void Nothing_at_all_is_said()
    {
        ForceProfile[] none = [Force("Essex", ("High", 0), ("Low", 0)), Force("Kent", ("High", 0), ("Low", 0))];

        Assert.Equal("Initial risk level: none of 2 forces has any incidents", Title(Content(none)));
        Assert.Equal("Essex, initial risk level: no incidents", Title(Content(none[..1])));
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
        Assert.EndsWith("Not known: Suffolk.", BreakdownAlternativeText.Write(content, "12 months"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_alternative_text_tells_all_groups() => Assert.Equal(
        "Kent, initial risk level: Medium is the largest group, 200 of 300 incidents (66.7%). "
        + "Bar chart of incidents by initial risk level, 12 months: "
        + "High 30 (10.0%), Medium 200 (66.7%), Low 70 (23.3%).", BreakdownAlternativeText.Write(Content(Three[1..2]), "12 months"));

    // High 3 is small; Low 40 is withheld with it, the least that keeps 143 - 100 - 40 from telling.
    [Fact]
    public void A_small_count_is_withheld_with_another_that_would_tell_it()
    {
        var content = Content([Force("Essex", ("High", 3), ("Medium", 100), ("Low", 40))], below: 5);

        Assert.Equal([null, 100, null], content.Rows[0].Counts);
        Assert.Equal(143, content.Rows[0].Total);
        Assert.True(content.AnyWithheld);
        Assert.Equal(["withheld", "100 (69.9%)", "withheld"], BreakdownBars.Create(content, Palette.Light).Rows.Select(r => r.End));
        Assert.Equal([0, 100, 0], BreakdownBars.Create(content, Palette.Light).Rows.Select(r => r.Length));
        // The two withheld make 43, so that neither can be more than 100.
        Assert.StartsWith("Essex, initial risk level: Medium is the largest group, 100 of 143", Title(content), StringComparison.Ordinal);
    }

    // 3 and 8 are withheld: they make 11, and for all that is shown one of them may be more than 9.
    [Fact]
    public void A_group_that_a_withheld_one_may_exceed_is_not_called_the_largest() =>
        Assert.Equal("Essex, initial risk level: 20 incidents",
            Title(Content([Force("Essex", ("High", 3), ("Medium", 9), ("Low", 8))], below: 5)));

    // High and Low of Essex, 3 and 40, are withheld, and with them 12 and 10 of Kent, the least that their columns take. Essex may have 43
    // at High: more than the 30 of Norfolk, less than the 90.
    [Theory]
    [InlineData(30, "Initial risk level of incidents in 3 forces")]
    [InlineData(90, "Norfolk has the most incidents in High: 90 of its 240 (37.5%)")]
    public void A_force_has_the_most_where_no_withheld_number_can_be_more(int high, string title) => Assert.Equal(title, Title(Content(
        [Force("Essex", ("High", 3), ("Medium", 100), ("Low", 40)), Force("Kent", ("High", 12), ("Medium", 100), ("Low", 10)),
            Force("Norfolk", ("High", high), ("Medium", 100), ("Low", 50))], below: 5)));

    [Fact]
    public void What_is_withheld_of_a_stacked_bar_is_one_part_without_a_group()
    {
        var content =
            Content([Force("Essex", ("High", 3), ("Medium", 100), ("Low", 40)), Force("Kent", ("High", 60), ("Medium", 100), ("Low", 40))],
                below: 5);
        var bar = BreakdownBars.Create(content, Palette.Light).Rows.Single(r => r.Name == "Essex");

        Assert.Equal([null, 100, null], content.Rows.Single(r => r.Name == "Essex").Counts);
        Assert.Equal(143, bar.Length);
        Assert.Null(bar.Segments[^1].Key);
        Assert.Equal(43, bar.Segments[^1].Length); // 3 and 40
    }

    /// <summary>Essex has no offences after February: that it has fewer is no finding.</summary>
    [Fact]
    public void A_force_that_lacks_days_of_the_window_is_not_known_beside_others()
    {
        var late = Themes("Essex", ("Rape", 5)).Late();

        var both = Content([late, Themes("Kent", ("Rape", 9))]);
        var alone = Content([late]);

        Assert.Equal("Kent", Assert.Single(both.Rows).Name);
        Assert.Equal(["Essex"], both.Unknown);
        Assert.Equal(5, alone.Rows[0].Total);
    }
}
