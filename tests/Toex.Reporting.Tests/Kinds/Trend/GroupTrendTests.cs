using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Reporting.Kinds.Trend;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds.Trend;

/// <summary>Trends of one group in every force, and of every group of one.</summary>
public class GroupTrendTests
{
    private static readonly DateTime First = new(2024, 10, 1);

    /// <summary>Rape has 30 a month and from the 13th on 60; theft 50 throughout, give or take 3.</summary>
    private static ForceProfile Force(string name, bool steps = true)
    {
        long[] noise = [0, 3, -2, 1, -3, 2];
        var rape = Enumerable.Range(0, 24).Select(i => (steps && i >= 12 ? 60 : 30) + noise[i % 6]).ToArray();
        var theft = Enumerable.Range(0, 24).Select(i => 50 + noise[(i + 3) % 6]).ToArray();
        var months = Enumerable.Range(0, 24).Select(i => new ProfileMonth(First.AddMonths(i), true, new Dictionary<string, MeasureValue>
        {
            ["Offences"] = new(rape[i] + theft[i], null, null, rape[i] + theft[i], null),
            ["RatePer1000"] = new((rape[i] + theft[i]) / 500.0, null, null, rape[i] + theft[i], 500_000),
        }, []));
        return SampleProfiles.Of(name, 1, [.. months]) with
        {
            Breakdowns = [new("OffenceThemes", "Offence theme", "offences", [Group("Theft", theft), Group("Rape", rape)], false)
            {
                Counted = "offences",
            }],
        };
    }

    private static ProfileGroup Group(string name, long[] months) =>
        new(name, months.Sum(), null, null, null, null, null, null) { Months = [.. months] };

    private static TrendContent Content(ChartCase options, params ForceProfile[] forces) => TrendContent.FromRequest(GroupRequest.Narrow(
        (options with { Measure = options.Measure ?? SampleProfiles.Measure("Offences") }).Request(forces), months: true));

    [Fact]
    public void A_dimension_alone_has_a_panel_for_each_group_of_the_force()
    {
        var content = Content(new() { Dimension = "OffenceThemes" }, Force("Kent"));

        Assert.Equal(["Theft", "Rape"], content.Series.Select(s => s.Name));
        Assert.Equal("Kent: VAWG offences (rape) have been higher since October 2025", TrendTitle.Claim(content).Statement);
        Assert.Equal(["Kent", "Rape"], TrendTitle.Claim(content).About);
        Assert.True(TrendTitle.Claim(content).IsSignal);
    }

    [Fact]
    public void Of_several_forces_they_are_the_groups_of_the_one_in_focus() => Assert.Equal(
        "Essex: none of 2 groups shows a signal in VAWG offences",
        TrendTitle.Claim(Content(new() { Dimension = "OffenceThemes", Focus = "Essex" }, Force("Kent"), Force("Essex", steps: false)))
            .Statement);

    [Fact]
    public void A_member_has_a_panel_for_each_force()
    {
        var content = Content(new() { Dimension = "OffenceThemes", Member = "rap" }, Force("Kent"), Force("Essex", steps: false));

        Assert.Equal(["Kent", "Essex"], content.Series.Select(s => s.Name));
        Assert.Equal("Only Kent of 2 forces shows a signal in VAWG offences (rape)", TrendTitle.Claim(content).Statement);
    }

    /// <summary>60 of 500,000 people are 0.12 for 1,000.</summary>
    [Fact]
    public void A_rate_is_that_of_the_group() => Assert.Equal(0.12, Content(
        new() { Member = "Rape", Measure = SampleProfiles.Measure("RatePer1000") }, Force("Kent"))
        .Series[0].Points[12].Value!.Value, 12);

    [Fact]
    public void The_table_names_the_force_and_the_group()
    {
        var table = TrendTable.Create(Content(new() { Dimension = "OffenceThemes" }, Force("Kent")));

        Assert.Equal(["PoliceForce", "Group", "Starts"], table.Columns.Take(3).Select(c => c.Name));
        Assert.Equal(["Kent", "Rape", new DateTime(2024, 10, 1), 30.0], table.Rows[24].Take(4));
    }

    [Fact]
    public void Events_of_the_force_are_drawn_in_each_group()
    {
        var content = Content(new()
        {
            Dimension = "OffenceThemes", Events = [new(new(2025, 10, 1), "Rule", "Kent"), new(new(2026, 1, 1), "Other", "Essex")],
        }, Force("Kent") with { From = First });

        Assert.All(content.Series, s => Assert.Equal(["Rule"], content.EventsOf(s).Select(e => e.Name)));
    }
}
