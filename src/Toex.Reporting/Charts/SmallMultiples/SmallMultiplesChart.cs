using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Charts.Trend;

namespace Toex.Reporting.Charts.SmallMultiples;

/// <summary>Composes small multiples: the trends of many forces, the one in focus first and then the highest.</summary>
internal static class SmallMultiplesChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var measure = request.Options.Measure;
        var content = TrendContent.Of(request, p => p[measure.Id].Value);
        var scales = TrendAxes.Of(content);
        var window = DateText.Window(request.Profiles[0]);
        var order = content.Series.Count == 1 ? "" : content.Focus is { } focus ? $" {focus.PoliceForce} first, then the highest." : " The highest first.";
        return Sheet.Of(request, TrendTitle.Of(content, window),
            $"{measure.Definition} {MeasureWords.Capital(window)}. {MeasureWords.Capital(measure.Unit)} by {content.Period.Unit}, on one scale.{order}",
            TrendNotes.Of(content, scales.FromZero), TrendAlternativeText.Of(content, window), NumberText.Of(content.Series.Count, "panel"))
            .Compose(fonts, (page, top, height) => new SmallMultiplesLayout(page, content, scales).Write(top, height));
    }
}
