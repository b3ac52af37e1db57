using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Concentration;

/// <summary>Composes a chart of how an amount is spread over subjects.</summary>
internal static class ConcentrationChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = ConcentrationContent.Of(request);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, ConcentrationWords.Title(content), ConcentrationWords.Subtitle(content, window), ConcentrationWords.Notes(content),
            ConcentrationWords.AlternativeText(content, window), NumberText.Of(content.Curves.Count, "panel"))
            .Compose(fonts, (page, top, height) => new ConcentrationLayout(page, content).Write(top, height));
    }
}
