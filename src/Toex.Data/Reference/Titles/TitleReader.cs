using System.Text.RegularExpressions;

namespace Toex.Data.Reference.Titles;

/// <summary>Takes titles apart.</summary>
internal sealed partial class TitleReader(OffenceSections sections, Func<string, bool> isCode, IReadOnlySet<string> groups)
{
    private static readonly string[] Dangling = ["contrary", "under", "from", "by", "act"];

    internal TitleText Read(string title)
    {
        var text = NotKnown().Replace(title, "(sub-code not known)").Replace('–', '-').Replace('—', '-');
        var whole = Expired().Replace(text, " ");
        var isExpired = whole.Length != text.Length;
        var single = SingleOffender().Replace(whole, " ");
        var multiple = MultipleOffenders().Replace(single, " ");
        var offenders = multiple.Length != single.Length ? TitleText.Multiple : single.Length != whole.Length ? TitleText.Single : null;
        var all = AttemptFirst(TitleWords.Split(single), out var isAttempt);

        var bare = sections.TakeAct(multiple, out var known);
        var act = known;
        var found = new List<string>();
        var places = new List<string>();
        bare = Section().Replace(bare, m =>
        {
            places.Add(TitleWords.Key(TitleWords.Split(m.Value)));
            return Take(found, m.Groups["number"].Value + m.Groups["letters"].Value.Trim());
        });
        bare = UnknownAct().Replace(bare, m =>
        {
            act ??= TitleWords.Key(TitleWords.Split(m.Value));
            return " ";
        });
        var codes = new List<string>();
        bare = CodeAtEdge().Replace(bare, m => isCode(m.Groups["code"].Value) ? Take(codes, m.Groups["code"].Value) : m.Value);
        var named = new List<string>();
        bare = WithoutGroups(bare, named);
        var words = AttemptFirst(TitleWords.Split(bare), out var bareAttempt).Skip(bareAttempt ? 1 : 0).ToList();
        while (words.Count > 1 && Dangling.Contains(words[^1], StringComparer.Ordinal))
        {
            words.RemoveAt(words.Count - 1);
        }

        return new(title, all, words, [.. codes.Select(OffenceCodeSpelling.Normalise).Distinct()], act,
            [.. found.Select(s => s.ToUpperInvariant()).Distinct()], places, named, isAttempt || bareAttempt, isExpired, offenders);
    }

    private static string Take(List<string> into, string value)
    {
        into.Add(value);
        return " ";
    }

    /// <summary>'Attempted - Rape …', 'Rape … (attempt)' and 'Att. rape' alike begin with one word for the attempt.</summary>
    private static IReadOnlyList<string> AttemptFirst(IReadOnlyList<string> words, out bool isAttempt)
    {
        var first = words.Count > 1 && words[0] is TitleText.Attempt or "att";
        var last = words.Count > 1 && words[^1] == TitleText.Attempt;
        isAttempt = first || last;
        return first ? [TitleText.Attempt, .. words.Skip(1)]
            : last ? [TitleText.Attempt, .. words.SkipLast(1)]
            : words;
    }

    /// <summary>Takes out groups of offences in brackets or between dashes: '(Violence without injury)'.</summary>
    private string WithoutGroups(string text, List<string> named)
    {
        string Without(string part, string value)
        {
            var key = TitleWords.Key(TitleWords.Split(part));
            return groups.Contains(key) ? Take(named, key) : value;
        }

        var result = Bracketed().Replace(text, m => Without(m.Groups[1].Value, m.Value));
        var parts = Dash().Split(result).Where(p => TitleWords.Split(p).Count > 0).ToList();
        return parts.Count < 2 ? result : string.Join(" - ", parts.Select(p => parts.Count > named.Count + 1 ? Without(p, p) : p));
    }

    [GeneratedRegex(@"\[\s*use this code only if[^\]]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"(^\W*expired\b(?=\s*[-:*\])(])|\bexpired\W*$|\bexpired\b(?=\W+not\s+for\s+use)|[[(*]\s*expired\s*[\])*])(\W+(do\s+)?not\s+(for\s+use|to\s+be\s+used|use)\b)?(\s+(after|from|since|before)\s+[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{2,4})?\W*?", RegexOptions.IgnoreCase)]
    private static partial Regex Expired();

    [GeneratedRegex(@"\bsingle\s+offender\b", RegexOptions.IgnoreCase)]
    private static partial Regex SingleOffender();

    [GeneratedRegex(@"\bmultiple\s+(undefined\s+)?offenders?\b", RegexOptions.IgnoreCase)]
    private static partial Regex MultipleOffenders();

    [GeneratedRegex(@"\b(sections?|sects?|secs?|ss?)[.\s]*\(?(?<number>[0-9]{1,3})(?![0-9/])(?<letters>[a-z]{1,2}\b|\s[a-z]{1,2}(?=\s*\())?\)?(\s*(and|&|,)?\s*\([0-9a-z]{1,3}\))*", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    /// <summary>An Act that is not known by name, at the end of the text or in brackets: '- Scrap Metal Dealers Act 1964'.</summary>
    [GeneratedRegex(@"(?<=[-(,:.;])\s*(contrary\s+to\s+|under\s+)?(the\s+)?([\w\x27’&]+\s+){1,7}act\s+[0-9]{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex UnknownAct();

    /// <summary>A code with a slash or five digits in brackets or at an end of the text; a class with a letter in brackets or before a dash
    /// or colon.</summary>
    [GeneratedRegex(@"(?<=^\W*)(?<code>[0-9]{1,3}/[0-9]{2}|[0-9]{1,3}[a-z](?=\s*[-:]))(?![0-9/])|[[(]\s*(ho\s*(code)?|code|class)?[:\s]*(?<code>[0-9]{1,3}/[0-9]{2}|[0-9]{5}|[0-9]{1,3}[a-z])\s*[\])]|(?<=[-:]\s*)(?<code>[0-9]{1,3}/[0-9]{2})(?=\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex CodeAtEdge();

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s-\s|\s-|-\s|:\s")]
    private static partial Regex Dash();
}
