using Toex.Profiles.Measures;

namespace Toex.Reporting.Charts.Text;

/// <summary>A measure's title taken apart, so that sentences can be made of it.</summary>
internal sealed record MeasureWords
{
    private MeasureWords(Measure measure, string thing, string per) => (Measure, Thing, Per) = (measure, thing, per);

    public Measure Measure { get; }

    /// <summary>What is measured, to go inside a sentence: <c>VAWG offences</c>, <c>domestic share of VAWG offences</c>.</summary>
    public string Thing { get; }

    /// <summary>What a rate is per, with a space before: <c> per 1,000 people</c>; empty for others.</summary>
    public string Per { get; }

    /// <summary>The whole title, to go inside a sentence: <c>VAWG offences per 1,000 people</c>.</summary>
    public string Title => Thing + Per;

    /// <summary><c>rate of VAWG offences</c>, <c>VAWG charge rate</c>.</summary>
    public string Noun => Per.Length > 0 ? "rate of " + Thing : Thing;

    /// <summary>Whether it counts things, such as offences; harm is a sum and cannot be few.</summary>
    public bool Countable => Measure.Format == MeasureFormat.Count && Thing.EndsWith('s');

    public static MeasureWords Of(Measure measure)
    {
        var title = CleanText.Of(measure.Title).Replace(" %", "%", StringComparison.Ordinal);
        var per = measure.Format == MeasureFormat.Rate ? title.IndexOf(" per ", StringComparison.Ordinal) : -1;
        var thing = per < 0 ? title : title[..per];
        const string changeIn = "Change in ";
        if (measure.Format == MeasureFormat.Change && thing.StartsWith(changeIn, StringComparison.Ordinal))
        {
            thing = thing[changeIn.Length..];
        }

        return new(measure, InSentence(thing), per < 0 ? "" : title[per..]);
    }

    public string Value(double value) => NumberText.Of(value, Measure.Format);

    /// <summary>The value with what it is per: <c>14.1 per 1,000 people</c>.</summary>
    public string ValuePer(double value) => Value(value) + Per;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Lower case, unless the first word is an abbreviation.</summary>
    private static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
