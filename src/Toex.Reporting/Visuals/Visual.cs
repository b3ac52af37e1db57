using Toex.Profiles.Findings;
using Toex.Reporting.Errors;
using Toex.Reporting.Layout;
using Toex.Reporting.Look;

namespace Toex.Reporting.Visuals;

/// <summary>
/// What is shown of some data, before it is a file: its words, the table of what is drawn, and a drawing of any size. Renderers take it and
/// know nothing of where its data come from.
/// </summary>
public sealed record Visual
{
    private const float SentenceGap = 20;

    private readonly string extent;
    private readonly PageBody body;

    /// <param name="extent">What there is much of, should it not fit: <c>43 bars</c>.</param>
    /// <param name="body">Draws it.</param>
    internal Visual(string extent, PageBody body) => (this.extent, this.body) = (extent, body);

    /// <summary>Name of its kind, such as <c>Trend</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The finding, or the title that was asked for.</summary>
    public required string Title { get; init; }

    /// <summary>The claim of the title, with its evidence; null where the title claims nothing or was given.</summary>
    public Finding? Finding { get; init; }

    /// <summary>What is shown, over what.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What a reader must know to read it right.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Source and as-of lines.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>The finding in words, for readers who cannot see the picture.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>What is drawn, as data: nothing that the drawing withholds.</summary>
    public required VisualTable Table { get; init; }

    /// <summary>Protective marking.</summary>
    public string Marking { get; init; } = "";

    /// <summary>Said beside the marking where the data are not real; null where they are.</summary>
    public string? Warning { get; init; }

    /// <summary>Said in place of a drawing that would show nothing, such as a single bar; null where there is something to draw.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether it is about persons, so that its files are for their owner and group alone.</summary>
    public bool Personal { get; init; }

    /// <summary>Lays it out, with smaller letters where it does not fit in the height asked for.</summary>
    /// <exception cref="Data.Errors.ToexException">Nor does it fit with the smallest letters that can be read.</exception>
    internal Composition Compose(ChartLook look, ChartFonts fonts)
    {
        var needed = int.MaxValue;
        foreach (var scale in ChartScale.ForWidth(look.Width).AndSmaller())
        {
            var page = new Page(scale.Width, Palette.ForTheme(look.Theme), fonts);
            var frame = new PageFrame(page,
                new() { Marking = Marking, Warning = Warning, Title = Title, Subtitle = Subtitle, Notes = Notes, Source = Source });
            var top = frame.WriteHead() + 12;
            var room = look.Height is { } pixels ? scale.Units(pixels) - top - frame.FootHeight : (float?)null;
            var bottom = Instead is { } said ? Sentence(page, top, said) : body(page, top, room);
            if (room is { } given && bottom > top + given + 0.01f)
            {
                needed = Math.Min(needed, scale.Pixels(bottom + frame.FootHeight));
                continue;
            }

            page.Height = look.Height is { } high ? scale.Units(high) : MathF.Ceiling(bottom + frame.FootHeight);
            frame.WriteFoot();
            return new(page, scale, Title, AlternativeText);
        }

        throw ChartErrors.TooLow.With(extent, look.Width, look.Height, needed);
    }

    private static float Sentence(Page page, float top, string said)
    {
        var style = new TextStyle(20, page.Palette.Ink);
        var lines = LineBreaker.Break(said, page.Width - (2 * PageFrame.Margin), style, page.Fonts);
        return page.WriteLines(lines, PageFrame.Margin, top + SentenceGap, SkiaSharp.SKTextAlign.Left, style) + SentenceGap;
    }
}
