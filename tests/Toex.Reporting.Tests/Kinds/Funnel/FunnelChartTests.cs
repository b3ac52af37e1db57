using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Statistics;
using SkiaSharp;
using Toex.Reporting.Text;
using Toex.Reporting.Kinds.Funnel;
using Toex.Reporting.Layout;
using Toex.Reporting.Visuals;

namespace Toex.Reporting.Tests.Kinds.Funnel;

public class FunnelChartTests
{
    private static readonly string[] Names =
        ["Essex Police", "Norfolk Constabulary", "Suffolk Constabulary", "Bedfordshire Police", "Cambridgeshire Constabulary",
        "Hertfordshire Constabulary", "Devon and Cornwall Police", "Dorset Police", "Durham Constabulary"];

    // Nine forces with 12,000 of a million people and Kent: with 12,600 there are 120,600 of ten millions, 12.06 per 1,000.
    // A force's deviation is √(0.01206 / 1,000,000) = 0.00011; nine stand 0.55 of it below and Kent 4.9 above, beyond 3.09.
    // Winsorised, Kent's is -0.55 + 0.1 × 5.46 = 0, and squares average 0.9 × 0.2985 = 0.27: no over-dispersion.
    private static List<ForceProfile> TenForces(double kent) =>
        [.. Names.Select(name => SampleForces.Rate(name, 12_000, 1_000_000)), SampleForces.Rate("Kent Police", kent, 1_000_000)];

    private static ProfileRequest Request(IReadOnlyList<ForceProfile> profiles, string? focus = null, string measure = "RatePer1000",
        bool include = false) =>
        new ChartCase { Measure = SampleProfiles.Measure(measure), Focus = focus, IncludeCityOfLondon = include }.Request(profiles);

    private static string Title(IReadOnlyList<ForceProfile> profiles, string? focus = null) =>
        FunnelContent.FromRequest(Request(profiles, focus)).Finding.Statement;

    private static Composition Compose(IReadOnlyList<ForceProfile> profiles) => new ChartCase { Kind = "Funnel" }.Compose(profiles);

    [Fact]
    public void The_title_names_the_one_force_beyond_the_limits() => Assert.Equal(
        "Only Kent stands apart for its rate of VAWG offences: 12.6, group 12.1", Title(TenForces(12_600)));

    // 12,270 stands 2.2 deviations above 12,027: beyond 1.96, not 3.09.
    [Fact]
    public void A_warning_is_not_a_finding() => Assert.Equal(
        "No force stands apart for its rate of VAWG offences", Title(TenForces(12_270)));

    [Fact]
    public void None_may_be_beyond() => Assert.Equal("No force stands apart for its rate of VAWG offences", Title(TenForces(12_000)));

    [Fact]
    public void The_title_tells_where_the_focus_stands()
    {
        Assert.Equal("Kent’s rate of VAWG offences is above the 99.8% limits: 12.6, group 12.1", Title(TenForces(12_600), "Kent Police"));
        Assert.Equal("Kent’s rate of VAWG offences is above the 95% limits only: 12.3, group 12.0",
            Title(TenForces(12_270), "Kent Police"));
        Assert.Equal("Essex’s rate of VAWG offences is within the limits of chance: 12.0, group 12.1",
            Title(TenForces(12_600), "Essex Police"));
        Assert.Equal("Kent’s rate of VAWG offences is within the limits of chance: 12.0", Title(TenForces(12_000), "Kent Police"));
    }

    [Fact]
    public void Only_what_stands_apart_is_a_signal()
    {
        Assert.True(FunnelContent.FromRequest(Request(TenForces(12_600), "Kent Police")).Finding.IsSignal);
        Assert.False(FunnelContent.FromRequest(Request(TenForces(12_270), "Kent Police")).Finding.IsSignal);
        Assert.False(FunnelContent.FromRequest(Request(TenForces(12_270))).Finding.IsSignal);
    }

    [Fact]
    public void The_alternative_text_tells_all_beyond_the_limits()
    {
        var chart = Compose(TenForces(12_600));

        Assert.Equal("Only Kent stands apart for its rate of VAWG offences: 12.6, group 12.1. "
            + "The other forces are within the limits of chance. "
            + "Funnel plot of VAWG offences per 1,000 people for 10 forces by size in people, 12 months to 30 September 2026: group 12.1; "
            + "above the 99.8% limits: Kent Police 12.6; within the limits of chance: 9. "
            + "By chance alone 1 force in 20 would be beyond the 95% limits, and 1 in 500 beyond the 99.8% limits; "
            + "over-dispersion 0.3 is no more than chance.", chart.AlternativeText);
        Assert.Contains(chart.Page.Texts, t => t.Text == "Kent");
    }

    /// <summary>Nine dots apart from each other; the name of the force in focus stands out.</summary>
    [Fact]
    public void Every_dot_is_named_where_there_is_room()
    {
        ForceProfile[] forces = [.. Names.Select((name, i) => SampleForces.Rate(name, 12_000 + (i * 400), 1_000_000 + (i * 150_000)))];
        var page = new ChartCase { Kind = "Funnel", Focus = Names[3] }.Compose(forces).Page;

        Assert.All(Names, n => Assert.Contains(page.Texts, t => t.Text == ForceNames.Brief(n)));
        Assert.True(page.Texts.Single(t => t.Text == "Bedfordshire").Style.Bold);
    }

    /// <summary>Second differences of a smooth curve change little from one step to the next: no angle is over two degrees.</summary>
    [Fact]
    public void Limits_are_smooth_however_small_the_smallest_force()
    {
        ForceProfile[] forces = [.. Names.Select((name, i) => SampleForces.Rate(name, 100 * (long)Math.Pow(2, i), 8_600 * Math.Pow(2, i)))];
        var content = FunnelContent.FromRequest(Request(forces));
        var axes = FunnelAxes.ForContent(content);
        var area = new SKRect(0, 0, 1000, 470);

        foreach (var curve in FunnelCurve.Curves(content, axes))
        {
            var points = curve.Points.Select(p => (X: p.Place * area.Width, Y: (double)axes.Y(p.Value, area))).Where(p => p.Y >= 0)
                .ToList();
            var angles = points.Zip(points.Skip(1)).Select(p => Math.Atan2(p.Second.Y - p.First.Y, p.Second.X - p.First.X)).ToList();
            Assert.All(angles.Zip(angles.Skip(1)), a => Assert.InRange(Math.Abs(a.Second - a.First), 0, Math.PI / 90));
        }
    }

    // 10,000, 10,000 and 12,000 of a million: 10,667 expected; scores 2 (√O - √10,667) = -6.56, -6.56 and 12.53. The upper end is
    // winsorised to -6.56 + 0.8 × 19.09 = 8.71, so φ = (2 × 43.0 + 75.9) / 3 = 54.0.
    private static readonly ForceProfile[] Unlike =
        [SampleForces.Rate("Essex", 10_000, 1_000_000), SampleForces.Rate("Norfolk", 10_000, 1_000_000),
            SampleForces.Rate("Kent", 12_000, 1_000_000)];

    [Fact]
    public void Limits_of_the_spread_are_never_called_limits_of_chance()
    {
        var content = FunnelContent.FromRequest(Request(Unlike, "Kent"));
        var notes = FunnelNotes.Lines(content, FunnelAxes.ForContent(content)).ToList();

        Assert.Equal("Kent’s rate of VAWG offences is within the spread of these forces: 12.0", content.Finding.Statement);
        Assert.Equal("The group’s is 10.7. Against chance alone it is above the 99.8% limits.", content.Finding.Further);
        Assert.Equal((FunnelPosition.Within, FunnelPosition.AboveControl), (content.FocusDot!.Position, content.FocusDot.PlainPosition));
        Assert.Contains("Limits take in the spread between forces, which is more than chance (over-dispersion 54.0, "
            + "the outermost tenth of scores at either end "
            + "winsorised; Spiegelhalter 2005). Beyond the 99.8% limits of chance alone: Kent, Essex, Norfolk.", notes);
        Assert.DoesNotContain(notes, n => n.Contains("1 force in 20", StringComparison.Ordinal));
        Assert.Equal("No force stands outside the spread for its rate of VAWG offences", Title(Unlike));
        Assert.Contains(Compose(Unlike).Page.Texts, t => t.Text == "Within the spread: 3");
    }

    [Fact]
    public void A_share_is_a_proportion_of_what_it_is_over()
    {
        var content = FunnelContent.FromRequest(Request(SampleForces.Take(9), measure: "ChargeRate"));

        Assert.Equal(Toex.Profiles.Statistics.FunnelKind.Proportion, content.Funnel.Kind);
        Assert.Equal("VAWG offences", content.SizeOf);
        Assert.Equal("people", FunnelContent.FromRequest(Request(SampleForces.Take(9))).SizeOf);
    }

    [Fact]
    public void A_value_far_above_the_others_stands_at_the_top()
    {
        var content = FunnelContent.FromRequest(Request(SampleForces.Take(43), include: true));
        var axes = FunnelAxes.ForContent(content);

        Assert.Equal("City of London Police", Assert.Single(axes.OffScale).PoliceForce);
        Assert.True(axes.To < 25);
        Assert.Contains("Triangles at the top lie above the scale: City of London Police 61.0.", FunnelNotes.Lines(content, axes));
        Assert.Contains(new ChartCase { Kind = "Funnel", IncludeCityOfLondon = true }.Compose(SampleForces.Take(43)).Page.Texts, t =>
            t.Text == "City of London 61.0");
    }

    [Fact]
    public void A_force_without_a_size_is_told()
    {
        var profiles = TenForces(12_600);
        profiles.Add(
            SampleForces.Rate("Surrey Police", 1,
                1) with { Measures = new Dictionary<string, MeasureValue> { ["RatePer1000"] = new(12, null, null, 12, null) } });

        Assert.Equal(["Surrey Police"], FunnelContent.FromRequest(Request(profiles)).Unknown);
        Assert.StartsWith("Surrey has no figure for VAWG offences per 1,000 people", Title(profiles, "Surrey Police"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_rates_and_shares_has_a_funnel()
    {
        var fault = Assert.Throws<ToexException>(() => FunnelContent.FromRequest(Request(TenForces(1), measure: "Harm")));

        Assert.Equal("Toex.Chart.NoFunnel", fault.ErrorId);
        Assert.Contains("RatePer1000, RatePer1000Females", fault.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "there are fewer")]
    [InlineData(2, "there are 2")]
    public void Two_forces_are_no_group(int forces, string said)
    {
        var fault = Assert.Throws<ToexException>(() => FunnelContent.FromRequest(Request([.. TenForces(1).Take(forces)])));

        Assert.Equal("Toex.Chart.TooFewForces", fault.ErrorId);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zeros_make_a_funnel_without_width()
    {
        var chart = Compose([.. Names.Select(name => SampleForces.Rate(name, 0, 1_000_000))]);

        Assert.Equal("No force stands apart for its rate of VAWG offences", chart.Title);
        Layout.Readable.Check(chart);
    }
}
