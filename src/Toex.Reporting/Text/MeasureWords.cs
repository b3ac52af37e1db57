using System.Text.RegularExpressions;
using Toex.Profiles.Measures;

namespace Toex.Reporting.Text;

/// <summary>A measure's title taken apart, so that sentences can be made of it.</summary>
internal sealed partial record MeasureWords
{
    private MeasureWords(Measure measure, string thing, string per) => (Measure, Thing, Per) = (measure, thing, per);

    /// <summary>Counts below this are few.</summary>
    private const int FewPerPeriod = 10;

    public Measure Measure { get; }

    private int? ValueDecimals { get; init; }

    private int? LevelDecimals { get; init; }

    /// <summary>What is measured, to go inside a sentence: <c>VAWG offences</c>, <c>domestic share of VAWG offences</c>.</summary>
    public string Thing { get; }

    /// <summary>What stands after a value, with a space before: <c> per 1,000 people</c>, <c> hours</c>; empty for most.</summary>
    public string Per { get; }

    /// <summary>The whole title, to go inside a sentence: <c>VAWG offences per 1,000 people</c>.</summary>
    public string Title => IsMedian ? Thing : Thing + Per;

    /// <summary><c>rate of VAWG offences</c>, <c>VAWG charge rate</c>, <c>share found within 24 hours</c>, <c>offenders per
    /// manager</c>.</summary>
    public string Noun => IsEach || IsMedian ? Title : Per.Length > 0 && Measure.Times != 1 ? "rate of " + Thing : IsPart ? PartOf(Thing)
        : Thing;

    /// <summary>What a series is of: <c>VAWG offences per 1,000 people</c>, <c>share found within 24 hours</c>.</summary>
    public string Series => IsPart ? Noun : Title;

    /// <summary>Whether it counts things, such as offences; harm is a sum and cannot be few.</summary>
    public bool Countable => Measure.Format == MeasureFormat.Count && Nouns.ArePlural(Thing);

    /// <summary>Whether it is things for each of another, such as offenders for a manager: many or few, not high or low.</summary>
    public bool IsEach => Measure.Kind == MeasureKind.Ratio && Measure.Times == 1 && Per.Length > 0 && Nouns.ArePlural(Thing);

    /// <summary>Whether it is a middle value, such as a median time.</summary>
    public bool IsMedian => Measure.Kind == MeasureKind.Median;

    private bool IsPart => Measure.Format == MeasureFormat.Percentage;

    public static MeasureWords ForMeasure(Measure measure)
    {
        var title = CleanText.Clean(measure.Title).Replace(" %", "%", StringComparison.Ordinal);
        if (measure.Kind == MeasureKind.Median && title.StartsWith($"Median {measure.Unit} ", StringComparison.Ordinal))
        {
            return new(measure, "median time" + title[(7 + measure.Unit.Length)..], " " + measure.Unit);
        }

        var per = measure.Format == MeasureFormat.Rate ? title.IndexOf(" per ", StringComparison.Ordinal) : -1;
        var thing = per < 0 ? title : title[..per];
        const string changeIn = "Change in ";
        if (measure.Format == MeasureFormat.Change && thing.StartsWith(changeIn, StringComparison.Ordinal))
        {
            thing = thing[changeIn.Length..];
        }

        return new(measure, InSentence(thing), per < 0 ? "" : title[per..]);
    }

    /// <summary>What it is over: the people of <c> per 1,000 people aged 10 and over</c>, the offences of a share of offences.</summary>
    public string Over => Per.StartsWith(" per ", StringComparison.Ordinal)
        ? Per[" per ".Length..].TrimStart([.. "0123456789, "])
        : Measure.PerMeaning ?? "";

    /// <summary>The same for values that are read together: all have as many decimals.</summary>
    /// <param name="values">The values.</param>
    /// <param name="levels">Means and limits of them.</param>
    public MeasureWords Among(IEnumerable<double?> values, params IReadOnlyList<double> levels)
    {
        var known = values.OfType<double>().ToList();
        return this with
        {
            ValueDecimals = known.Count == 0 ? null : NumberText.Decimals(known),
            LevelDecimals = levels.Count == 0 ? null : levels.All(l => Math.Abs(l) >= FewPerPeriod) ? 0 : NumberText.Decimals(levels),
        };
    }

    public string Value(double value) => ValueDecimals is { } decimals && Measure.Format == MeasureFormat.Rate
        ? NumberText.Rate(value, decimals) : NumberText.Format(value, Measure.Format);

    /// <summary>A mean or a limit of values: of few things a month, their decimals matter.</summary>
    public string Level(double value) => Measure.Format != MeasureFormat.Count ? Value(value)
        : LevelDecimals is { } decimals ? NumberText.Rate(value, decimals)
        : Math.Abs(value) < FewPerPeriod ? NumberText.Format(value, MeasureFormat.Rate) : Value(value);

    /// <summary>The value with what it is per: <c>14.1 per 1,000 people</c>, <c>5.25 hours</c>; what things are for each of has been
    /// said.</summary>
    public string ValuePer(double value) => Value(value) + (IsEach ? "" : Per);

    /// <summary>What the force with the largest value has: <c>the highest rate of VAWG offences</c>, <c>the most visits
    /// overdue</c>.</summary>
    public string Most => Superlative("highest", "most", "most", "largest", "longest");

    /// <summary>What the force with the smallest value has.</summary>
    public string Least => Superlative("lowest", "fewest", "least", "smallest", "shortest");

    /// <summary>What a force is ranked for: <c>VAWG offences</c>, <c>its rate of VAWG offences</c>.</summary>
    public string Ranked => Measure.Format == MeasureFormat.Change ? "change in " + Thing
        : Measure.Format == MeasureFormat.Count || IsEach ? Title : "its " + Noun;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Lower case, unless the first word is an abbreviation.</summary>
    public static string InSentence(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private string Superlative(string high, string many, string much, string large, string @long) =>
        IsMedian && Thing.StartsWith("median time", StringComparison.Ordinal) ? $"the {@long} {Noun}"
        : Countable && Nouns.BeginWithDegree(Thing) ? $"the {high} number of {Thing}"
        : Countable || IsEach ? $"the {many} {Title}"
        : Measure.Format == MeasureFormat.Count ? $"the {much} {Thing}"
        : IsPart && Noun.Contains("share", StringComparison.OrdinalIgnoreCase) ? $"the {large} {Noun}"
        : $"the {high} {Noun}";

    /// <summary>Titles of parts that do not say so, such as <c>Found within 24 hours</c>.</summary>
    private static string PartOf(string title) =>
        SaysPart().IsMatch(title) ? title
        : Follows().IsMatch(title) ? "share " + title
        : title.Contains(" among ", StringComparison.Ordinal) ? "share of " + title
        : "rate of " + title;

    [GeneratedRegex(@"\b(share|rate|proportion|percentage|part)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysPart();

    /// <summary>Words that follow the noun that they tell about.</summary>
    [GeneratedRegex(@"^(found|away|under|over|with|without|within|in|at|on|by|from|seen|known|\w+ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Follows();
}
