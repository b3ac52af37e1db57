using FsCheck;
using FsCheck.Xunit;
using SkiaSharp;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Tests.Layout;

public class LabelPlacerTests
{
    [Property(MaxTest = 60)]
    public void No_label_covers_a_point_or_another_label_or_leaves_the_area((byte X, byte Y)[] places)
    {
        using var fonts = new ChartFonts();
        var page = new Page(600, Palette.Light, fonts) { Height = 400 };
        var area = new SKRect(40, 40, 560, 360);
        var points = places.Select(p => new SKPoint(50 + (p.X * 2), 50 + (p.Y * 1.2f))).ToList();
        var labels = new LabelPlacer(page, area);
        points.ForEach(p => labels.Keep(p, 5));

        var written = points.Count(p => labels.TryBeside(p, 5, "Bedfordshire", new(13, SKColors.Black)));

        Assert.Equal(written, page.Texts.Count);
        Assert.True(points.Count == 0 || written > 0);
        Assert.All(page.Texts, t => Assert.True(area.Contains(t.Bounds)));
        Assert.All(page.Texts, t => Assert.DoesNotContain(points, p => t.Bounds.IntersectsWith(new(p.X - 5, p.Y - 5, p.X + 5, p.Y + 5))));
        Assert.All(page.Texts,
            t => Assert.DoesNotContain(page.Texts, other => !ReferenceEquals(other, t) && t.Bounds.IntersectsWith(other.Bounds)));
    }

    [Fact]
    public void A_lone_label_stands_right_of_its_point()
    {
        using var fonts = new ChartFonts();
        var page = new Page(600, Palette.Light, fonts);
        var labels = new LabelPlacer(page, new(0, 0, 600, 400));

        Assert.True(labels.TryBeside(new(100, 100), 5, "Kent", new(13, SKColors.Black)));
        Assert.Equal(109, Assert.Single(page.Texts).Bounds.Left, 3);
    }
}
