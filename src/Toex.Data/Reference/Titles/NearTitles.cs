namespace Toex.Data.Reference.Titles;

/// <summary>Codes whose titles have most words in common with a text, rare words counting more.</summary>
internal sealed class NearTitles
{
    private const int Most = 3;
    private const double Least = 0.2;

    private readonly List<(TitleEntry Entry, string[] Words, double Weight)> titles;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);

    internal NearTitles(TitleIndex index)
    {
        var entries = index.Entries.SelectMany(e => e.Value.Where(v => v.Code.Length > 0)
            .Select(v => (v, e.Key.Split(' ').Distinct(StringComparer.Ordinal).ToArray()))).ToList();
        foreach (var (i, word) in entries.SelectMany((e, i) => e.Item2.Select(w => (i, w))))
        {
            if (!byWord.TryGetValue(word, out var list))
            {
                byWord[word] = list = [];
            }

            list.Add(i);
        }

        titles = [.. entries.Select(e => (e.v, e.Item2, e.Item2.Sum(Rarity)))];
    }

    internal IReadOnlyList<OffenceTitleCandidate> Of(IReadOnlyList<string> words, Func<string, string> titleOf)
    {
        var common = new Dictionary<int, double>();
        var own = words.Distinct(StringComparer.Ordinal).ToList();
        foreach (var word in own)
        {
            foreach (var i in byWord.GetValueOrDefault(word) ?? [])
            {
                common[i] = common.GetValueOrDefault(i) + Rarity(word);
            }
        }

        var weight = own.Sum(Rarity);
        return
        [
            .. common.Select(c => (titles[c.Key].Entry.Code, Likeness: c.Value / (weight + titles[c.Key].Weight - c.Value)))
                .Where(c => c.Likeness >= Least).GroupBy(c => c.Code, c => c.Likeness, StringComparer.Ordinal)
                .Select(g => new OffenceTitleCandidate(g.Key, titleOf(g.Key), Math.Round(g.Max(), 2)))
                .OrderByDescending(c => c.Likeness).ThenBy(c => c.Code, StringComparer.Ordinal).Take(Most),
        ];
    }

    private double Rarity(string word) => Math.Log(1 + (3000.0 / (byWord.GetValueOrDefault(word)?.Count ?? 1)));
}
