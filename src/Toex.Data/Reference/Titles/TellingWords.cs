using Toex.Data.Words;

namespace Toex.Data.Reference.Titles;

/// <summary>
/// Words on which the code turns: sex, age, with or without, attempt, aggravation. Spelling is never bridged to or from one of them:
/// a wrong code is a wrong weight for a person.
/// </summary>
internal static class TellingWords
{
    private static readonly HashSet<string> Words = new(
        new[]
        {
            "male", "female", "man", "woman", "men", "women", "boy", "girl", "adult", "child", "children", "infant", "baby", "wife",
                "husband",
            "under", "over", "above", "below", "aged", "age", "older", "younger", "less", "more", "than", "between", "before", "after",
            "with", "without", "within", "not", "no", "non", "except", "excluding", "including", "other", "only", "neither", "nor",
            "attempt", "attempted", "attempting", "conspiracy", "conspire", "conspiring", "incite", "inciting", "incitement",
            "aiding", "abetting", "intent", "intention", "intentional", "reckless", "grievous", "actual", "aggravated", "racially",
            "religiously", "penetration", "consent", "interim", "acquittal", "conviction", "fatal", "murder", "manslaughter",
            "single", "multiple", "undefined", "class", "group", "import", "export", "importation", "exportation",
            "lawful", "unlawful", "lawfully", "unlawfully", "licensed", "unlicensed", "authorised", "unauthorised",
            "natural", "unnatural", "qualified", "disqualified", "insured", "uninsured",
        }.Select(TitleWords.Stem), StringComparer.Ordinal);

    /// <summary>Pairs of which a title has one or the other.</summary>
    internal static readonly IReadOnlyList<(string One, string Other)> Opposites =
    [
        .. new[]
        {
            ("male", "female"), ("man", "woman"), ("boy", "girl"), ("with", "without"), ("single", "multiple"), ("conviction", "acquittal"),
            ("actual", "grievous"),
        }.Select(p => (TitleWords.Stem(p.Item1), TitleWords.Stem(p.Item2))),
    ];

    /// <summary>Whether a code can turn on a word: those above, whatever holds a digit, and short words, which are too near to
    /// others.</summary>
    internal static bool Contains(string word) => word.Length < 5 || word.Any(char.IsAsciiDigit) || Words.Contains(word);

    /// <summary>Whether a misspelt word could be one of them as well.</summary>
    internal static bool IsNear(string word, int distance) =>
        Words.Any(w => Math.Abs(w.Length - word.Length) <= distance && NearName.Misspelling(word, w) <= distance);
}
