using Toex.Data.Errors;
using Toex.Profiles.Measures;
using Toex.Profiles;
using Toex.Reporting.Kinds.Funnel;
using Toex.Reporting.Layout;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds.Funnel;

public class FunnelChartTests
{
    private static readonly string[] Names = ["Essex Police", "Norfolk Constabulary", "Suffolk Constabulary", "Bedfordshire Police", "Cambridgeshire Constabulary",
        "Hertfordshire Constabulary", "Devon and Cornwall Police", "Dorset Police", "Durham Constabulary"];

    // Nine forces with 12,000 of a million people and Kent: with 12,600 there are 120,600 of ten millions, 12.06 per 1,000.
    // A force's deviation is √(0.01206 / 1,000,000) = 0.00011; nine stand 0.55 of it below and Kent 4.9 above, beyond 3.09.
    // Winsorised, Kent's is -0.55 + 0.1 × 5.46 = 0, and squares average 0.9 × 0.2985 = 0.27: no over-dispersion.
    private static List<ForceProfile> TenForces(double kent) =>
        [.. Names.Select(name => SampleForces.Rate(name, 12_000, 1_000_000)), SampleForces.Rate("Kent Police", kent, 1_000_000)];

    private static ProfileRequest Request(IReadOnlyList<ForceProfile> profiles, string? focus = null, string measure = "RatePer1000") =>
        new ChartCase { Measure = SampleProfiles.Measure(measure), Focus = focus }.Request(profiles);

    private static string Title(IReadOnlyList<ForceProfile> profiles, string? focus = null) => FunnelTitle.Of(FunnelContent.Of(Request(profiles, focus)));

    private static Composition Compose(IReadOnlyList<ForceProfile> profiles) => new ChartCase { Kind = "Funnel" }.Compose(profiles);

    [Fact]
    public void The_title_names_the_one_force_beyond_the_limits() => Assert.Equal(
        "Only Kent Police of 10 forces is beyond the 99.8% limits for its rate of VAWG offences: 12.6 per 1,000 people, group 12.1", Title(TenForces(12_600)));

    // 12,270 stands 2.2 deviations above 12,027: beyond 1.96, not 3.09.
    [Fact]
    public void A_warning_is_not_a_finding() => Assert.Equal(
        "None of 10 forces is beyond the 99.8% limits for its rate of VAWG offences; 1 is beyond the 95% limits", Title(TenForces(12_270)));

    [Fact]
    public void None_may_be_beyond() => Assert.Equal("None of 10 forces is beyond the limits of chance for its rate of VAWG offences", Title(TenForces(12_000)));

    [Fact]
    public void The_title_tells_where_the_focus_stands()
    {
        Assert.Equal("Kent Police’s rate of VAWG offences is above the 99.8% limits: 12.6 per 1,000 people, group 12.1", Title(TenForces(12_600), "Kent Police"));
        Assert.Equal("Kent Police’s rate of VAWG offences is above the 95% limits but not the 99.8% limits: 12.3 per 1,000 people, group 12.0", Title(TenForces(12_270), "Kent Police"));
        Assert.Equal("Essex Police’s rate of VAWG offences is within the limits of chance: 12.0 per 1,000 people, group 12.1", Title(TenForces(12_600), "Essex Police"));
        Assert.Equal("Kent Police’s rate of VAWG offences is within the limits of chance: 12.0 per 1,000 people, the same as the group", Title(TenForces(12_000), "Kent Police"));
    }

    [Fact]
    public void The_alternative_text_tells_all_beyond_the_limits()
    {
        var chart = Compose(TenForces(12_600));

        Assert.Equal("Only Kent Police of 10 forces is beyond the 99.8% limits for its rate of VAWG offences: 12.6 per 1,000 people, group 12.1. "
            + "Funnel plot of VAWG offences per 1,000 people for 10 forces by size in people, 12 months to 30 September 2026: group 12.1; "
            + "above the 99.8% limits: Kent Police 12.6; within the limits: 9. "
            + "Forces differ no more than chance would have them (over-dispersion 0.3), so the limits are not widened.", chart.AlternativeText);
        Assert.Contains(chart.Page.Texts, t => t.Text == "Kent");
        Assert.DoesNotContain(chart.Page.Texts, t => t.Text == "Essex");
    }

    // 10,000, 10,000 and 12,000 of a million: group 10.667, deviation 0.1033; scores -6.45, -6.45 and 12.91. The upper end is winsorised
    // to -6.45 + 0.8 × 19.36 = 9.04, so φ = (2 × 41.7 + 81.7) / 3 = 55.0, its root 7.4.
    [Fact]
    public void Over_dispersion_is_stated()
    {
        var profiles = new[] { SampleForces.Rate("Essex", 10_000, 1_000_000), SampleForces.Rate("Norfolk", 10_000, 1_000_000), SampleForces.Rate("Kent", 12_000, 1_000_000) };
        var notes = FunnelNotes.Of(FunnelContent.Of(Request(profiles)), FunnelAxes.Of(FunnelContent.Of(Request(profiles))));

        Assert.Contains("Forces differ by more than chance alone (over-dispersion 55.0), so the limits are 7.4 times as wide (Spiegelhalter 2005).", notes);
    }

    [Fact]
    public void A_share_is_a_proportion_of_what_it_is_over()
    {
        var content = FunnelContent.Of(Request(SampleForces.Take(9), measure: "ChargeRate"));

        Assert.Equal(Toex.Profiles.Statistics.FunnelKind.Proportion, content.Funnel.Kind);
        Assert.Equal("offences in scope", content.SizeOf);
        Assert.Equal("people", FunnelContent.Of(Request(SampleForces.Take(9))).SizeOf);
    }

    [Fact]
    public void A_value_far_above_the_others_stands_at_the_top()
    {
        var content = FunnelContent.Of(Request(SampleForces.Take(43)));
        var axes = FunnelAxes.Of(content);

        Assert.Equal("City of London Police", Assert.Single(axes.OffScale).PoliceForce);
        Assert.True(axes.To < 25);
        Assert.Contains("Triangles at the top lie above the scale: City of London Police 61.0.", FunnelNotes.Of(content, axes));
        Assert.Contains(Compose(SampleForces.Take(43)).Page.Texts, t => t.Text == "City of London 61.0");
    }

    [Fact]
    public void A_force_without_a_size_is_told()
    {
        var profiles = TenForces(12_600);
        profiles.Add(SampleForces.Rate("Surrey Police", 1, 1) with { Measures = new Dictionary<string, MeasureValue> { ["RatePer1000"] = new(12, null, null, 12, null) } });

        Assert.Equal(["Surrey Police"], FunnelContent.Of(Request(profiles)).Unknown);
        Assert.StartsWith("Surrey Police has no figure for VAWG offences per 1,000 people; only Kent Police of 10 forces is", Title(profiles, "Surrey Police"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_rates_and_shares_has_a_funnel()
    {
        var fault = Assert.Throws<ToexException>(() => FunnelContent.Of(Request(TenForces(1), measure: "Harm")));

        Assert.Equal("Toex.Chart.NoFunnel", fault.ErrorId);
        Assert.Contains("RatePer1000, RatePer1000Females", fault.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "there are fewer")]
    [InlineData(2, "there are 2")]
    public void Two_forces_are_no_group(int forces, string said)
    {
        var fault = Assert.Throws<ToexException>(() => FunnelContent.Of(Request([.. TenForces(1).Take(forces)])));

        Assert.Equal("Toex.Chart.TooFewForces", fault.ErrorId);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zeros_make_a_funnel_without_width()
    {
        var chart = Compose([.. Names.Select(name => SampleForces.Rate(name, 0, 1_000_000))]);

        Assert.Equal("None of 9 forces is beyond the limits of chance for its rate of VAWG offences", chart.Title);
        Layout.Readable.Check(chart);
    }
}
