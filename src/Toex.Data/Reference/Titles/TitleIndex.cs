namespace Toex.Data.Reference.Titles;

/// <summary>Titles and usual wordings by their words.</summary>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, List<TitleEntry>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> wordsOfCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> keysOfCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>Every word of a title.</summary>
    internal IReadOnlySet<string> Words => words;

    /// <summary>Keys with their titles.</summary>
    internal IEnumerable<KeyValuePair<string, List<TitleEntry>>> Entries => byKey;

    internal void Add(IReadOnlyList<string> title, TitleEntry entry)
    {
        if (title.Count == 0)
        {
            return;
        }

        var key = TitleWords.Key(title);
        if (!byKey.TryGetValue(key, out var entries))
        {
            byKey[key] = entries = [];
        }

        entries.Add(entry);
        words.UnionWith(title);
        if (!wordsOfCode.TryGetValue(entry.Code, out var own))
        {
            wordsOfCode[entry.Code] = own = new(StringComparer.Ordinal);
            keysOfCode[entry.Code] = [];
        }

        keysOfCode[entry.Code].Add(key);
        own.UnionWith(title);
    }

    /// <summary>The titles that have these words; empty where there is none.</summary>
    internal IReadOnlyList<TitleEntry> Find(string key) => byKey.GetValueOrDefault(key) ?? [];

    /// <summary>Keys of a code's titles and usual wordings.</summary>
    internal IReadOnlyList<string> KeysOf(string code) => keysOfCode[code];

    /// <summary>Words of a code's titles and usual wordings.</summary>
    internal IReadOnlySet<string> WordsOf(string code) => wordsOfCode[code];
}
