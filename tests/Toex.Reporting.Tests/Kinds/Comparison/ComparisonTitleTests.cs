using Toex.Profiles.Measures;
using Toex.Profiles;
using Toex.Reporting.Kinds.Comparison;

namespace Toex.Reporting.Tests.Kinds.Comparison;

public class ComparisonTitleTests
{
    private static string Title(string measure, IReadOnlyList<ForceProfile> profiles, string? focus = null) =>
        ComparisonTitle.Of(ComparisonContent.Of(new ChartCase { Measure = SampleProfiles.Measure(measure),
            Focus = focus }.Request(profiles)));

    private static ForceProfile[] Rates(params double?[] rates) =>
        [.. rates.Select((rate, i) => SampleProfiles.Of(((string[])["Essex", "Kent", "Norfolk"])[i], rate))];

    private static ForceProfile[] Changes(params double[] changes) => [.. Rates(1, 1, 1).Zip(changes, (p, change) => p.With("Change", change))];

    private static ForceProfile[] Victims(params long[] victims) => [.. Rates(1, 1, 1).Zip(victims, (p, count) => p.With("RepeatVictims", count))];

    [Fact]
    public void Names_the_highest_rate() =>
        Assert.Equal("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people", Title("RatePer1000", Rates(11.2, 14.1, 9.87)));

    // Offences 11,200 + 14,100 + 9,870 over three million people: 11.72. Essex's Byar limits, 10.99 to 11.41, leave that out.
    [Fact]
    public void Ranks_the_force_in_focus_against_the_group() => Assert.Equal(
        "Essex ranks 2nd of 3 for its rate of VAWG offences: 11.2 per 1,000 people, below the group’s 11.7", Title("RatePer1000", Rates(11.2, 14.1, 9.87), "essex"));

    [Fact]
    public void Does_not_call_different_what_the_limits_leave_open() => Assert.Equal(
        "Essex ranks 2nd of 3 for its rate of VAWG offences: 11.8 per 1,000 people, not clearly different from the group’s 11.9",
        Title("RatePer1000", Rates(11.8, 14.1, 9.87), "Essex"));

    [Fact]
    public void Says_highest_and_lowest_of_the_force_in_focus()
    {
        Assert.StartsWith("Kent has the highest rate of VAWG offences: 14.1 per 1,000 people, above", Title("RatePer1000", Rates(11.2, 14.1, 9.87), "Kent"), StringComparison.Ordinal);
        Assert.StartsWith("Norfolk has the lowest rate of VAWG offences: 9.87", Title("RatePer1000", Rates(11.2, 14.1, 9.87), "Norfolk"), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_a_rank_is_shared()
    {
        Assert.Equal("Essex and Kent have the highest rate of VAWG offences: 14.1 per 1,000 people", Title("RatePer1000", Rates(14.1, 14.1, 9.87)));
        Assert.StartsWith("Kent ranks joint 1st of 3 for its rate", Title("RatePer1000", Rates(14.1, 14.1, 9.87), "Kent"), StringComparison.Ordinal);
        Assert.Equal("All 3 forces have the same rate of VAWG offences: 5.00 per 1,000 people", Title("RatePer1000", Rates(5, 5, 5)));
    }

    [Fact]
    public void Says_that_the_focus_is_not_known() => Assert.Equal(
        "Essex has no figure for VAWG offences per 1,000 people; Kent has the highest rate of VAWG offences: 14.1 per 1,000 people",
        Title("RatePer1000", Rates(null, 14.1, 9.87), "Essex"));

    [Fact]
    public void Counts_things()
    {
        Assert.Equal("Kent has the most repeat VAWG victims: 1,200", Title("RepeatVictims", Victims(3, 1200, 0)));
        Assert.Equal("Norfolk has the fewest repeat VAWG victims: 0", Title("RepeatVictims", Victims(3, 1200, 0), "Norfolk"));
        Assert.Equal("None of 3 forces has any repeat VAWG victims", Title("RepeatVictims", Victims(0, 0, 0)));
        Assert.Equal("Essex: 1 repeat VAWG victim", Title("RepeatVictims", Victims(1, 0, 0)[..1]));
    }

    [Fact]
    public void Tells_a_change()
    {
        Assert.Equal("VAWG offences rose most in Kent: +12.3%", Title("Change", Changes(0.05, 0.123, -0.2)));
        Assert.Equal("VAWG offences rose in none of 3 forces and fell most in Norfolk: −20.0%", Title("Change", Changes(-0.05, -0.123, -0.2)));
        Assert.Equal("Essex: VAWG offences fell by 5.0%", Title("Change", Changes(-0.05, 0, 0)[..1]));
        Assert.Equal("Essex: VAWG offences did not change", Title("Change", Changes(0, 0, 0)[..1]));
        Assert.Equal("Kent ranks 1st of 3 for change in VAWG offences: +12.3%", Title("Change", Changes(0.05, 0.123, -0.2), "Kent"));
    }

    [Fact]
    public void Every_measure_makes_a_title_without_a_raw_name()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames)
            .Select(p => SampleProfiles.Theme.Measures.Aggregate(p, (all, m) => all.With(m.Id, m.Format == MeasureFormat.Count ? 12 : 0.33))).ToList();

        foreach (var measure in SampleProfiles.Theme.Measures)
        {
            Assert.DoesNotContain(measure.Id + " ", Title(measure.Id, profiles), StringComparison.Ordinal);
            Assert.DoesNotContain(" %", Title(measure.Id, profiles, "Kent Police"), StringComparison.Ordinal);
        }
    }
}
