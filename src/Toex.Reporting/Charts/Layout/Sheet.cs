using Toex.Reporting.Charts.Look;
using Toex.Reporting.Charts.Text;
using Toex.Reporting.Errors;

namespace Toex.Reporting.Charts.Layout;

/// <summary>A page to fill: its size and look, the words around the chart, and the chart in words.</summary>
internal sealed record Sheet
{
    /// <summary>Lays the chart out from a top down, in a height where one is given, and returns the bottom, which lies lower than asked
    /// where the chart does not fit.</summary>
    public delegate float Body(Page page, float top, float? height);

    /// <summary>Width in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height in pixels; null for as high as the content needs.</summary>
    public required int? Height { get; init; }

    public required ChartTheme Theme { get; init; }

    public required PageText Words { get; init; }

    /// <summary>The finding in words, without the warning of sample data.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>What there is much of, should it not fit: <c>43 bars</c>.</summary>
    public required string Content { get; init; }

    /// <summary>The sheet of a chart of profiles.</summary>
    /// <param name="request">Profiles and options.</param>
    /// <param name="title">The finding, shown unless the options have a title.</param>
    /// <param name="subtitle">What is shown.</param>
    /// <param name="notes">What a reader must know; the notes of the source come after them.</param>
    /// <param name="alternativeText">The chart in words.</param>
    /// <param name="content">What there is much of.</param>
    public static Sheet Of(ChartRequest request, string title, string subtitle, IEnumerable<string> notes, string alternativeText, string content) => new()
    {
        Width = request.Options.Width,
        Height = request.Options.Height,
        Theme = request.Options.Theme,
        Words = new()
        {
            Marking = CleanText.Of(request.Options.Marking),
            Warning = ProvenanceText.Warning(request.Profiles),
            Title = CleanText.Of(string.IsNullOrWhiteSpace(request.Options.Title) ? title : request.Options.Title),
            Subtitle = CleanText.Of(subtitle),
            Notes = [.. notes, .. ProvenanceText.Notes(request)],
            Source = ProvenanceText.Source(request.Profiles),
        },
        AlternativeText = alternativeText,
        Content = content,
    };

    /// <summary>The sheet of a chart about persons.</summary>
    /// <param name="options">How to draw it.</param>
    /// <param name="sample">Whether the persons are made up.</param>
    /// <param name="title">The finding, shown unless the options have a title.</param>
    /// <param name="subtitle">What is shown.</param>
    /// <param name="notes">What a reader must know.</param>
    /// <param name="source">Where the records are from.</param>
    /// <param name="alternativeText">The chart in words.</param>
    /// <param name="content">What there is much of.</param>
    public static Sheet Of(
        SubjectChartOptions options, bool sample, string title, string subtitle, IReadOnlyList<string> notes, string source, string alternativeText, string content) => new()
    {
        Width = options.Width,
        Height = options.Height,
        Theme = options.Theme,
        Words = new()
        {
            Marking = CleanText.Of(options.Marking),
            Warning = sample ? ProvenanceText.SampleWarning : null,
            Title = CleanText.Of(string.IsNullOrWhiteSpace(options.Title) ? title : options.Title),
            Subtitle = subtitle,
            Notes = notes,
            Source = [CleanText.Of($"Source: {source.TrimEnd('.')}.")],
        },
        AlternativeText = alternativeText,
        Content = content,
    };

    /// <exception cref="Data.Errors.ToexException">The chart does not fit in the height asked for.</exception>
    public Composition Compose(ChartFonts fonts, Body body)
    {
        var scale = ChartScale.Of(Width);
        var page = new Page(scale.Width, Palette.Of(Theme), fonts);
        var frame = new PageFrame(page, Words);
        var top = frame.WriteHead() + 12;
        var room = Height is { } pixels ? scale.Units(pixels) - top - frame.FootHeight : (float?)null;
        var bottom = body(page, top, room);
        if (room is { } given && bottom > top + given + 0.01f)
        {
            throw ChartErrors.TooLow.With(Content, Width, Height, scale.Pixels(bottom + frame.FootHeight));
        }

        page.Height = Height is { } high ? scale.Units(high) : MathF.Ceiling(bottom + frame.FootHeight);
        frame.WriteFoot();
        return new(page, scale, Words.Title, (Words.Warning is { } warning ? $"{warning}. " : "") + AlternativeText);
    }
}
