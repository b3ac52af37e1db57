using Toex.Reporting.Text;

namespace Toex.Reporting.Findings;

/// <summary>Sentences that stand in one line above a chart.</summary>
internal static class Sentence
{
    /// <summary>Most words of a title, as guides of public bodies have it (Government Analysis Function: charts).</summary>
    public const int MostWords = 14;

    /// <summary>Most letters that a line of 1,200 pixels holds.</summary>
    public const int MostLetters = 86;

    /// <summary>The first of several ways to say it, the fullest first, that fits in a line; the shortest where none does.</summary>
    public static string Fit(params IReadOnlyList<string> ways) => ways.FirstOrDefault(Fits) ?? ways.MinBy(w => w.Length)!;

    public static bool Fits(string sentence) => sentence.Length <= MostLetters && sentence.Split(' ').Length <= MostWords;

    /// <summary>Sentences after one another, each with its full stop and a capital; those that are null or empty are left out.</summary>
    public static string Join(params IEnumerable<string?> sentences) => string.Join(' ',
        sentences.OfType<string>().Where(s => s.Length > 0).Select(s => $"{char.ToUpperInvariant(s[0])}{s[1..].TrimEnd('.')}."));

    /// <summary><c>largest</c>, <c>2nd largest</c>, <c>joint 2nd largest</c>.</summary>
    public static string Place(int rank, bool joint, string degree) =>
        $"{(joint ? "joint " : "")}{(rank == 1 ? "" : NumberText.Ordinal(rank) + " ")}{degree}";

    /// <summary><c>Essex</c>, <c>Essex and Kent</c>, <c>3 forces</c>.</summary>
    public static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{names.Count} forces",
    };
}
