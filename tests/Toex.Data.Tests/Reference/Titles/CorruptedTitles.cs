namespace Toex.Data.Tests.Reference.Titles;

/// <summary>What forces do to a title: misspelling, capitals, markers of a system, an Act behind. The same each time.</summary>
internal static class CorruptedTitles
{
    internal static IEnumerable<string> Of(string title, int seed)
    {
        yield return title.ToUpperInvariant() + ".";
        yield return "Single Offender: " + title;
        yield return "EXPIRED - NOT FOR USE AFTER 30/01/24 " + title.Replace(" and ", " & ", StringComparison.Ordinal);
        yield return Misspelt(title, seed);
        yield return Misspelt(Misspelt(title, seed), seed + 7);
    }

    /// <summary>One letter dropped, doubled, changed or swapped in a word of four letters or more, telling words included.</summary>
    internal static string Misspelt(string title, int seed)
    {
        var starts = Enumerable.Range(0, title.Length).Where(i => IsStart(title, i)).ToList();
        if (starts.Count == 0)
        {
            return title;
        }

        var random = new Random((seed * 7919) + title.Length);
        var at = starts[random.Next(starts.Count)] + random.Next(4);
        return random.Next(4) switch
        {
            0 => title.Remove(at, 1),
            1 => title.Insert(at, title[at].ToString()),
            2 => title[..at] + (char)('a' + random.Next(26)) + title[(at + 1)..],
            _ => title[..at] + (at + 1 < title.Length ? $"{title[at + 1]}{title[at]}{title[(at + 2)..]}" : title[at..]),
        };
    }

    private static bool IsStart(string title, int i) =>
        (i == 0 || !char.IsLetter(title[i - 1])) && i + 4 <= title.Length && title[i..(i + 4)].All(char.IsLetter);
}
