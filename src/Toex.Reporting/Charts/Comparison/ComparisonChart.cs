using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts.Comparison;

/// <summary>Composes a comparison chart.</summary>
internal static class ComparisonChart
{
    public static Composition Compose(ChartRequest request, ChartFonts fonts)
    {
        var content = ComparisonContent.Of(request);
        var scale = ChartScale.Of(request.Options.Width);
        var page = new Page(scale.Width, Palette.Of(request.Options.Theme), fonts);
        var window = DateText.Window(request.Profiles[0]);
        var words = new PageText
        {
            Marking = CleanText.Of(request.Options.Marking),
            Warning = ProvenanceText.Warning(request.Profiles),
            Title = CleanText.Of(string.IsNullOrWhiteSpace(request.Options.Title) ? ComparisonTitle.Of(content) : request.Options.Title),
            Subtitle = CleanText.Of($"{request.Options.Measure.Definition} {MeasureWords.Capital(window)}."),
            Notes = [.. Notes(content), .. ProvenanceText.Notes(request)],
            Source = ProvenanceText.Source(request.Profiles),
        };
        var frame = new PageFrame(page, words);
        var layout = new ComparisonLayout(page, content);
        var top = frame.WriteHead() + 10;
        var room = request.Options.Height is { } pixels ? scale.Units(pixels) - top - frame.FootHeight : (float?)null;
        var bottom = layout.Write(top, room);
        if (room is { } given && bottom > top + given + 0.5f)
        {
            throw ChartErrors.TooLow.With(NumberText.Of(content.Bars.Count, "bar"), request.Options.Width, request.Options.Height,
                scale.Pixels(bottom + frame.FootHeight));
        }

        page.Height = request.Options.Height is { } fixedHeight ? scale.Units(fixedHeight) : MathF.Ceiling(bottom + frame.FootHeight);
        frame.WriteFoot();
        var warning = ProvenanceText.Warning(request.Profiles) is { } text ? $"{text}. " : "";
        return new(page, scale, words.Title, warning + ComparisonAlternativeText.Of(content, window));
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
