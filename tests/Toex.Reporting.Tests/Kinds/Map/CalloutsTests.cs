using SkiaSharp;
using Toex.Profiles.Comparisons;
using Toex.Reporting.Kinds.Map;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Kinds.Map;

public class CalloutsTests
{
    private static readonly SKRect Frame = new(0, 0, 700, 420);

    private static readonly IReadOnlyList<ComparedForce> Forces =
        ForceComparer.Compare(SampleForces.Take(43), SampleProfiles.Measure("RatePer1000"), "").Forces;

    private static MapLabel Label(int force, params SKPoint[] places) =>
        new(new(Forces[force], false), places, new MapForce(Forces[force], false).Name, "12.7");

    private static (Page Page, IReadOnlyList<CalloutLine> Lines) Write(IReadOnlyList<MapLabel> labels, params SKRect[] inside)
    {
        using var fonts = new ChartFonts();
        var page = new Page(700, Palette.Light, fonts) { Height = 420 };
        return (page, new Callouts(page, Frame, new(12, SKColors.Black)).Write(labels, inside));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Lines_of_a_margin_do_not_cross_and_labels_lie_apart_in_the_frame(int seed)
    {
        var random = new Random(seed);
        var (page, lines) = Write([.. Enumerable.Range(0, 43).Select(i =>
            Label(i, new SKPoint(200 + (random.NextSingle() * 300), random.NextSingle() * 420)))]);

        Assert.Equal(43, page.Texts.Count);
        Assert.All(page.Texts, t => Assert.True(Frame.Contains(t.Bounds), t.Text));
        Assert.All(page.Texts, t => Assert.DoesNotContain(page.Texts, o => o != t && o.Bounds.IntersectsWith(t.Bounds)));
        foreach (var side in lines.GroupBy(l => l.Bend.X).Select(g => g.ToList()))
        {
            Assert.All(side, a => Assert.DoesNotContain(side, b => Lines.Cross(a.Bend, a.To, b.Bend, b.To)));
        }
    }

    [Fact]
    public void A_label_stands_in_the_nearer_margin_level_with_its_place()
    {
        var (page, lines) = Write([Label(0, new SKPoint(250, 100)), Label(1, new SKPoint(450, 300))]);

        Assert.Equal([SKTextAlign.Left, SKTextAlign.Right], page.Texts.Select(t => t.Align));
        Assert.All(lines, l => Assert.Equal(l.To.Y, l.Bend.Y, 0.01f));
    }

    // The line to the right would cross a label; from another place in the area it does not.
    [Fact]
    public void A_line_goes_where_it_crosses_no_label_in_the_map() =>
        Assert.Equal(new SKPoint(420, 240), Write([Label(0, new(420, 200), new(420, 240))], new SKRect(470, 190, 540, 210)).Lines[0].To);
}
