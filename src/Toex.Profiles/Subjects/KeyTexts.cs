using System.Globalization;

namespace Toex.Profiles.Subjects;

/// <summary>
/// Keys as parameters of a query, however many: a text is of many keys, each as wide as the others. No engine takes a list as another
/// does, and SQL Server takes 2,100 parameters.
/// </summary>
internal static class KeyTexts
{
    /// <summary>Characters of a key, and the most keys of a text: as in <c>Ranking/asked.sql</c>.</summary>
    private const int Width = 20, OfText = 20_000;

    /// <summary>The most keys of one query.</summary>
    internal const int AtOnce = 10 * OfText;

    /// <summary>The texts as parameters.</summary>
    internal static (string Name, object? Value)[] Parameters(IReadOnlyList<long> keys) =>
        [.. keys.Chunk(OfText).Select((some, i) => (string.Create(CultureInfo.InvariantCulture, $"keys_{i}"), (object?)Text(some)))];

    /// <summary>The texts as rows of a common table expression.</summary>
    internal static string Rows(IEnumerable<(string Name, object? Value)> texts) =>
        $"texts AS (\n    {string.Join("\n    UNION ALL ", texts.Select(p => $"SELECT @{p.Name} AS keys"))}\n)";

    private static string Text(long[] keys) => string.Create(keys.Length * Width, keys, static (text, keys) =>
    {
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].TryFormat(text.Slice(i * Width, Width), out _, "D20", CultureInfo.InvariantCulture);
        }
    });
}
