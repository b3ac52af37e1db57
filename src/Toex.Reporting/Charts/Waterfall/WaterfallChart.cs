using Toex.Reporting.Charts.Layout;
using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts.Waterfall;

/// <summary>Composes a waterfall chart.</summary>
internal static class WaterfallChart
{
    private const string Sample = "Sample data, not real";

    public static Composition Compose(LinkWaterfall link, WaterfallOptions options, ChartFonts fonts)
    {
        ChartRequest.CheckFrame(options.Width, options.Height, options.Marking);
        var content = WaterfallContent.Of(link);
        var scale = ChartScale.Of(options.Width);
        var page = new Page(scale.Width, Palette.Of(options.Theme), fonts);
        var words = new PageText
        {
            Marking = CleanText.Of(options.Marking),
            Warning = link.SampleData ? Sample : null,
            Title = CleanText.Of(string.IsNullOrWhiteSpace(options.Title) ? WaterfallWords.Title(content) : options.Title),
            Subtitle = WaterfallWords.Subtitle(content),
            Notes =
            [
                "Before any comparison: the odds that two records taken at random are of one person.",
                "The probability is an estimate of a model, not a finding of identity. Check both records before acting on it.",
            ],
            Source = [CleanText.Of($"Source: {link.Source.TrimEnd('.')}.")],
        };
        var frame = new PageFrame(page, words);
        var top = frame.WriteHead() + 10;
        var room = options.Height is { } pixels ? scale.Units(pixels) - top - frame.FootHeight : (float?)null;
        var bottom = new WaterfallLayout(page, content).Write(top, room);
        if (room is { } given && bottom > top + given + 0.5f)
        {
            throw ChartErrors.TooLow.With(NumberText.Of(content.Bars.Count, "bar"), options.Width, options.Height,
                scale.Pixels(bottom + frame.FootHeight));
        }

        page.Height = options.Height is { } fixedHeight ? scale.Units(fixedHeight) : MathF.Ceiling(bottom + frame.FootHeight);
        frame.WriteFoot();
        return new(page, scale, words.Title, (link.SampleData ? Sample + ". " : "") + WaterfallWords.AlternativeText(content));
    }
}
