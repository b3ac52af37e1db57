using System.Globalization;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Standard;
using Toex.Data.Words;

namespace Toex.Data.Submissions.Reading;

/// <summary>
/// How a heading of a file is told of. The first row of a file without headings is a person's row, and its cells are taken for headings: so
/// a heading is told by its place, and by its text only where that is made of the standard's own words and cannot be a name.
/// </summary>
internal static class HeadingText
{
    private const int ShortestToCompare = 5;
    private static readonly char[] Between = ['_', '-', ' '];

    private static readonly HashSet<string> Words =
        new(SubmissionStandard.Columns.SelectMany(c => c.Name.Split(Between))
            .Concat(["id", "no", "number", "ref", "status", "description", "desc", "flag"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The heading of a place: its number, and its text where that tells nothing of a person.</summary>
    internal static string At(IReadOnlyList<string> headings, int place)
    {
        var text = headings[place];
        var quoted = text.Split(Between, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && words.All(Words.Contains)
            ? $" ('{text}')" : "";
        return string.Create(CultureInfo.InvariantCulture, $"the heading of column {place + 1} of {headings.Count}{quoted}");
    }

    /// <summary>The column that a heading is probably meant for, by a slip of a letter or two; null where there is none.</summary>
    internal static string? Nearest(string heading, SubmissionKind kind, ColumnMap map)
    {
        var plain = HeadingName.Plain(heading);
        return plain.Length < ShortestToCompare || plain.Length > 100 ? null
            : SubmissionStandard.ColumnsFor(kind).Select(c => c.Name).Concat(map.Columns.Values)
            .Select(name => (Name: name, Slips: Slips(plain, HeadingName.Plain(name))))
            .Where(n => n.Slips <= Math.Min(2, plain.Length / ShortestToCompare)).OrderBy(n => n.Slips).Select(n => n.Name)
                .FirstOrDefault();
    }

    /// <summary>Letters to put in, take out or change (Levenshtein's distance).</summary>
    private static int Slips(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        foreach (var (letter, row) in a.Select((c, i) => (c, i + 1)))
        {
            var diagonal = above[0];
            above[0] = row;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, above[j]) = (above[j], Math.Min(Math.Min(above[j], above[j - 1]) + 1, diagonal + (b[j - 1] == letter ? 0 : 1)));
            }
        }

        return above[^1];
    }
}
