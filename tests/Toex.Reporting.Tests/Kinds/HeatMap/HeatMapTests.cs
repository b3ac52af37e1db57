using Toex.Data.Collections;
using Toex.Profiles;
using Toex.Profiles.Findings;
using Toex.Reporting.Kinds.HeatMap;

namespace Toex.Reporting.Tests.Kinds.HeatMap;

public class HeatMapTests
{
    /// <summary>Ten in each hour of the week but for some.</summary>
    private static ForceProfile Force(string name, long unknown, params (int Day, int Hour, long Count)[] others) =>
        SampleProfiles.Of(name, 1) with
    {
        Hours = new("Offences by when they were committed", "offences",
            [.. Enumerable.Range(0, 7).Select(d => (ItemList<long>)[.. Enumerable.Range(0, 24).Select(h =>
                others.Where(o => o.Day == d && o.Hour == h).Select(o => (long?)o.Count).FirstOrDefault() ?? 10)])], unknown),
    };

    private static HeatContent Content(IReadOnlyList<ForceProfile> profiles, string? focus = null, int? below = null) =>
        HeatContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus,
        SmallNumbersBelow = below }.Request(profiles));

    // 167 hours of 10 and one of 80 make 1,750, of which 80 are 4.6 %. Saturday has 310 and the hour before midnight 140, so that were
    // hours alike on all days 310 × 140 / 1,750 = 24.8 would be there: 80 or more of a Poisson count of 24.8 come in one of 10^17.
    [Fact]
    public void One_force_names_the_hour_that_stands_out()
    {
        var finding = HeatTitle.Claim(Content([Force("Essex", 7, (5, 23, 80))]));

        Assert.Equal("Essex: Saturday 23:00 to midnight is the busiest hour, 80 of 1,750 offences (4.6%)", finding.Statement);
        Assert.Equal((FindingKind.Largest, true, 80), (finding.Kind, finding.IsSignal, finding.Value));
        Assert.InRange(finding.Evidence[0].Value, 0, 1e-15);
    }

    // 20 where Friday and its hour have 10.7: in one of 168 hours of about 10, a 20 is no wonder.
    [Fact]
    public void A_busiest_hour_that_chance_explains_is_not_named()
    {
        var finding = HeatTitle.Claim(Content([Force("Essex", 0, (4, 23, 20))]));

        Assert.Equal("Essex: offences by weekday and hour: no single hour stands out", finding.Statement);
        Assert.Equal((FindingKind.NoDifference, false), (finding.Kind, finding.IsSignal));
    }

    /// <summary>Essex has no offences after February: its week is of five months, the others' of twelve.</summary>
    [Fact]
    public void A_force_that_lacks_days_of_the_window_is_not_known_beside_others()
    {
        var late = Force("Essex", 0, (5, 23, 80)).Late();

        var both = Content([late, Force("Kent", 0)], "Essex");
        var alone = Content([late]);

        Assert.Equal("Kent", Assert.Single(both.Panels).PoliceForce);
        Assert.Equal(("Essex", false), (Assert.Single(both.NotKnown), both.HasFocus));
        Assert.Equal("Essex", Assert.Single(alone.Panels).PoliceForce);
    }

    [Theory]
    [InlineData(0, 0, "Monday midnight to 01:00")]
    [InlineData(6, 8, "Sunday 08:00 to 09:00")]
    [InlineData(5, 23, "Saturday 23:00 to midnight")]
    public void Hours_are_told_in_words(int day, int hour, string expected) => Assert.Equal(expected, HourText.Format((day, hour)));

    [Fact]
    public void Two_busiest_hours_are_both_named() => Assert.Equal(
        "Essex: Friday 23:00 to midnight and Saturday midnight to 01:00 are the busiest hours",
        HeatTitle.Claim(Content([Force("Essex", 0, (4, 23, 80), (5, 0, 80))])).Statement);

    [Fact]
    public void Several_forces_say_in_how_many_an_hour_is_the_busiest()
    {
        ForceProfile[] three = [Force("Essex", 0, (5, 23, 80)), Force("Kent", 0, (5, 23, 90)), Force("Norfolk", 0, (6, 1, 80))];

        Assert.Equal("Saturday 23:00 to midnight is the busiest hour in 2 of 3 forces", HeatTitle.Claim(Content(three)).Statement);
        Assert.Equal("Kent: Saturday 23:00 to midnight is the busiest hour, 90 of 1,760 offences (5.1%)",
            HeatTitle.Claim(Content(three, "Kent")).Statement);
        Assert.Equal(" As in 1 of the 2 other forces.", HeatTitle.Others(Content(three, "Kent")));
        Assert.Equal("An hour stands out in 2 of 2 forces, in each another", HeatTitle.Claim(Content(three[1..])).Statement);
        Assert.Equal("Saturday 23:00 to midnight stands out in Essex alone of 2 forces",
            HeatTitle.Claim(Content([three[0], Force("Suffolk", 0)])).Statement);
        Assert.Equal("Offences by weekday and hour in 2 forces: no single hour stands out",
            HeatTitle.Claim(Content([Force("Essex", 0), Force("Kent", 0)])).Statement);
    }

    [Fact]
    public void The_alternative_text_tells_the_days() => Assert.EndsWith(
        "Heat map of offences by when they were committed, by weekday and hour, 12 months: Monday 240, Tuesday 240, Wednesday 240, "
            + "Thursday 240, Friday 240, Saturday 310, Sunday 240.",
        HeatAlternativeText.Write(Content([Force("Essex", 7, (5, 23, 80))]), "12 months"), StringComparison.Ordinal);

    // The 2 cannot be worked out from the total: another hour, a 10, is withheld with it, and 8 more that a reader might take for a 1 to 4
    // are not.
    [Fact]
    public void A_small_hour_is_withheld_with_another()
    {
        var panel = Content([Force("Essex", 7, (2, 4, 2))], below: 5).Panels[0];

        Assert.Null(panel.Counts[2][4]);
        Assert.True(panel.Cells.Count(c => c.Count is null) > 1 || panel.Unknown is null || panel.Total is null);
        Assert.DoesNotContain(panel.Cells, c => c.Count is > 0 and < 5);
        Assert.Empty(panel.Busiest); // what is withheld may be more
    }

    [Fact]
    public void An_empty_week_is_said() => Assert.Equal("Essex: no offences of known hour",
        HeatTitle.Claim(Content([SampleProfiles.Of("Essex", 1) with
        {
            Hours = new("Offences", "offences", [.. Enumerable.Repeat<ItemList<long>>([.. new long[24]], 7)], 3),
        }])).Statement);
}
