using System.Text.RegularExpressions;
using FsCheck.Xunit;
using FsCheck;
using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Tests.Layout;

public class LayoutTests
{
    public static TheoryData<int, int, string, string> Charts()
    {
        var data = new TheoryData<int, int, string, string>();
        foreach (var forces in new[] { 1, 2, 9, 43 })
        {
            foreach (var width in new[] { 300, 600, 900, 1200, 2400 })
            {
                data.Add(forces, width, "Comparison", "RatePer1000");
                data.Add(forces, width, "Comparison", "Change");
                data.Add(forces, width, "Comparison", "RepeatVictims");
                data.Add(forces, width, "Trend", "RatePer1000");
                data.Add(forces, width, "Trend", "Offences");
                foreach (var kind in new[] { "Breakdown", "Pyramid", "HeatMap", "Overdue", "SmallMultiples" })
                {
                    data.Add(forces, width, kind, "RatePer1000");
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_two_texts_overlap_and_none_leaves_the_page(int forces, int width, string kind, string measure)
    {
        IEnumerable<string> names = forces == 9 ? SampleProfiles.NineNames : SampleProfiles.Names.Take(forces);
        AssertReadable(SampleProfiles.Many(names, sample: true).WithDetail(),
            new() { Kind = kind, Measure = SampleProfiles.Measure(measure), Width = width, Focus = forces == 9 ? "Kent Police" : null });
    }

    /// <summary>Slides: 16 by 9.</summary>
    public static TheoryData<string, int, int, int> Slides()
    {
        var data = new TheoryData<string, int, int, int>();
        foreach (var (width, height) in new[] { (1280, 720), (1920, 1080) })
        {
            foreach (var kind in new[] { "Comparison", "Trend", "Breakdown", "Pyramid", "HeatMap", "Overdue", "SmallMultiples" })
            {
                data.Add(kind, 1, width, height);
                data.Add(kind, 9, width, height);
            }

            foreach (var kind in new[] { "Comparison", "Breakdown", "Overdue", "SmallMultiples" })
            {
                data.Add(kind, 43, width, height);
            }
        }

        data.Add("Trend", 43, 1920, 1080);
        data.Add("Pyramid", 43, 1920, 1080);
        data.Add("HeatMap", 43, 1920, 1080);
        return data;
    }

    [Theory]
    [MemberData(nameof(Slides))]
    public void Slides_of_16_by_9_are_readable(string kind, int forces, int width, int height)
    {
        var chart = Compose(SampleProfiles.Many(forces == 9 ? SampleProfiles.NineNames : SampleProfiles.Names.Take(forces), sample: true)
            .WithDetail(), new() { Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Width = width, Height = height });
        Readable.Check(chart);
        Assert.Equal((width, height), (chart.WidthInPixels, chart.HeightInPixels));
    }

    /// <summary>43 rows find 10 units each on a slide, which is 9 points of letters; half as many beside one another find twice
    /// that.</summary>
    [Theory]
    [InlineData("Comparison")]
    [InlineData("Breakdown")]
    public void Many_bars_on_a_slide_stand_in_two_columns_on_one_scale(string kind)
    {
        var names = SampleProfiles.Names.Take(43).ToList();
        var chart = Compose(SampleProfiles.Many(names).WithDetail(),
            new() { Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Width = 1280, Height = 720 });

        var rows = chart.Page.Texts.Where(t => t.Align == SkiaSharp.SKTextAlign.Right && t.X < chart.Page.Width * 0.7f
            && names.Exists(n => n.Contains(t.Text, StringComparison.Ordinal))).ToList();
        Assert.Equal(2, rows.Select(r => r.X).Distinct().Count());
        Assert.All(rows, r => Assert.InRange(r.Style.Size * chart.Scale.PixelsPerUnit, 9, 16));
        var zeros = chart.Page.Texts.Where(t => t.Text == "0").ToList();
        Assert.Equal(2, zeros.Count);
        Assert.Equal(zeros[0].Baseline, zeros[1].Baseline, 20f);
    }

    [Theory]
    [InlineData("Trend")]
    [InlineData("Pyramid")]
    [InlineData("HeatMap")]
    public void Too_much_for_a_slide_says_the_height_that_does(string kind)
    {
        var profiles = SampleProfiles.Many(SampleProfiles.Names.Take(43)).WithDetail();
        var options = new ChartCase { Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Width = 1280, Height = 720 };
        var error = Assert.Throws<ToexException>(() => Compose(profiles, options));
        var height = int.Parse(Regex.Match(error.WhatToDo, @"\d+").Value, null);
        Readable.Check(Compose(profiles, options with { Height = height }));
    }

    public static TheoryData<string, int, double, bool, int?> Groups()
    {
        var data = new TheoryData<string, int, double, bool, int?>();
        foreach (var kind in new[] { "Breakdown", "Pyramid", "HeatMap", "Overdue" })
        {
            foreach (var forces in new[] { 1, 9 })
            {
                data.Add(kind, forces, 0, true, null);
                data.Add(kind, forces, 0.02, true, 5);
                data.Add(kind, forces, 0.1, false, 10);
                data.Add(kind, forces, 900, true, null);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Nothing_little_and_much_are_readable(string kind, int forces, double size, bool shares, int? below)
    {
        foreach (var (width, dimension) in new[] { (600, "RiskLevels"), (1200, "OffenceThemes") })
        {
            AssertReadable(SampleProfiles.Many(SampleProfiles.NineNames.Take(forces)).WithDetail(size: size), new()
            {
                Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Dimension = dimension, Shares = shares,
                    SmallNumbersBelow = below, Width = width,
            });
        }
    }

    [Theory]
    [InlineData("Breakdown")]
    [InlineData("Pyramid")]
    [InlineData("Overdue")]
    public void Small_counts_are_nowhere_on_the_page(string kind)
    {
        foreach (var size in new[] { 0.01, 0.03, 0.1, 0.3 })
        {
            var chart = Compose(SampleProfiles.Many(SampleProfiles.NineNames.Take(1)).WithDetail(size: size), new()
            {
                Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), SmallNumbersBelow = 5,
            });

            Assert.DoesNotContain(
                chart.Page.Texts, t => t.Text is "1" or "2" or "3" or "4" && t.Style.Color != chart.Page.Palette.QuietInk);
            Assert.DoesNotMatch(@"[a-z,;:] [1-4]( and|;|, |\.| \()", chart.AlternativeText);
        }
    }

    [Theory]
    [InlineData(900, 43)]
    [InlineData(500, 9)]
    [InlineData(2000, 9)]
    public void Fills_the_height_that_is_given(int height, int forces)
    {
        var page = AssertReadable(SampleProfiles.Many(SampleProfiles.Names.Take(forces)),
            new() { Kind = "Comparison", Measure = SampleProfiles.Measure("RatePer1000"), Height = height });

        Assert.Equal(height, page.Height);
    }

    [Fact]
    public void Twice_the_width_is_the_same_picture()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames);
        var options = new ChartCase { Kind = "Comparison", Measure = SampleProfiles.Measure("RatePer1000") };
        var (single, twice) = (Compose(profiles, options), Compose(profiles, options with { Width = 2400 }));

        Assert.Equal(single.Page.Texts, twice.Page.Texts);
        Assert.Equal((single.WidthInPixels * 2, single.HeightInPixels * 2), (twice.WidthInPixels, twice.HeightInPixels));
    }

    [Theory]
    [InlineData("Comparison")]
    [InlineData("Trend")]
    [InlineData("Breakdown")]
    [InlineData("HeatMap")]
    [InlineData("SmallMultiples")]
    public void A_title_of_any_length_is_whole(string kind)
    {
        var title = string.Join(" ", Enumerable.Repeat("Recorded violence against women and girls rose", 12)) + " " + new string('W', 200);
        var page = AssertReadable(SampleProfiles.Many(SampleProfiles.NineNames).WithDetail(),
            new() { Kind = kind, Measure = SampleProfiles.Measure("RatePer1000"), Title = title, Width = 600 });

        var shown = page.Texts.Where(t => t.Style is { Bold: true, Size: 18 }).Select(t => t.Text);
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), string.Concat(shown).Replace(" ", "", StringComparison.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void Any_values_make_a_readable_comparison(NormalFloat[] values)
    {
        var finite = values.Select(v => v.Get).Where(v => Math.Abs(v) < 1e9).Take(20).ToList();
        if (finite.Count > 0)
        {
            AssertReadable([.. finite.Select((v, i) => SampleProfiles.Of("Force " + i, 1).With("Change", v))],
                new() { Kind = "Comparison", Measure = SampleProfiles.Measure("Change") });
        }
    }

    [Property(MaxTest = 60)]
    public void Any_months_make_a_readable_trend(NonNegativeInt[] values)
    {
        if (values.Length > 0)
        {
            AssertReadable([SampleProfiles.Of("Kent Police", 1, SampleProfiles.Months([.. values.Select(v => (double?)v.Get)]))],
                new() { Kind = "Trend", Measure = SampleProfiles.Measure("RatePer1000") });
        }
    }

    private static Page AssertReadable(IReadOnlyList<ForceProfile> profiles, ChartCase options)
    {
        return Readable.Check(Compose(profiles, options));
    }

    private static Composition Compose(IReadOnlyList<ForceProfile> profiles, ChartCase options) =>
        options.Compose(profiles);
}
