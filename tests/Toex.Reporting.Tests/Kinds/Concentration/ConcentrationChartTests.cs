using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Profiles.Findings;
using Toex.Profiles.Statistics;
using Toex.Reporting.Kinds.Concentration;
using Toex.Reporting.Layout;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds.Concentration;

public class ConcentrationChartTests
{
    private static Visual Make(string? focus, params ForceProfile[] profiles) =>
        new ChartCase { Kind = "Concentration", Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus }.Make(profiles);

    // 90 with 1 and 10 with 11 have 200 together. The top 1 % is one with 11: 5.5 %; 5 % have 55: 27.5 %; 10 % have 110: 55 %.
    // Area under the curve: 0.9 × 0.45 / 2 + 0.1 × (0.45 + 1) / 2 = 0.275; Gini 1 - 2 × 0.275 = 0.45.
    private static readonly (double, long)[] Steep = [(1, 90), (11, 10)];

    // 50 with 1: the top 1 %, rounded up, is 1 of 50, 2 %; 5 % are 3, 6 %; 10 % are 5, 10 %.
    private static readonly (double, long)[] Even = [(1, 50)];

    private static ForceProfile Force(string name, params (double, long)[] histogram) =>
        SampleProfiles.Of(name, 1) with { Concentration = new("Harm by suspect", "suspects", "harm", histogram) };

    private static Composition Compose(string? focus, params ForceProfile[] profiles) =>
        new ChartCase { Kind = "Concentration", Measure = SampleProfiles.Measure("RatePer1000"), Focus = focus }.Compose(profiles);

    [Fact]
    public void One_force_states_its_shares()
    {
        var chart = Compose(null, Force("Kent Police", Steep));

        Assert.Equal("Kent Police: the top 5% of suspects account for 27.5% of harm", chart.Title);
        Assert.Equal(
            "Kent Police: the top 5% of suspects account for 27.5% of harm. Concentration curves of harm over suspects, 12 months to 30 "
                + "September 2026. "
            + "Kent Police: top 1% 5.5%, top 5% 27.5%, top 10% 55%, Gini coefficient 0.45, 100 suspects.", chart.AlternativeText);
        foreach (var label in new[] { "Top 1% of suspects: 5.5% of harm", "Top 5% of suspects: 27.5% of harm",
            "Top 10% of suspects: 55% of harm" })
        {
            Assert.Contains(chart.Page.Texts, t => t.Text == label);
        }
    }

    /// <summary>Essex has no offences after February: a suspect of five months has fewer than one of twelve.</summary>
    [Fact]
    public void A_force_that_lacks_days_of_the_window_is_not_known_beside_others()
    {
        var late = Force("Essex", Even).Late();

        Assert.Equal("Kent: the top 5% of suspects account for 27.5% of harm", Compose(null, late, Force("Kent", Steep)).Title);
        Assert.Equal("Essex: harm by suspect is not known", Compose("Essex", late, Force("Kent", Steep)).Title);
        Assert.Contains("Not known, or no harm: Essex.", Make(null, late, Force("Kent", Steep)).Notes);
        Assert.Equal("Essex: the top 5% of suspects account for 6% of harm", Compose(null, late).Title);
    }

    // Together 150 subjects have 250. The top 5 %, 8 of 150, have 88: 35.2 %.
    [Fact]
    public void Forces_are_set_against_all_together()
    {
        Assert.Equal("Kent Police: the top 5% of suspects account for 27.5% of harm",
            Compose("Kent Police", Force("Essex Police", Even), Force("Kent Police", Steep)).Title);
        Assert.EndsWith("In all 2 forces together the top 5% of suspects account for 35.2% of harm.",
            Make("Kent Police", Force("Essex Police", Even), Force("Kent Police", Steep)).Subtitle, StringComparison.Ordinal);
        Assert.Equal("The top 5% of suspects account for 35.2% of harm in 2 forces",
            Compose(null, Force("Essex Police", Even), Force("Kent Police", Steep)).Title);
        Assert.EndsWith("Most in Kent Police (27.5%), least in Essex Police (6%).",
            Make(null, Force("Essex Police", Even), Force("Kent Police", Steep)).Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_are_said_to_be_so()
    {
        var one = Make(null, Force("Essex Police", (30, 1)));

        Assert.Equal("Essex Police: 1 suspect is too few to show a concentration", one.Title);
        Assert.Equal(FindingKind.TooFew, one.Finding!.Kind);
        Assert.Equal("A curve needs at least 20 suspects, of whom the top 5% are 1: Essex Police has 1.", one.Instead);
        Assert.Equal("Essex Police: 8 suspects are too few to show a concentration", Make(null, Force("Essex Police", (30, 8))).Title);
        Assert.Equal("Suspects are too few in 2 forces to show a concentration",
            Make(null, Force("Essex Police", (30, 8)), Force("Kent Police", (30, 8))).Title);
    }

    [Fact]
    public void The_focus_comes_first_and_each_panel_states_its_shares()
    {
        var texts = Compose("Kent Police", Force("Essex Police", Even), Force("Kent Police", Steep)).Page.Texts
            .Select(t => t.Text.Replace('\u00A0', ' ')).ToList();

        Assert.True(texts.IndexOf("Kent Police") < texts.IndexOf("Essex Police"));
        Assert.Contains("Top 1%: 5.5%, 5%: 27.5%, 10%: 55%", texts);
        Assert.Contains("Top 5%: 6%, 10%: 10%", texts);
    }

    // Of a thousand subjects with 1 to 1,000 the curve has 1,001 points, nearer to one another than a line is wide.
    [Fact]
    public void A_curve_has_no_more_points_than_can_be_seen()
    {
        var curve = new ConcentrationCurve(
            "Kent", 1000, LorenzCurve.FromHistogram(Enumerable.Range(1, 1000).Select(i => ((double)i, 1L)))!, false, 1);

        Assert.InRange(curve.FromTop.Count, 250, 505);
        Assert.Equal(((0, 0), (1, 1)), (curve.FromTop[0], curve.FromTop[^1]));
    }

    [Fact]
    public void A_force_without_subjects_or_harm_is_told()
    {
        var chart = Compose(
            "Essex Police", Force("Kent Police", Steep), SampleProfiles.Of("Essex Police", 1), Force("Surrey Police", (0, 12)));

        Assert.Equal("Essex Police: harm by suspect is not known", chart.Title);
        Assert.EndsWith("Not known: Essex Police, Surrey Police.", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_that_know_no_persons_have_none()
    {
        var fault = Assert.Throws<ToexException>(() => Compose(null, SampleProfiles.Of("Essex Police", 1)));

        Assert.Equal("Toex.Chart.NoConcentration", fault.ErrorId);
        Assert.Contains("Essex Police", fault.Message, StringComparison.Ordinal);
    }
}
