using System.Text.RegularExpressions;

namespace Toex.Data.Reference.Titles;

/// <summary>Acts by the spellings that forces use, and the codes of their sections (<c>offence-act.csv</c>,
/// <c>offence-section.csv</c>).</summary>
internal sealed class OffenceSections
{
    private readonly Dictionary<string, string> acts;
    private readonly Dictionary<(string Act, string Section), IReadOnlyList<string>> codes;
    private readonly ILookup<string, (string Act, string Section)> sectionsOfCode;
    private readonly Regex names;

    internal OffenceSections()
    {
        var table = EmbeddedTable.Read("offence_act");
        acts = table.Rows.DistinctBy(r => Plain(table.Value(r, "spelling")))
            .ToDictionary(r => Plain(table.Value(r, "spelling")), r => table.Value(r, "act"), StringComparer.Ordinal);
        var rows = EmbeddedTable.Read("offence_section");
        var all = rows.Rows.Select(r => (Act: rows.Value(r, "act"), Section: rows.Value(r, "section"), Code: rows.Value(r, "code")))
            .ToList();
        codes = all.GroupBy(r => (r.Act, r.Section)).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(r => r.Code)]);
        sectionsOfCode = all.ToLookup(r => r.Code, r => (r.Act, r.Section), StringComparer.Ordinal);
        names = new(
            @"\b(contrary to\s+)?(the\s+)?(?<act>" + string.Join('|', table.Rows.Select(r => table.Value(r, "spelling"))
                .OrderByDescending(s => s.Length)
                    .Select(s => Regex.Escape(s).Replace(@",", ",?", StringComparison.Ordinal)
                        .Replace(@"\ ", @"\W+", StringComparison.Ordinal)))
            + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>A text without the Acts that are known by name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="act">The first such Act.</param>
    internal string TakeAct(string text, out string? act)
    {
        string? first = null;
        var rest = names.Replace(text, m =>
        {
            first ??= acts.GetValueOrDefault(Plain(m.Groups["act"].Value));
            return " ";
        });
        act = first;
        return rest;
    }

    /// <summary>The codes of a text's Act and sections; none where it names none that is in the table.</summary>
    internal IReadOnlyList<string> Codes(TitleText text) =>
        text.Act is { } act ? [.. text.Sections.SelectMany(s => Codes(act, s)).Distinct()] : [];

    /// <summary>
    /// The codes that a text's sections are of, looked up in its Act or, where it names none, in the Acts that a code's own sections
    /// are of: 'Sec 18' on its own speaks against the code of section 20.
    /// </summary>
    internal IReadOnlyList<string> CodesBeside(TitleText text, string code) =>
        text.Act is not null ? Codes(text)
        : [.. sectionsOfCode[code].Select(s => s.Act).Distinct().SelectMany(a => text.Sections.SelectMany(s => Codes(a, s))).Distinct()];

    private IReadOnlyList<string> Codes(string act, string section) => codes.GetValueOrDefault((act, section)) ?? [];

    private static string Plain(string name) => TitleWords.Key(TitleWords.Split(name));
}
