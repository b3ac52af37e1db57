namespace Toex.Reporting.Text;

/// <summary>Things that are counted, in the plural and the singular: themes name them, so only rules can.</summary>
internal static class Nouns
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person", ["children"] = "child", ["women"] = "woman", ["men"] = "man",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "into", "on", "at", "to", "from", "for", "by", "with", "without", "under", "over", "among", "per", "within",
    };

    /// <summary>Whether words name things that can be many: <c>missing incidents</c>, <c>visits overdue</c>, <c>people missing
    /// now</c>.</summary>
    public static bool ArePlural(string words) => Head(words.Split(' ')) >= 0;

    /// <summary>One of them: <c>missing incident</c>, <c>visit overdue</c>, <c>person missing now</c>.</summary>
    public static string Singular(string words)
    {
        var all = words.Split(' ');
        var head = Head(all);
        if (head >= 0)
        {
            all[head] = Irregular.TryGetValue(all[head], out var one) ? one
                : all[head].EndsWith("ies", StringComparison.Ordinal) ? all[head][..^3] + "y"
                : all[head][..^1];
        }

        return string.Join(' ', all);
    }

    /// <summary>So many of them: <c>1 missing incident</c>, <c>1,200 missing incidents</c>.</summary>
    public static string Count(long count, string words) => $"{NumberText.Format(count)} {(count == 1 ? Singular(words) : words)}";

    /// <summary>Whether <c>the most</c> before these words could be taken with the adjective, as in <c>the most fatal
    /// incidents</c>.</summary>
    public static bool BeginWithDegree(string words)
    {
        var first = words.Split(' ')[0];
        return words.Length > first.Length
            && new[] { "al", "ive", "ous", "ful", "able", "ible", "ent", "ant", "ic" }.Any(
                end => first.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first plural before any preposition: what follows it says more about it.</summary>
    private static int Head(string[] words)
    {
        for (var i = 0; i < words.Length && !Prepositions.Contains(words[i]); i++)
        {
            var word = words[i];
            if (Irregular.ContainsKey(word) || (word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u')))
            {
                return i;
            }
        }

        return -1;
    }
}
