using Toex.Data.Errors;
using Toex.Data.Subjects;
using Toex.Profiles;
using Toex.Reporting.Files;
using Toex.Reporting.Look;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Registry;

public class VisualKindsTests
{
    private static readonly IReadOnlyList<ForceProfile> Nine =
        [.. SampleForces.Take(9).Zip(SampleProfiles.Many(SampleProfiles.NineNames).WithDetail(), (force, detailed) =>
            force with
            {
                Months = detailed.Months, Breakdowns = detailed.Breakdowns, Ages = detailed.Ages, Hours = detailed.Hours,
                    Backlog = detailed.Backlog,
            })];

    private static readonly VisualData Everything = new()
    {
        Profiles = Nine, Subjects = [SampleRanking.Subject(1, 30, 600, 5), SampleRanking.Subject(2, 3, 60, 1)],
        Link = SampleRanking.Link(-14, new LinkEvidence("birth date", "same", 8, 7, 1)),
    };

    public static TheoryData<string> Names() => new(VisualKinds.All.Select(k => k.Name));

    private static VisualKind Kind(string name) => VisualKinds.All.Single(k => k.Name == name);

    [Fact]
    public void Kinds_are_offered_in_one_order_by_names_of_their_own() => Assert.Equal(
        ["Comparison", "Trend", "Funnel", "Breakdown", "Pyramid", "HeatMap", "Concentration", "Map", "Overdue", "SmallMultiples", "Scatter",
            "Waterfall"],
        VisualKinds.All.Select(k => k.Name));

    [Theory]
    [InlineData("Trend", "Trend")]
    [InlineData("smallmultiples", "SmallMultiples")]
    [InlineData("Comp", "Comparison")]
    [InlineData("h", "HeatMap")]
    public void A_kind_is_found_by_name_or_its_beginning(string name, string expected) =>
        Assert.Equal(expected, VisualKinds.Find(name).Name);

    [Theory]
    [InlineData("Co")]
    [InlineData("Pie")]
    [InlineData("Scatter")]
    public void Another_name_says_which_there_are(string name)
    {
        var fault = Assert.Throws<ToexException>(() => VisualKinds.Find(name));

        Assert.Equal("Toex.Chart.UnknownKind", fault.ErrorId);
        Assert.Equal(
            "Choose one of these: Comparison, Trend, Funnel, Breakdown, Pyramid, HeatMap, Concentration, Map, Overdue, SmallMultiples.",
            fault.WhatToDo);
    }

    [Theory]
    [InlineData("Comparison", VisualSource.Profiles, 1, true, true, false)]
    [InlineData("Trend", VisualSource.Profiles, 1, false, true, false)]
    [InlineData("Funnel", VisualSource.Profiles, 3, true, true, false)]
    [InlineData("Breakdown", VisualSource.Profiles, 1, false, false, true)]
    [InlineData("Pyramid", VisualSource.Profiles, 1, false, false, true)]
    [InlineData("HeatMap", VisualSource.Profiles, 1, false, false, true)]
    [InlineData("Concentration", VisualSource.Profiles, 1, false, false, true)]
    [InlineData("Map", VisualSource.Profiles, 2, true, true, false)]
    [InlineData("Overdue", VisualSource.Profiles, 1, false, false, true)]
    [InlineData("SmallMultiples", VisualSource.Profiles, 1, true, true, false)]
    [InlineData("Scatter", VisualSource.Subjects, 1, false, false, false)]
    [InlineData("Waterfall", VisualSource.Link, 1, false, false, false)]
    public void Each_kind_says_what_it_needs(string name, VisualSource source, int forces, bool sideBySide, bool measure, bool part)
    {
        var (kind, needs) = (Kind(name), Kind(name).Needs);

        Assert.Equal((source, forces, sideBySide, measure, part),
            (needs.Source, needs.FewestForces, needs.SideBySide, needs.Measures is not null, needs.Profiles is not null));
        Assert.Equal(source != VisualSource.Profiles, kind.Personal);
        Assert.NotEmpty(kind.Shows);
        Assert.Equal(source == VisualSource.Profiles, needs.Suit(Nine));
        Assert.Equal(measure, needs.Suit(SampleProfiles.Many(SampleProfiles.NineNames)));
        Assert.False(needs.Suit([]));
    }

    [Theory]
    [InlineData("Trend", "Toex.Chart.NoMonthlyValues", "'Change in VAWG offences' has no monthly values, so it has no trend.")]
    [InlineData("SmallMultiples", "Toex.Chart.NoMonthlyValues", "'Change in VAWG offences' has no monthly values, so it has no trend.")]
    [InlineData("Funnel", "Toex.Chart.NoFunnel",
        "'Change in VAWG offences' cannot be set in a funnel: a funnel shows counts per population and parts of counts.")]
    [InlineData("Comparison", "Toex.Chart.NothingKnown", "'Change in VAWG offences' is not known for any of the forces to chart: Essex.")]
    [InlineData("Map", "Toex.Chart.NothingKnown", "'Change in VAWG offences' is not known for any of the forces to chart: Essex.")]
    [InlineData("Breakdown", "Toex.Chart.NoBreakdown",
        "None of the profiles of the theme Violence against women and girls is broken down by ''.")]
    [InlineData("Pyramid", "Toex.Chart.NoAges",
        "None of the profiles of the theme Violence against women and girls knows ages, so there is no pyramid.")]
    [InlineData("HeatMap", "Toex.Chart.NoHours",
        "None of the profiles of the theme Violence against women and girls knows hours and weekdays, so there is no heat map.")]
    [InlineData("Concentration", "Toex.Chart.NoConcentration",
        "No profile of the theme Violence against women and girls here tells how much each subject accounts for: Essex.")]
    [InlineData("Overdue", "Toex.Chart.NoBacklog",
        "None of the profiles of the theme Violence against women and girls has anything overdue or open.")]
    public void What_profiles_have_nothing_for_is_refused(string name, string id, string message)
    {
        var fault = Assert.Throws<ToexException>(() =>
            VisualKinds.Make(Kind(name), new() { Profiles = [SampleProfiles.Of("Essex", 1)] }, new() { Measure = "Change" }));

        Assert.Equal((id, message), (fault.ErrorId, fault.Message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_at_all_is_refused(string name)
    {
        var expected = Kind(name).Needs.Source switch
        {
            VisualSource.Subjects => ("Toex.Chart.NoSubjects", "A scatter cannot show 0 subjects: it shows 1 to 2,000."),
            VisualSource.Link => ("Toex.Chart.NoComparisons", "A waterfall chart cannot show 0 comparisons: it shows 1 to 100."),
            _ => ("Toex.Chart.NoProfiles", "There is no profile to chart."),
        };
        var fault = Assert.Throws<ToexException>(() => VisualKinds.Make(Kind(name), new(), new()));

        Assert.Equal(expected, (fault.ErrorId, fault.Message));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kind_makes_the_same_visual_twice(string name)
    {
        var (first, second) = (VisualKinds.Make(Kind(name), Everything, new()), VisualKinds.Make(Kind(name), Everything, new()));

        Assert.Equal((first.Kind, first.Title, first.Subtitle, first.AlternativeText, first.Marking, first.Warning),
            (second.Kind, second.Title, second.Subtitle, second.AlternativeText, second.Marking, second.Warning));
        Assert.Equal(first.Notes.Concat(first.Source), second.Notes.Concat(second.Source));
        Assert.Equal(first.Table.Columns, second.Table.Columns);
        Assert.Equal(first.Table.Rows, second.Table.Rows);
        Assert.Equal(Drawn(first), Drawn(second));
        Assert.Equal(Drawn(first), Drawn(first));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_visual_has_words_and_a_table_before_it_has_a_size(string name)
    {
        var visual = VisualKinds.Make(Kind(name), Everything, new() { Title = "Mine" });

        // Children by age and sex point to persons too.
        Assert.Equal((name, "Mine", Kind(name).Personal || name == "Pyramid" ? "OFFICIAL-SENSITIVE" : "OFFICIAL"),
            (visual.Kind, visual.Title, visual.Marking));
        Assert.NotEmpty(visual.Subtitle);
        Assert.NotEmpty(visual.AlternativeText);
        Assert.NotEmpty(visual.Source);
        Assert.NotEmpty(visual.Table.Rows);
        Assert.All(visual.Table.Rows, r => Assert.Equal(visual.Table.Columns.Count, r.Count));
        Assert.DoesNotContain(visual.Table.Rows, r =>
            r.Any(v => v is string text && (text.Contains("Never", StringComparison.Ordinal)
            || text.Contains("Shown", StringComparison.Ordinal))));
    }

    private static byte[] Drawn(Visual visual)
    {
        using var fonts = new ChartFonts();
        return PngRenderer.Render(visual.Compose(new(), fonts), default);
    }
}
