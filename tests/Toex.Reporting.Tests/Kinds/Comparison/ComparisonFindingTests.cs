using Toex.Profiles;
using Toex.Profiles.Findings;
using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.Comparison;

namespace Toex.Reporting.Tests.Kinds.Comparison;

public class ComparisonFindingTests
{
    private static string Title(string measure, IReadOnlyList<ForceProfile> profiles, string? focus = null) =>
        Finding(measure, profiles, focus).Statement;

    private static Finding Finding(string measure, IReadOnlyList<ForceProfile> profiles, string? focus = null) =>
        ComparisonContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure(measure), Focus = focus }.Request(profiles)).Finding;

    private static ForceProfile[] Rates(params double?[] rates) =>
        [.. rates.Select((rate, i) => SampleProfiles.Of(((string[])["Essex", "Kent", "Norfolk"])[i], rate))];

    private static ForceProfile[] Changes(params double[] changes) =>
        [.. Rates(1, 1, 1).Zip(changes, (p, change) => p.With("Change", change))];

    private static ForceProfile[] Victims(params long[] victims) =>
        [.. Rates(1, 1, 1).Zip(victims, (p, count) => p.With("RepeatVictims", count))];

    [Fact]
    public void Names_the_highest_rate() =>
        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people", Title("RatePer1000", Rates(11.2, 14.1, 9.87)));

    // Offences 11,200 + 14,100 + 9,870 over three million people: 11.72. On the scale of roots a force's deviation is 1 / (2 √1,000,000) =
    // 0.0005; the three stand at 0.1058, 0.1187 and 0.0993, 13 deviations or more apart: each is clearly different from both others. Their
    // scores -4.8, 21 and -18 are winsorised to 3.2 × ... : over-dispersed, so limits take in the spread, and all three are within it.
    [Fact]
    public void Ranks_the_force_in_focus()
    {
        var finding = Finding("RatePer1000", Rates(11.2, 14.1, 9.87), "essex");

        Assert.Equal("Essex ranks 2nd of 3 for its rate of VAWG offences: 11.2", finding.Statement);
        Assert.Equal("Within the spread of these forces around the group’s 11.7. Against chance alone it is below the 99.8% limits. "
            + "Clearly different from both others.", finding.Further);
        Assert.True(finding.IsSignal);
        Assert.Equal((11.2, "the group"), (finding.Value, finding.Against));
    }

    // 11.8 against 11.9 of a million each: 0.10863 and 0.10909 lie 0.46 thousandths apart, 0.65 of √2 × 0.0005.
    [Fact]
    public void Does_not_call_different_what_chance_explains()
    {
        var finding = Finding("RatePer1000", Rates(11.8, 11.9, 9.87), "Essex");

        Assert.EndsWith("Not clearly different from 1 of 2 others.", finding.Further, StringComparison.Ordinal);
        Assert.False(finding.IsSignal);
        Assert.Equal("Kent has the highest rate of VAWG offences, not clearly above 1 other: 11.9",
            Title("RatePer1000", Rates(11.8, 11.9, 9.87)));
    }

    // 11.8, 11.9 and 11.85 of a million: scores -0.46, 0.46 and 0 are no more than chance.
    [Fact]
    public void Says_that_nobody_stands_apart()
    {
        var finding = Finding("RatePer1000", Rates(11.8, 11.9, 11.85));

        Assert.Equal("No force stands apart for its rate of VAWG offences; Kent is highest, 11.9", finding.Statement);
        Assert.Equal(FindingKind.NoDifference, finding.Kind);
        Assert.False(finding.IsSignal);
    }

    [Fact]
    public void Says_highest_and_lowest_of_the_force_in_focus()
    {
        Assert.StartsWith("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people",
            Title("RatePer1000", Rates(11.2, 14.1, 9.87), "Kent"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Norfolk has the lowest rate of VAWG offences: 9.9 per 1,000", Title("RatePer1000", Rates(11.2, 14.1, 9.87), "Norfolk"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_a_rank_is_shared()
    {
        Assert.Equal("Essex and Kent have the highest rate of VAWG offences: 14.1 per 1,000 people",
            Title("RatePer1000", Rates(14.1, 14.1, 9.87)));
        Assert.StartsWith("Kent ranks joint 1st of 3 for its rate", Title("RatePer1000", Rates(14.1, 14.1, 9.87), "Kent"),
            StringComparison.Ordinal);
        Assert.Equal("All 3 forces have the same rate of VAWG offences: 5.00 per 1,000 people", Title("RatePer1000", Rates(5, 5, 5)));
    }

    [Fact]
    public void Says_that_the_focus_is_not_known()
    {
        var finding = Finding("RatePer1000", Rates(null, 14.1, 9.87), "Essex");

        Assert.Equal("Essex has no figure for VAWG offences per 1,000 people", finding.Statement);
        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people.", finding.Further);
        Assert.Equal(FindingKind.NotKnown, finding.Kind);
    }

    [Fact]
    public void One_force_is_not_ranked() => Assert.Equal("Essex: rate of VAWG offences is 14.1 per 1,000 people",
        Title("RatePer1000", Rates(14.1)[..1], "Essex"));

    [Fact]
    public void Counts_things_and_ranks_nobody_by_number()
    {
        Assert.Equal("Kent has the most repeat VAWG victims: 1,200", Title("RepeatVictims", Victims(3, 1200, 0)));
        Assert.Equal("Essex and Kent have the most repeat VAWG victims, 8 each", Title("RepeatVictims", Victims(8, 8, 0)));
        Assert.Equal("Norfolk has no repeat VAWG victims", Title("RepeatVictims", Victims(3, 1200, 0), "Norfolk"));
        Assert.Equal("Kent has 1,200 repeat VAWG victims", Title("RepeatVictims", Victims(3, 1200, 0), "Kent"));
        Assert.Equal("None of 3 forces has any repeat VAWG victims", Title("RepeatVictims", Victims(0, 0, 0)));
        Assert.Equal("Essex: 1 repeat VAWG victim", Title("RepeatVictims", Victims(1, 0, 0)[..1]));
        Assert.Equal("2nd largest of 3 by number. A number grows with the size of a force: VAWG offences per 1,000 people compare forces.",
            Finding("Offences", Rates(11.2, 14.1, 9.87), "Essex").Further);
        Assert.False(Finding("Offences", Rates(11.2, 14.1, 9.87)).IsSignal);
    }

    [Fact]
    public void Tells_a_change()
    {
        Assert.Equal("VAWG offences rose most in Kent: +12.3%", Title("Change", Changes(0.05, 0.123, -0.2)));
        Assert.Equal("VAWG offences rose in none of 3 forces and fell most in Norfolk: −20.0%",
            Title("Change", Changes(-0.05, -0.123, -0.2)));
        Assert.Equal("Essex: VAWG offences fell by 5.0%", Title("Change", Changes(-0.05, 0, 0)[..1]));
        Assert.Equal("Essex: VAWG offences did not change", Title("Change", Changes(0, 0, 0)[..1]));
        Assert.Equal("VAWG offences in Kent rose by 12.3%", Title("Change", Changes(0.05, 0.123, -0.2), "Kent"));
    }

    private static ForceProfile Change(string name, long now, double lower, double upper) => SampleProfiles.Of(name, 1) with
    {
        Measures = new Dictionary<string, MeasureValue> { ["Change"] = new((now / 1000.0) - 1, lower, upper, now, 1000) },
    };

    // 1,092 after 1,000 is a rise of 9.2 %; 1,000 after 1,000 is none. The change of both together is 2,092 by 2,000: 4.6 %.
    [Fact]
    public void A_change_is_said_by_its_own_interval_apart_from_the_group()
    {
        ForceProfile[] forces = [Change("Essex", 1092, 0.001, 0.191), Change("Kent", 1000, -0.084, 0.092)];

        Assert.Equal("VAWG offences in Essex rose by 9.2%, 0.1% to 19.1%", Title("Change", forces, "Essex"));
        Assert.Equal("VAWG offences in Kent did not clearly change: 0.0%, −8.4% to +9.2%", Title("Change", forces, "Kent"));
        Assert.StartsWith("The group’s change is +4.6%, within the force’s own limits. "
            + "Highest change of 2: not clearly different from the other force.",
            Finding("Change", forces, "Essex").Further, StringComparison.Ordinal);

        // At 95 % one of two is clear; by limits for two forces, 97.5 % each, none is.
        Assert.Equal("VAWG offences clearly rose or fell in none of 2 forces", Title("Change", forces));
        Assert.Equal("VAWG offences rose most in Essex: +30.0%, +19.6% to +41.3%",
            Title("Change", [Change("Essex", 1300, 0.196, 0.413), forces[1]]));
    }

    [Fact]
    public void City_of_London_is_not_ranked_by_residents()
    {
        ForceProfile[] forces = [.. Rates(11.2, 14.1, 9.87), SampleProfiles.Of("City of London", 95.9) with { ForceCode = "E23000034" }];
        var content = ComparisonContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000") }.Request(forces));
        var asked = ComparisonContent.FromRequest(new ChartCase { Measure = SampleProfiles.Measure("RatePer1000"),
            IncludeCityOfLondon = true }.Request(forces));

        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people", content.Finding.Statement);
        Assert.Equal((3, 11.72), (content.Bars.Count, Math.Round(content.Group!.Value, 2)));
        Assert.Equal("City of London", content.LeftOut!.PoliceForce);
        Assert.Empty(content.Unknown);
        Assert.Equal((4, "City of London"), (asked.Bars.Count, asked.First.PoliceForce));
        Assert.Equal("City of London has the highest rate of VAWG offences: 95.9 per 1,000 people",
            Title("RatePer1000", forces, "City of London"));
        Assert.Equal("City of London has the most VAWG offences: 95,900", Title("Offences", forces));
    }

    [Fact]
    public void Every_measure_makes_a_title_without_a_raw_name()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames)
            .Select(p => SampleProfiles.Theme.Measures.Aggregate(p, (all, m) =>
                all.With(m.Id, m.Format == MeasureFormat.Count ? 12 : 0.33))).ToList();

        foreach (var measure in SampleProfiles.Theme.Measures)
        {
            Assert.DoesNotContain(measure.Id + " ", Title(measure.Id, profiles), StringComparison.Ordinal);
            Assert.DoesNotContain(" %", Title(measure.Id, profiles, "Kent Police"), StringComparison.Ordinal);
        }
    }
}
