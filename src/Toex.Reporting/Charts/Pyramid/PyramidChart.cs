using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.Pyramid;

/// <summary>Composes a chart of persons by age and sex.</summary>
internal static class PyramidChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = PyramidContent.Of(request);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, PyramidTitle.Of(content),
            $"{request.Profiles[0].Definition.Title}. {content.Title} by age and sex{(content.Title.Contains(content.Unit, StringComparison.OrdinalIgnoreCase) ? "" : ", " + content.Unit)}. {MeasureWords.Capital(window)}.",
            Notes(content, request), PyramidAlternativeText.Of(content, window), NumberText.Of(content.Panels.Count, "pyramid"))
            .Compose(fonts, (page, top, height) => new PyramidLayout(page, content).Write(top, height));
    }

    private static IEnumerable<string> Notes(PyramidContent content, ChartRequest request)
    {
        if (content.Panels.Count > 1)
        {
            yield return "Each force has a scale of its own: compare shapes, and read sizes from the figures.";
        }

        if (content.Panels is [{ NotShown: not 0 } only])
        {
            yield return $"Not shown, of unknown age or sex: {SmallNumbers.Text(only.NotShown)}.";
        }

        if (content.Unknown.Count > 0)
        {
            yield return $"Not known: {string.Join(", ", content.Unknown)}.";
        }

        foreach (var note in SmallNumbers.Notes(content.AnyWithheld, request.SmallNumbers))
        {
            yield return note;
        }
    }
}
