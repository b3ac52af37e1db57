using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Waterfall;

/// <summary>Composes a waterfall chart.</summary>
internal static class WaterfallChart
{
    public static Composition Compose(LinkWaterfall link, SubjectChartOptions options, ChartFonts fonts)
    {
        ChartRequest.CheckFrame(options.Width, options.Height, options.Marking);
        var content = WaterfallContent.Of(link);
        return Sheet.Of(options, link.SampleData, WaterfallWords.Title(content), WaterfallWords.Subtitle(content),
            [
                "Before any comparison: the odds that two records taken at random are of one person.",
                "The probability is an estimate of a model, not a finding of identity. Check both records before acting on it.",
            ],
            link.Source, WaterfallWords.AlternativeText(content), NumberText.Of(content.Bars.Count, "bar"))
            .Compose(fonts, (page, top, height) => new WaterfallLayout(page, content).Write(top, height));
    }
}
