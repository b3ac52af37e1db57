using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using Toex.Data.Errors;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;
using Toex.Reporting.Kinds.Waterfall;
using Toex.Reporting.Tests.Files;
using Toex.Reporting.Tests.Layout;

namespace Toex.Reporting.Tests.Kinds.Waterfall;

public sealed class WaterfallChartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    // −14 + 6.4 + 8.2 + 5.9 = 6.5 bits; 2^6.5 = 90.51, 90.51 / 91.51 = 0.98907.
    [Fact]
    public void The_title_states_the_probability_and_the_alternative_text_all_evidence()
    {
        var chart = Compose(SampleLinks.Of(3), new());

        Assert.Equal("Records 123 and 456: probability 0.989 of one person", chart.Title);
        Assert.Equal("Records 123 and 456: probability 0.989 of one person. Waterfall chart in bits: before any comparison −14.0; "
            + "Family name: one part of a hyphenated name +6.4; Given name: the same +8.2; Birth date: day and month swapped +5.9; "
                + "together +6.5, "
            + "at or above the match threshold of probability 0.5 (0.0).", chart.AlternativeText);
    }

    [Theory]
    [InlineData(-3, 0.5, "probability 0.111 of", "below the match threshold of probability 0.5 (0.0).")] // 1/9
    [InlineData(0, 0.5, "probability 0.5 of", "at or above the match threshold of probability 0.5 (0.0).")]
    [InlineData(20, 0.8, "probability over 0.999 of", "at or above the match threshold of probability 0.8 (+2.0).")]
    [InlineData(-20, 0.95, "probability under 0.001 of", "below the match threshold of probability 0.95 (+4.2).")] // log2(19) = 4.248
    public void Certainty_is_never_claimed(double bits, double threshold, string title, string text)
    {
        var chart = Compose(SampleLinks.Of(-10, 10 + bits) with { Threshold = threshold }, new());

        Assert.Contains(title, chart.Title, StringComparison.Ordinal);
        Assert.EndsWith(text, chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_bar_begins_where_the_last_one_ended_and_the_sum_at_nought()
    {
        var bars = WaterfallContent.FromLink(SampleLinks.Of(-10, 4, -2.5, 12)).Bars;

        Assert.Equal([(0d, -10d), (-10, -6), (-6, -8.5), (-8.5, 3.5), (0, 3.5)], bars.Select(b => (b.From, b.To)));
        Assert.Equal([true, false, true, false, false], bars.Select(b => b.Falls));
    }

    [Theory]
    [InlineData(3, 300)]
    [InlineData(3, 1200)]
    [InlineData(14, 300)]
    [InlineData(14, 600)]
    [InlineData(14, 1200)]
    [InlineData(14, 2400)]
    public void No_two_texts_overlap_and_none_leaves_the_page(int steps, int width)
    {
        var page = AssertReadable(SampleLinks.Of(steps), new() { Width = width });

        Assert.Equal(2, page.Texts.Count(t => t.Text == "OFFICIAL-SENSITIVE"));
        Assert.Contains("−14.0", page.Texts.Select(t => t.Text));
    }

    [Property(MaxTest = 60)]
    public void Any_evidence_makes_a_readable_chart(NormalFloat prior, NormalFloat[] bits)
    {
        var finite = bits.Select(b => b.Get).Where(b => Math.Abs(b) < 1000).Take(20).ToArray();
        if (finite.Length > 0 && Math.Abs(prior.Get) < 1000)
        {
            AssertReadable(SampleLinks.Of(prior.Get, finite), new());
        }
    }

    [Fact]
    public void Fills_the_height_that_is_given() => Assert.Equal(1500, AssertReadable(SampleLinks.Of(14), new() { Height = 1500 }).Height);

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.svg")]
    public void Is_written_as_picture_and_as_drawing(string name)
    {
        var file = new ChartCase { Theme = ChartTheme.Dark }.Export(new WaterfallKind(), () =>
            WaterfallKind.Show(SampleLinks.Of(14) with { SampleData = true }), folder.File(name));

        Assert.True(file.File.Length > 5000);
        Assert.StartsWith("Sample data, not real. Records 123", file.AlternativeText, StringComparison.Ordinal);
        if (name == "a.svg")
        {
            var texts = XDocument.Load(file.File.FullName).Descendants("{http://www.w3.org/2000/svg}text").Select(t => t.Value).ToList();
            Assert.Contains("Sample data, not real", texts);
            Assert.Contains("+40.0", texts);
            Assert.Contains("Match threshold: probability 0.5", texts);
        }
    }

    [Fact]
    public void What_cannot_be_charted_is_refused_and_nothing_is_written()
    {
        Assert.Equal("Toex.Chart.NoComparisons", Refused(SampleLinks.Of(0), new()));
        Assert.Equal("Toex.Chart.BitsNotFinite", Refused(SampleLinks.Of(double.NaN, 1), new()));
        Assert.Equal("Toex.Chart.BitsNotFinite", Refused(SampleLinks.Of(3) with { Threshold = 1 }, new()));
        Assert.Equal("Toex.Chart.WidthOutOfRange", Refused(SampleLinks.Of(3), new() { Width = 200 }));
        Assert.Equal("Toex.Chart.NoMarking", Refused(SampleLinks.Of(3), new() { Marking = " " }));
        Assert.Equal("Toex.Chart.TooLow", Refused(SampleLinks.Of(14), new() { Height = 300 }));
        Assert.Empty(folder.Files);
    }

    private string Refused(LinkWaterfall link, ChartCase options) =>
        Assert.Throws<ToexException>(() => options.Export(new WaterfallKind(), () =>
            WaterfallKind.Show(link), folder.File("a.png"))).Definition.Id;

    private static Page AssertReadable(LinkWaterfall link, ChartCase options) => Readable.Check(Compose(link, options));

    private static Composition Compose(LinkWaterfall link, ChartCase options) =>
        options.Compose(new WaterfallKind(), () => WaterfallKind.Show(link));
}
