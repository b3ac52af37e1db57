namespace Toex.Profiles.Measures;

/// <summary>A measure in the words of what is counted: of another scope than the theme's first, or of published figures, it is not of what
/// the theme's own titles name.</summary>
internal static class CountedMeasure
{
    private const string InScope = "offences in scope";

    /// <summary>The measure, its title, definition, unit and denominator naming what is counted.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="many">What the theme calls what it counts, such as <c>VAWG offences</c>.</param>
    /// <param name="counts">What is counted; null for what the theme calls it.</param>
    internal static Measure Worded(Measure measure, string many, string? counts) => measure with
    {
        Title = Words(measure.Title, many, counts),
        Definition = Words(measure.Definition, many, counts),
        Unit = Words(measure.Unit, many, counts),
        PerMeaning = measure.PerMeaning?.Replace(InScope, counts ?? many, StringComparison.Ordinal),
    };

    private static string Words(string text, string many, string? counts)
    {
        if (counts is null)
        {
            return text;
        }

        if (text.Contains(many, StringComparison.Ordinal))
        {
            return Capital(text.Replace(many, counts, StringComparison.Ordinal));
        }

        // An abbreviation before another noun: VAWG harm, repeat VAWG victims, VAWG share of all recorded crime.
        var abbreviation = many.Split(' ')[0];
        var words = text.Split(' ').ToList();
        if (!abbreviation.All(char.IsAsciiLetterUpper) || !words.Remove(abbreviation))
        {
            return text;
        }

        var per = words.IndexOf("per");
        words.Insert(per < 0 ? words.Count : per, $"{(words.Contains("of") ? "in" : "of")} {counts}");
        return Capital(string.Join(' ', words));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
