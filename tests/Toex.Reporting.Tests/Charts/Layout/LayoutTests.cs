using FsCheck;
using FsCheck.Xunit;
using SkiaSharp;
using Toex.Profiles.Measures;
using Toex.Profiles.Vawg;
using Toex.Reporting.Charts;
using Toex.Reporting.Charts.Comparison;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Trend;

namespace Toex.Reporting.Tests.Charts.Layout;

public class LayoutTests
{
    public static TheoryData<int, int, ChartKind, string> Charts()
    {
        var data = new TheoryData<int, int, ChartKind, string>();
        foreach (var forces in new[] { 1, 2, 9, 43 })
        {
            foreach (var width in new[] { 300, 600, 900, 1200, 2400 })
            {
                data.Add(forces, width, ChartKind.Comparison, "RatePer1000");
                data.Add(forces, width, ChartKind.Comparison, "Change");
                data.Add(forces, width, ChartKind.Comparison, "RepeatVictims");
                data.Add(forces, width, ChartKind.Trend, "RatePer1000");
                data.Add(forces, width, ChartKind.Trend, "Offences");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_two_texts_overlap_and_none_leaves_the_page(int forces, int width, ChartKind kind, string measure)
    {
        IEnumerable<string> names = forces == 9 ? SampleProfiles.NineNames : SampleProfiles.Names.Take(forces);
        AssertReadable(SampleProfiles.Many(names, sample: true),
            new() { Kind = kind, Measure = VawgMeasures.Find(measure)!, Width = width, Focus = forces == 9 ? "Kent Police" : null });
    }

    [Theory]
    [InlineData(900, 43)]
    [InlineData(500, 9)]
    [InlineData(2000, 9)]
    public void Fills_the_height_that_is_given(int height, int forces)
    {
        var page = AssertReadable(SampleProfiles.Many(SampleProfiles.Names.Take(forces)),
            new() { Kind = ChartKind.Comparison, Measure = VawgMeasures.Find("RatePer1000")!, Height = height });

        Assert.Equal(height, page.Height);
    }

    [Fact]
    public void Twice_the_width_is_the_same_picture()
    {
        var profiles = SampleProfiles.Many(SampleProfiles.NineNames);
        var options = new ChartOptions { Kind = ChartKind.Comparison, Measure = VawgMeasures.Find("RatePer1000")! };
        using var fonts = new ChartFonts();
        var (single, twice) = (Compose(profiles, options, fonts), Compose(profiles, options with { Width = 2400 }, fonts));

        Assert.Equal(single.Page.Texts, twice.Page.Texts);
        Assert.Equal((single.WidthInPixels * 2, single.HeightInPixels * 2), (twice.WidthInPixels, twice.HeightInPixels));
    }

    [Theory]
    [InlineData(ChartKind.Comparison)]
    [InlineData(ChartKind.Trend)]
    public void A_title_of_any_length_is_whole(ChartKind kind)
    {
        var title = string.Join(" ", Enumerable.Repeat("Recorded violence against women and girls rose", 12)) + " " + new string('W', 200);
        var page = AssertReadable(SampleProfiles.Many(SampleProfiles.NineNames),
            new() { Kind = kind, Measure = VawgMeasures.Find("RatePer1000")!, Title = title, Width = 600 });

        var shown = page.Texts.Where(t => t.Style is { Bold: true, Size: 18 }).Select(t => t.Text);
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), string.Concat(shown).Replace(" ", "", StringComparison.Ordinal));
    }

    [Property(MaxTest = 60)]
    public void Any_values_make_a_readable_comparison(NormalFloat[] values)
    {
        var finite = values.Select(v => v.Get).Where(v => Math.Abs(v) < 1e9).Take(20).ToList();
        if (finite.Count > 0)
        {
            AssertReadable([.. finite.Select((v, i) => SampleProfiles.Of("Force " + i, 1) with { Change = v })],
                new() { Kind = ChartKind.Comparison, Measure = VawgMeasures.Find("Change")! });
        }
    }

    [Property(MaxTest = 60)]
    public void Any_months_make_a_readable_trend(NonNegativeInt[] values)
    {
        if (values.Length > 0)
        {
            AssertReadable([SampleProfiles.Of("Kent Police", 1, SampleProfiles.Months([.. values.Select(v => (double?)v.Get)]))],
                new() { Kind = ChartKind.Trend, Measure = VawgMeasures.Find("RatePer1000")! });
        }
    }

    private static Page AssertReadable(IReadOnlyList<VawgProfile> profiles, ChartOptions options)
    {
        using var fonts = new ChartFonts();
        var page = Compose(profiles, options, fonts).Page;
        for (var i = 0; i < page.Texts.Count; i++)
        {
            var text = page.Texts[i];
            Assert.True(new SKRect(0, 0, page.Width, page.Height).Contains(text.Bounds), $"'{text.Text}' leaves the page: {text.Bounds}");
            for (var j = i + 1; j < page.Texts.Count; j++)
            {
                Assert.False(text.Bounds.IntersectsWith(page.Texts[j].Bounds), $"'{text.Text}' and '{page.Texts[j].Text}' overlap.");
            }
        }

        return page;
    }

    private static Composition Compose(IReadOnlyList<VawgProfile> profiles, ChartOptions options, ChartFonts fonts)
    {
        var request = ChartRequest.Check(profiles, options);
        return options.Kind == ChartKind.Trend ? TrendChart.Compose(request, fonts) : ComparisonChart.Compose(request, fonts);
    }
}
