using Toex.Reporting.Charts.Comparison;
using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Map;

/// <summary>Composes a map.</summary>
internal static class MapChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts, CancellationToken cancel)
    {
        var content = MapContent.Of(request, cancel);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, ComparisonTitle.Of(content.Ranking), $"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}.", MapWords.Notes(content),
            MapWords.AlternativeText(content, window), content.Areas is null ? "A map of tiles" : "A map of force areas")
            .Compose(fonts, (page, top, height) => new MapLayout(page, content, request.Options.Theme).Write(top, height));
    }
}
