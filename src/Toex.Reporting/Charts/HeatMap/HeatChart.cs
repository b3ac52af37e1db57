using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;

namespace Toex.Reporting.Charts.HeatMap;

/// <summary>Composes a chart of counts by weekday and hour.</summary>
internal static class HeatChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = HeatContent.Of(request);
        var window = DateText.Window(request.Profiles[0]);
        return Sheet.Of(request, HeatTitle.Of(content),
            $"{request.Profiles[0].Definition.Title}. {content.Title}, by weekday and hour. {MeasureWords.Capital(window)}.",
            Notes(content, request), HeatAlternativeText.Of(content, window), NumberText.Of(content.Panels.Count, "heat map"))
            .Compose(fonts, (page, top, height) => new HeatLayout(page, content).Write(top, height));
    }

    private static IEnumerable<string> Notes(HeatContent content, ChartRequest request)
    {
        yield return "An hour is named by its beginning: 23 is 23:00 to midnight.";
        if (content.Panels is [{ Unknown: not 0 } only])
        {
            yield return $"Not shown, of unknown hour: {SmallNumbers.Text(only.Unknown)}.";
        }

        if (content.NotKnown.Count > 0)
        {
            yield return $"Not known: {string.Join(", ", content.NotKnown)}.";
        }

        foreach (var note in SmallNumbers.Notes(content.AnyWithheld, request.SmallNumbers))
        {
            yield return $"{note.TrimEnd('.')}; a dash where it has no room.";
        }
    }
}
