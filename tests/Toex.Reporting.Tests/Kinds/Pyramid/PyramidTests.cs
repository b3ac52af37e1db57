using Toex.Profiles;
using Toex.Profiles.Findings;
using Toex.Reporting.Kinds.Pyramid;

namespace Toex.Reporting.Tests.Kinds.Pyramid;

public class PyramidTests
{
    private static ForceProfile Force(string name, long boys, long girls, long unknownSex = 0, long unknownAge = 0) =>
        SampleProfiles.Of(name, 1) with
    {
        Ages = new("Victims", "victims",
            [new("0 to 17", boys, girls, unknownSex) { Years = 18 }, new("18 and over", 20, 30, 0) { Years = 72 }], unknownAge),
    };

    private static PyramidContent Content(IReadOnlyList<ForceProfile> profiles, string? focus = null, int? below = null) =>
        PyramidContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus,
        SmallNumbersBelow = below }.Request(profiles));

    // 40 girls in 18 years are 2.2 a year, 10 boys 0.6, 30 women in 72 years 0.4: of 50 girls and boys, 40 or more girls come in one of
    // 84,000.
    [Fact]
    public void One_force_names_the_group_with_most_for_each_year_of_age()
    {
        var finding = PyramidTitle.Claim(Content([Force("Essex", 10, 40, 5, 20)]));

        Assert.Equal("Essex: females aged 0 to 17 have most victims per year of age", finding.Statement);
        Assert.Equal((FindingKind.Largest, true, 40 / 18.0), (finding.Kind, finding.IsSignal, finding.Value));
    }

    // 25 girls and 15 boys: as many or more girls of 40 come in one of 13 by chance, so that neither is the one; 20 men and 30 women in
    // four times as many years are fewer than both.
    [Fact]
    public void Two_groups_that_chance_does_not_tell_apart_are_both_named() => Assert.Equal(
        "Essex: both sexes aged 0 to 17 have most victims per year of age",
            PyramidTitle.Claim(Content([Force("Essex", 15, 25)])).Statement);

    /// <summary>Essex has no offences after February.</summary>
    [Fact]
    public void A_force_that_lacks_days_of_the_window_is_not_known_beside_others()
    {
        var late = Force("Essex", 10, 40).Late();

        var both = Content([late, Force("Kent", 20, 80)], "Essex");
        var alone = Content([late]);

        Assert.Equal("Kent", Assert.Single(both.Panels).PoliceForce);
        Assert.Equal((null, "Essex"), (both.Focus, Assert.Single(both.Unknown)));
        Assert.Equal("Essex", Assert.Single(alone.Panels).PoliceForce);
    }

    [Theory]
    [InlineData("18 to 24", "25 to 34", "females aged 18 to 34")]
    [InlineData("65 and over", "55 to 64", "females aged 55 and over")]
    [InlineData("10 to 17", "25 to 34", "females aged 10 to 17 and 25 to 34")]
    public void Two_bands_that_follow_each_other_are_one(string one, string other, string expected) =>
        Assert.Equal(expected, PyramidGroup.Who([new("females", one, 9, 9), new("females", other, 9, 9)]));

    // 6 girls, 5 boys and, in four times as many years, 30 women and 20 men: chance tells none from another.
    [Fact]
    public void A_largest_group_that_chance_explains_is_not_named()
    {
        var finding = PyramidTitle.Claim(Content([Force("Essex", 5, 6)]));

        Assert.Equal("Essex: victims by age and sex: no single group stands out", finding.Statement);
        Assert.Equal((FindingKind.NoDifference, false), (finding.Kind, finding.IsSignal));
    }

    // 60 women in 72 years are fewer a year than 40 girls in 18.
    [Fact]
    public void Bands_of_unequal_width_are_compared_by_the_year()
    {
        var force = SampleProfiles.Of("Essex", 1) with
        {
            Ages = new("Victims", "victims", [new("0 to 17", 2, 40, 0) { Years = 18 }, new("18 and over", 5, 60, 0) { Years = 72 }], 0),
        };

        Assert.Equal("females aged 0 to 17", Content([force]).Panels[0].Who);
    }

    [Fact]
    public void Several_forces_say_in_how_many_a_group_stands_out()
    {
        ForceProfile[] three = [Force("Essex", 10, 40), Force("Kent", 10, 50), Force("Norfolk", 90, 40)];

        Assert.Equal("Females 0–17: most victims per year of age in 2 of 3 forces", PyramidTitle.Claim(Content(three)).Statement);
        Assert.Equal(
            "Norfolk: males aged 0 to 17 have most victims per year of age", PyramidTitle.Claim(Content(three, "Norfolk")).Statement);
        Assert.Equal(" As in none of the 2 other forces.", PyramidTitle.Others(Content(three, "Norfolk")));
        Assert.Equal("Norfolk", Content(three, "Norfolk").Panels[0].PoliceForce);
    }

    [Fact]
    public void Who_the_scope_does_not_count_is_left_out_and_said()
    {
        var force = SampleProfiles.Of("Essex", 1) with
        {
            Ages = new("Victims", "victims",
                [new("0 to 9", 0, 0, 0) { Years = 0 }, new("10 to 17", 0, 40, 0) { Years = 8 },
                new("18 and over", 0, 30, 0) { Years = 72 }], 0) { CountsMales = false },
        };
        var visual = new ChartCase { Kind = "Pyramid", Measure = SampleProfiles.Measure("RatePer1000") }.Make([force]);

        Assert.Contains("Not counted by this scope: males, ages 0 to 9.", visual.Notes);
        Assert.Equal(["PoliceForce", "AgeBand", "Females"], visual.Table.Columns.Select(c => c.Name));
        Assert.Equal(["10 to 17", "18 and over"], visual.Table.Rows.Select(r => r[1]));
        Assert.EndsWith(
            "12 months to 30 September 2026, females: 10 to 17 40; 18 and over 30. Not counted by this scope: males, ages 0 to 9.",
                visual.AlternativeText, StringComparison.Ordinal);
        Assert.DoesNotContain(new ChartCase { Kind = "Pyramid",
            Measure = SampleProfiles.Measure("RatePer1000") }.Compose([force]).Page.Texts,
            t => t.Text is "0" or "0 to 9" or "Males (left)");
    }

    [Fact]
    public void Incidents_are_not_called_people()
    {
        var force = SampleProfiles.Of("Essex", 1) with
        {
            Ages = new("Missing people", "incidents", [new("0 to 17", 20, 22, 0) { Years = 18 }], 0),
        };

        Assert.Equal("Essex: incidents of missing people by age and sex: no single group stands out",
            PyramidTitle.Claim(Content([force])).Statement);
    }

    [Fact]
    public void Unknown_ages_and_sexes_are_counted_and_told()
    {
        var panel = Content([Force("Essex", 10, 40, 5, 20)]).Panels[0];

        Assert.Equal((125, 25), (panel.Total, panel.NotShown));
    }

    [Fact]
    public void The_alternative_text_tells_every_band() => Assert.EndsWith(
        "Age pyramid of victims, 12 months, males and females: 0 to 17 10 and 40; 18 and over 20 and 30.",
            PyramidAlternativeText.Write(Content([Force("Essex", 10, 40)]), "12 months"), StringComparison.Ordinal);

    // No total is drawn beside one pyramid, so that the 2 boys are withheld alone.
    [Fact]
    public void Small_counts_are_withheld_with_those_that_tell_them()
    {
        var content = Content([Force("Essex", 2, 40)], below: 5);

        Assert.True(content.AnyWithheld);
        Assert.Null(content.Panels[0].Bars[0].Male);
        Assert.Equal((40L, 20L, 30L), (content.Panels[0].Bars[0].Female, content.Panels[0].Bars[1].Male, content.Panels[0].Bars[1].Female));
        Assert.Null(content.Panels[0].Total);
        Assert.Empty(content.Panels[0].Largest); // what is withheld may be more
        Assert.Contains("0 to 17 withheld and 40;", PyramidAlternativeText.Write(content, "12 months"), StringComparison.Ordinal);
    }

    // Girls stand out in Essex, boys in Kent: neither is the group of both.
    [Fact]
    public void A_group_of_one_force_is_not_that_of_many() =>
        Assert.Equal("Victims by age and sex: different groups stand out in 2 of 2 forces",
            PyramidTitle.Claim(Content([Force("Essex", 10, 40), Force("Kent", 40, 10)])).Statement);

    // 2 boys of Kent are withheld, and might be the most for all that is shown: in how many forces girls are cannot be said.
    [Fact]
    public void Forces_are_not_counted_by_a_group_where_one_withholds()
    {
        ForceProfile[] two = [Force("Essex", 10, 40), Force("Kent", 2, 40)];

        Assert.Equal("Females 0\u201317: most victims per year of age in all 2 forces", PyramidTitle.Claim(Content(two)).Statement);
        Assert.Equal("Victims by age and sex in 2 forces", PyramidTitle.Claim(Content(two, below: 5)).Statement);
        Assert.Equal("", PyramidTitle.Others(Content(two, "Essex", below: 5)));
    }

    [Fact]
    public void Nobody_is_said()
    {
        var none = SampleProfiles.Of("Essex", 1) with { Ages = new("Victims", "victims", [new("0 to 17", 0, 0, 0)], 0) };

        Assert.Equal("Essex: no victims", PyramidTitle.Claim(Content([none])).Statement);
    }
}
