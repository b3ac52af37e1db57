using System.Buffers;
using System.Globalization;
using System.Text;

namespace Toex.Data.Words;

/// <summary>
/// Characters that nobody sees or that steer what shows them: the one list of them, for C# and for DuckDB's regular expressions alike.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>Unicode's White_Space.</summary>
    private static readonly (int From, int To)[] WhiteSpace =
        [(0x09, 0x0d), (0x20, 0x20), (0x85, 0x85), (0xa0, 0xa0), (0x1680, 0x1680), (0x2000, 0x200a), (0x2028, 0x2029),
         (0x202f, 0x202f), (0x205f, 0x205f), (0x3000, 0x3000)];

    /// <summary>Characters without width: the byte order mark, joiners, direction marks, soft hyphens.</summary>
    private static readonly (int From, int To)[] WithoutWidth =
        [(0xad, 0xad), (0x34f, 0x34f), (0x61c, 0x61c), (0x180e, 0x180e), (0x200b, 0x200f), (0x2060, 0x2064), (0xfeff, 0xfeff)];

    /// <summary>Controls, line breaks, and what turns the direction of text round or annotates it without being seen.</summary>
    private static readonly (int From, int To)[] Controls =
        [(0x00, 0x1f), (0x7f, 0x9f), (0x2028, 0x2029), (0x202a, 0x202e), (0x2065, 0x206f), (0xfff9, 0xfffb), (FirstTag, LastTag)];

    /// <summary>Blanks and hyphens that look like the plain ones, and full-width letters and digits.</summary>
    private static readonly (int From, int To)[] LookAlikes =
        [(0xa0, 0xa0), (0x1680, 0x1680), (0x2000, 0x200a), (0x202f, 0x202f), (0x205f, 0x205f), (0x3000, 0x3000),
         (0x2010, 0x2015), (0x2212, 0x2212), (0xfe58, 0xfe58), (0xfe63, 0xfe63), (0xff01, 0xff5e)];

    /// <summary>Pictures that stand for control characters, U+2400 to U+2426.</summary>
    private static readonly (int From, int To)[] Pictures = [(Picture, Picture + 0x26)];

    private const int Picture = 0x2400, FirstPlain = 0x20, Delete = 0x7f, FirstTag = 0xe0000, LastTag = 0xe007f;

    private static readonly Rune[] Unseen = [.. Runes([.. Controls, .. WithoutWidth])];
    private static readonly HashSet<Rune> UnseenSet = [.. Unseen];
    private static readonly HashSet<Rune> EdgeSet = [.. Runes([.. WhiteSpace, .. WithoutWidth])];
    private static readonly HashSet<Rune> OddSet =
        [.. Runes([.. WhiteSpace, .. WithoutWidth, .. Controls, .. LookAlikes, .. Pictures]).Where(r => r.Value != ' ')];

    /// <summary>The UTF-16 units that unseen characters begin with: text without any of them is left as it is at once.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Unseen.Select(r => r.ToString()[0]).Distinct()]);

    /// <summary>Blanks and what has no width, between the brackets of a regular expression: no part of a value around which they
    /// stand.</summary>
    internal static string EdgeClass { get; } = ClassOf([.. WhiteSpace, .. WithoutWidth]);

    /// <summary>What is never shown or stored as it is, between the brackets of a regular expression.</summary>
    internal static string UnseenClass { get; } = ClassOf([.. Controls, .. WithoutWidth]);

    /// <summary>What stands for an unseen character, between the brackets of a regular expression.</summary>
    internal static string PictureClass { get; } = ClassOf(Pictures);

    /// <summary>What looks like a plain character and is another, between the brackets of a regular expression.</summary>
    internal static string LookAlikeClass { get; } = ClassOf(LookAlikes);

    /// <summary>Every character that has to be looked at where it stands.</summary>
    internal static IEnumerable<Rune> Odd => OddSet;

    /// <summary>Whether a character has to be looked at: it is unseen, a blank other than a space, or looks like another.</summary>
    internal static bool IsOdd(Rune rune) => OddSet.Contains(rune);

    /// <summary>A text without the blanks and characters without width around it.</summary>
    internal static string Trim(string text) =>
        Trim(text.AsSpan()) is var trimmed && trimmed.Length == text.Length ? text : trimmed.ToString();

    /// <summary>A text without the blanks and characters without width around it.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        // All of them are one UTF-16 unit long.
        var (from, to) = (0, text.Length);
        while (from < to && IsEdge(text[from]))
        {
            from++;
        }

        while (to > from && IsEdge(text[to - 1]))
        {
            to--;
        }

        return text[from..to];
    }

    /// <summary>A text with every unseen character as a picture or as its number, so that it can be shown and kept safely.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pictures">Whether control characters become pictures (U+2400 and on); else numbers, which every encoding has.</param>
    internal static string Visible(string text, bool pictures = true)
    {
        if (text.AsSpan().IndexOfAny(Beginnings) < 0)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(UnseenSet.Contains(rune) ? Shown(rune, pictures) : rune.ToString());
        }

        return visible.ToString();
    }

    /// <summary>A thing that a message names: text in one line, every unseen character visible.</summary>
    internal static object? Shown(object? thing) => thing is string text ? Visible(text.ReplaceLineEndings(" ")) : thing;

    private static bool IsEdge(char c) => (c <= ' ' || c >= 0x7f) && !char.IsSurrogate(c) && EdgeSet.Contains(new(c));

    private static string Shown(Rune rune, bool pictures) => rune.Value switch
    {
        < FirstPlain when pictures => ((char)(Picture + rune.Value)).ToString(),
        Delete when pictures => ((char)(Picture + 0x21)).ToString(),
        >= FirstTag => @"\uE0000",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
    };

    private static IEnumerable<Rune> Runes((int From, int To)[] ranges) =>
        ranges.SelectMany(r => Enumerable.Range(r.From, r.To - r.From + 1)).Distinct().Select(c => new Rune(c));

    private static string ClassOf((int From, int To)[] ranges) => string.Concat(ranges.Select(r =>
        string.Create(CultureInfo.InvariantCulture, $@"\x{{{r.From:X}}}-\x{{{r.To:X}}}")));
}
