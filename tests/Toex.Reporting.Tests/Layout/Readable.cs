using SkiaSharp;
using Toex.Reporting.Layout;

namespace Toex.Reporting.Tests.Layout;

/// <summary>What every chart must be.</summary>
internal static class Readable
{
    /// <summary>No text covers another, nothing leaves the page, and none is smaller than a reader can read.</summary>
    internal static Page Check(Composition chart)
    {
        var page = chart.Page;
        Assert.All(page.Panels, p => Assert.True(
            p.Area.Left >= 0 && p.Area.Top >= 0 && p.Area.Right <= page.Width
                && p.Area.Bottom <= page.Height, $"{p.Area} leaves the page."));
        for (var i = 0; i < page.Texts.Count; i++)
        {
            var text = page.Texts[i];
            Assert.True(new SKRect(0, 0, page.Width, page.Height).Contains(text.Bounds), $"'{text.Text}' leaves the page: {text.Bounds}");
            Assert.True(text.Style.Size >= 9, $"'{text.Text}' is too small.");
            for (var j = i + 1; j < page.Texts.Count; j++)
            {
                Assert.False(text.Bounds.IntersectsWith(page.Texts[j].Bounds), $"'{text.Text}' and '{page.Texts[j].Text}' overlap.");
            }
        }

        return page;
    }
}
