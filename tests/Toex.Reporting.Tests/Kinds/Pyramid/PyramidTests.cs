using Toex.Profiles;
using Toex.Reporting.Kinds.Pyramid;

namespace Toex.Reporting.Tests.Kinds.Pyramid;

public class PyramidTests
{
    private static ForceProfile Force(string name, long boys, long girls, long unknownSex = 0, long unknownAge = 0) => SampleProfiles.Of(name, 1) with
    {
        Ages = new("Victims", "victims", [new("0 to 17", boys, girls, unknownSex), new("18 and over", 20, 30, 0)], unknownAge),
    };

    private static PyramidContent Content(IReadOnlyList<ForceProfile> profiles, string? focus = null, int? below = null) =>
        PyramidContent.Of(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus,
        SmallNumbersBelow = below }.Request(profiles));

    // 40 girls of 10 + 40 + 20 + 30 = 100 and of unknown sex or age 5 + 20 = 25 more: 125.
    [Fact]
    public void One_force_names_the_largest_group_of_all() => Assert.Equal(
        "Essex: females 0 to 17 are the largest group of victims, 40 of 125 victims (32.0%)", PyramidTitle.Of(Content([Force("Essex", 10, 40, 5, 20)])));

    [Fact]
    public void Several_forces_say_in_how_many_a_group_is_the_largest()
    {
        ForceProfile[] three = [Force("Essex", 10, 40), Force("Kent", 10, 50), Force("Norfolk", 60, 40)];

        Assert.Equal("Females 0 to 17 are the largest group of victims in 2 of 3 forces", PyramidTitle.Of(Content(three)));
        Assert.Equal("Norfolk: males 0 to 17 are the largest group of victims, 60 of 150 victims (40.0%), as in none of the 2 other forces", PyramidTitle.Of(Content(three, "Norfolk")));
        Assert.Equal("Norfolk", Content(three, "Norfolk").Panels[0].PoliceForce);
    }

    [Fact]
    public void Unknown_ages_and_sexes_are_counted_and_told()
    {
        var panel = Content([Force("Essex", 10, 40, 5, 20)]).Panels[0];

        Assert.Equal((125, 25), (panel.Total, panel.NotShown));
    }

    [Fact]
    public void The_alternative_text_tells_every_band() => Assert.EndsWith(
        "Age pyramid of victims, 12 months, males and females: 0 to 17 10 and 40; 18 and over 20 and 30.", PyramidAlternativeText.Of(Content([Force("Essex", 10, 40)]), "12 months"), StringComparison.Ordinal);

    // The 2 boys are withheld with the 20 men, who tell them by the males' total, and with the girls and women or the totals of the rows.
    [Fact]
    public void Small_counts_are_withheld_with_those_that_tell_them()
    {
        var content = Content([Force("Essex", 2, 40)], below: 5);

        Assert.True(content.AnyWithheld);
        Assert.Null(content.Panels[0].Bars[0].Male);
        Assert.True(content.Panels[0].Bars[1].Male is null || content.Panels[0].Bars[0].Female is null || content.Panels[0].Total is null);
        Assert.Contains("[c]", PyramidAlternativeText.Of(content, "12 months"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_said()
    {
        var none = SampleProfiles.Of("Essex", 1) with { Ages = new("Victims", "victims", [new("0 to 17", 0, 0, 0)], 0) };

        Assert.Equal("Essex: no victims", PyramidTitle.Of(Content([none])));
    }
}
