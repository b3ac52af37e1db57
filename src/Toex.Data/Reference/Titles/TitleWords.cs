using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Toex.Data.Reference.Titles;

/// <summary>
/// The words of a title in one form: no case, punctuation, small words or word endings; an age and its bound as one word
/// (<c>over:13</c>, <c>under:13</c>). Two titles with the same words in the same order are taken as one.
/// </summary>
internal static partial class TitleWords
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "on", "in", "at", "to", "for", "and", "or", "etc", "s", "ss", "sec", "secs", "sect", "section", "sections",
    };

    private static readonly Dictionary<string, string[]> SameAs = new(StringComparer.Ordinal)
    {
        ["abh"] = ["actual", "bodily", "harm"],
        ["gbh"] = ["grievous", "bodily", "harm"],
        ["fgm"] = ["female", "genital", "mutilation"],
        ["rto"] = ["restraining", "order"],
        ["comms"] = ["communication"],
        ["comm"] = ["communication"],
        ["behavior"] = ["behaviour"],
        ["behaviors"] = ["behaviour"],
        ["w"] = ["with"],
        ["wo"] = ["without"],
        ["possession"] = ["possess"],
        ["yrs"] = ["years"],
        ["yr"] = ["years"],
        ["year"] = ["years"],
        ["u"] = ["under"],
    };

    /// <summary>The words of a text.</summary>
    internal static IReadOnlyList<string> Split(string text)
    {
        var raw = Tokens(text);
        var words = new List<string>(raw.Count);
        for (var i = 0; i < raw.Count;)
        {
            i = Age(raw, i, words);
        }

        return words;
    }

    /// <summary>Words as one string, to look up by.</summary>
    internal static string Key(IEnumerable<string> words) => string.Join(' ', words);

    /// <summary>A word without its ending.</summary>
    internal static string Stem(string word)
    {
        var w = word;
        if (w.Length < 4 || w.Any(char.IsDigit))
        {
            return w;
        }

        w = w.EndsWith("ies", StringComparison.Ordinal) && w.Length > 4 ? w[..^3] + "y"
            : w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) ? w[..^2]
            : w[^1] == 's' && w[^2] is not ('s' or 'u' or 'i') ? w[..^1]
            : w;
        w = w.Length > 6 && w.EndsWith("ing", StringComparison.Ordinal) ? w[..^3]
            : w.Length > 5 && w.EndsWith("ed", StringComparison.Ordinal) ? w[..^2]
            : w;
        w = w.Length > 4 && w[^1] == 'e' ? w[..^1] : w;
        w = w.Length > 4 && w.EndsWith("is", StringComparison.Ordinal) ? w[..^2] + "iz" : w;
        return w.Length > 4 && w[^1] == w[^2] ? w[..^1] : w;
    }

    private static List<string> Tokens(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Signs(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '‘' or '`') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
        }

        var tokens = new List<string>();
        foreach (var token in GluedSection().Replace(plain.ToString(), "s ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            tokens.AddRange(SameAs.GetValueOrDefault(token) ?? [token]);
        }

        return tokens;
    }

    private static string Signs(string text) => Plus().Replace(text, "$1 and over ").Replace("&", " and ", StringComparison.Ordinal)
        .Replace("w/i ", " within ", StringComparison.OrdinalIgnoreCase).Replace("w/o ", " without ", StringComparison.OrdinalIgnoreCase)
        .Replace("<", " under ", StringComparison.Ordinal);

    /// <summary>Takes an age phrase at a place, or else one word; gives where to go on.</summary>
    private static int Age(List<string> raw, int at, List<string> words)
    {
        var i = At(raw, at) is "aged" or "age" ? at + 1 : at;
        if (At(raw, i) == "under")
        {
            var n = Skip(raw, i + 1, "the", "age", "aged", "of");
            if (IsAge(At(raw, n)))
            {
                words.Add($"under:{At(raw, n)}");
                return Skip(raw, n + 1, Years);
            }
        }
        else if (IsAge(At(raw, i)))
        {
            var bound = Skip(raw, i + 1, [.. Years, "and", "or"]);
            if (At(raw, bound) is "over" or "above" or "older")
            {
                words.Add($"over:{At(raw, i)}");
                return Skip(raw, bound + 1, Years);
            }

            words.Add(At(raw, i));
            return Skip(raw, i + 1, Years);
        }

        if (!Small.Contains(raw[at]))
        {
            words.Add(Stem(raw[at]));
        }

        return at + 1;
    }

    private static readonly string[] Years = ["years", "of", "age", "old"];

    private static string At(List<string> raw, int i) => i < raw.Count ? raw[i] : "";

    private static bool IsAge(string word) => word.Length is 1 or 2 && word.All(char.IsAsciiDigit);

    private static int Skip(List<string> raw, int i, params string[] words)
    {
        while (i < raw.Count && words.Contains(raw[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>S47 and ss1: the sign of a section without a space.</summary>
    [GeneratedRegex(@"\bs{1,2}(?=[0-9])")]
    private static partial Regex GluedSection();

    [GeneratedRegex(@"([0-9])\s*\+")]
    private static partial Regex Plus();
}
