using System.Collections.Concurrent;
using Toex.Data.Words;

namespace Toex.Data.Reference.Titles;

/// <summary>
/// Mends misspelt words of a title. Only a word that no title has can be misspelt, and never to or from a word on which the code turns.
/// </summary>
internal sealed class TitleSpelling
{
    private const int MostWords = 2;
    private const int MostTitles = 16;
    private const int Remembered = 20_000;

    private readonly IReadOnlySet<string> words;
    private readonly ILookup<(char, int), string> byStart;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> seen = new(StringComparer.Ordinal);

    internal TitleSpelling(IReadOnlySet<string> words)
    {
        this.words = words;
        byStart = words.Where(w => !TellingWords.Contains(w)).ToLookup(w => (w[0], w.Length));
    }

    /// <summary>The ways to read a title with at most two misspelt words; none where a word cannot be fixed.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Mended(IReadOnlyList<string> title)
    {
        var mended = title.Count(w => !words.Contains(w));
        if (mended is 0 or > MostWords || mended * 2 > title.Count)
        {
            return [];
        }

        IReadOnlyList<IReadOnlyList<string>> readings = [[]];
        foreach (var word in title)
        {
            var choices = words.Contains(word) ? [word] : seen.GetOrAdd(word, Near);
            readings = [.. readings.SelectMany(r => choices.Select(c => (IReadOnlyList<string>)[.. r, c]))];
            if (readings.Count is 0 or > MostTitles)
            {
                return [];
            }
        }

        if (seen.Count > Remembered)
        {
            seen.Clear();
        }

        return readings;
    }

    private IReadOnlyList<string> Near(string word)
    {
        var allowed = word.Length < 9 ? 1 : 2;
        return TellingWords.Contains(word) || TellingWords.IsNear(word, allowed)
            ? []
            : [.. Enumerable.Range(word.Length - allowed, (2 * allowed) + 1).SelectMany(n => byStart[(word[0], n)])
                .Where(w => NearName.Misspelling(word, w) <= allowed)];
    }
}
