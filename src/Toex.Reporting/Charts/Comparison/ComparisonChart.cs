using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Comparison;

/// <summary>Composes a comparison chart.</summary>
internal static class ComparisonChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = ComparisonContent.Of(request);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, ComparisonTitle.Of(content), $"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}.", Notes(content),
            ComparisonAlternativeText.Of(content, window), NumberText.Of(content.Bars.Count, "bar"))
            .Compose(fonts, (page, top, height) => new ComparisonLayout(page, content).Write(top, height));
    }

    private static IEnumerable<string> Notes(ComparisonContent content)
    {
        if (content.Unknown.Count > 0)
        {
            yield return $"Not known: {string.Join(", ", content.Unknown)}.";
        }

        if (content.HasLimits)
        {
            yield return "Whiskers show 95% limits" + (content.Bars.Count > 1 ? ": forces whose whiskers overlap may differ by chance alone." : ".");
        }
    }
}
