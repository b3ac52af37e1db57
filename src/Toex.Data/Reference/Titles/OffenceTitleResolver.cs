using System.Collections.Concurrent;

namespace Toex.Data.Reference.Titles;

/// <summary>
/// Finds the Home Office code of a free-text offence title, where the text is certain. A wrong code is a wrong weight for a person,
/// so that what is not certain stays without a code.
/// </summary>
/// <remarks>
/// Titles, usual wordings, codes in the text and Act and section are tried in this order; where several of them speak, they must
/// agree. Misspelt words are fixed only where no title has the word as written, and never to or from a word on which the code turns
/// (sex, age, with or without, attempt). Made once for a catalogue; answers are kept, so that an import resolves each distinct title
/// once. Safe for several threads.
/// </remarks>
public sealed class OffenceTitleResolver
{
    /// <summary>Certainty below which no code is given.</summary>
    public const double LeastCertainty = 0.9;

    /// <summary>Longer texts are no titles: the longest that the Home Office publishes has 1,005 letters. Reading stays quick whatever a
    /// file holds.</summary>
    private const int Longest = 2_000;

    private const int Remembered = 50_000;

    private static readonly string[] NotCrimes =
        [.. new[] { "non-notifiable", "not notifiable", "no crime", "non crime", "not a crime", "non criminal", "cancelled crime",
            "crime cancelled" }.Select(Key)];

    /// <summary>Words that say nothing beside an Act and section.</summary>
    private static readonly HashSet<string> Plain = [.. TitleWords.Split("offence contrary under assault")];

    private static volatile Made? made;

    private readonly TitleCodes codes;
    private readonly OffenceSections sections = new();
    private readonly TitleIndex index = new();
    private readonly TitleReader reader;
    private readonly TitleLookup lookup;
    private readonly NearTitles near;
    private readonly ConcurrentDictionary<string, OffenceTitleMatch> seen = new(StringComparer.Ordinal);

    /// <summary>A resolver for the codes of a catalogue.</summary>
    public OffenceTitleResolver(OffenceCatalogue catalogue)
        : this(catalogue.All)
    {
    }

    internal OffenceTitleResolver(IEnumerable<Offence> offences)
    {
        codes = new(offences);
        var groups = codes.All.SelectMany(o => new[] { o.OffenceGroup, o.Subgroup }).Distinct(StringComparer.Ordinal)
            .ToDictionary(g => g, Key);
        reader = new(sections, codes.Has, groups.Values.ToHashSet(StringComparer.Ordinal));
        AddTitles(codes.All.Select(o => (o.Code, o.Title)), TitleEntryKind.Catalogue);
        var usual = EmbeddedTable.Read("offence_title");
        AddTitles(usual.Rows.Select(r => (Code: usual.Value(r, "code"), Title: usual.Value(r, "title")))
            .Where(t => t.Code is "" || codes.Has(t.Code)),
            TitleEntryKind.Usual);
        AddTitles(groups.Where(g => index.Find(g.Value).Count == 0).Select(g => ("", g.Key)).ToList(), TitleEntryKind.Usual);

        lookup = new(index, new(index.Words), sections, codes);
        near = new(index);
    }

    /// <summary>
    /// The resolver of a catalogue; the one that was made last where the codes are the same, for to make one takes as long as to import
    /// some hundred thousand rows.
    /// </summary>
    internal static OffenceTitleResolver FromCatalogue(OffenceCatalogue catalogue)
    {
        var last = made;
        if (last is null || !last.Offences.SequenceEqual(catalogue.All))
        {
            made = last = new(catalogue.All, new(catalogue));
        }

        return last.Resolver;
    }

    /// <summary>What a title stands for.</summary>
    /// <param name="title">Free text; null or blank is not resolved.</param>
    public OffenceTitleMatch Resolve(string? title)
    {
        if (seen.Count > Remembered)
        {
            seen.Clear();
        }

        return title?.Length > Longest
            ? new(title, null, null, 0, TitleMeans.None, TitleProblem.Unknown, false, false, null, [])
            : seen.GetOrAdd(title ?? "", Work);
    }

    /// <summary>Whether a code is the recorded-crime class that another counts in.</summary>
    internal bool IsClassOf(string code, string other) =>
        codes.Has(code) && codes.Has(other) && TitleCodes.IsClass(codes[code])
            && codes.SameClass(code, OffenceCodeSpelling.Normalise(other));

    /// <summary>Whether the code of a row and the code that its title stands for can be of one offence.</summary>
    internal bool Agree(string code, OffenceTitleMatch title) => codes.Agree(code, title.Code!, title.IsAttempt);

    private static string Key(string text) => TitleWords.Key(TitleWords.Split(text));

    /// <summary>Thousands of titles are taken apart on all processors, and kept in their order.</summary>
    private void AddTitles(IEnumerable<(string Code, string Title)> titles, TitleEntryKind kind)
    {
        foreach (var (code, title, text) in titles.AsParallel().AsOrdered().Select(t => (t.Code, t.Title, reader.Read(t.Title))))
        {
            AddTitle(code, title, text, kind);
        }
    }

    private void AddTitle(string code, string title, TitleText text, TitleEntryKind kind)
    {
        index.Add(text.All, new(code, title, kind, text with { Act = null, Sections = [], Places = [] }));
        IReadOnlyList<string> shorter = text.IsAttempt ? [TitleText.Attempt, .. text.Bare] : text.Bare;
        if (kind == TitleEntryKind.Catalogue && shorter.Count > 2 && !shorter.SequenceEqual(text.All))
        {
            index.Add(shorter, new(code, title, TitleEntryKind.Shortened, text));
        }
    }

    private OffenceTitleMatch Work(string title)
    {
        var text = reader.Read(title);
        var finding = Checked(text, Find(text));
        var candidates = finding.Code is not null || finding.Problem is TitleProblem.Blank or TitleProblem.NotACrime ? []
            : finding.Between.Count > 0 ? [.. finding.Between.Select(c => new OffenceTitleCandidate(c, codes[c].Title, 1))]
            : near.Of(text.Bare.Count > 0 ? text.Bare : text.All, c => codes[c].Title);
        return new(title, finding.Code, finding.Code is { } code ? codes[code].Title
            : null, finding.Certainty, finding.Means, finding.Problem,
            text.IsAttempt, text.IsExpired, text.Offenders, [.. candidates]);
    }

    private TitleFinding Find(TitleText text)
    {
        if (text.All.Count == 0)
        {
            return TitleFinding.Not(TitleProblem.Blank);
        }

        if (text.Bare.Count == 0 && text.Codes.Count == 1
            || (codes.Has(text.Written) && text.Written.Any(c => char.IsLetter(c) || c == '/')))
        {
            var code = text.Codes.Count == 1 ? text.Codes[0] : OffenceCodeSpelling.Normalise(text.Written);
            return lookup.OfForm(TitleFinding.Create(codes[code].Code, TitleMeans.Code, 1), text);
        }

        var byTitle = lookup.Find(text);
        if (byTitle?.Code is { } found)
        {
            return text.Codes.Count == 0 ? byTitle : Together(text, byTitle, found);
        }

        if (byTitle?.Problem is TitleProblem.NoCodeForForm)
        {
            return byTitle;
        }

        var key = TitleWords.Key(text.IsAttempt ? text.Bare : text.All);
        return NotCrimes.Any(n => key == n || key.StartsWith(n + " ", StringComparison.Ordinal)) ? TitleFinding.Not(TitleProblem.NotACrime)
            : ByCode(text) ?? BySection(text) ?? byTitle ?? TitleFinding.Not(TitleProblem.Unknown);
    }

    /// <summary>A title and a code in one text: the finer one where they are of one class, or the class.</summary>
    private TitleFinding Together(TitleText text, TitleFinding byTitle, string found)
    {
        if (text.Codes.Contains(found))
        {
            return byTitle;
        }

        var code = text.Codes.Count == 1 && codes.SameClass(found, text.Codes[0]) ? codes.OneOf([found, text.Codes[0]]) : null;
        return code is null ? TitleFinding.Not(TitleProblem.Contradiction, [found, .. text.Codes]) : byTitle with { Code = code };
    }

    private TitleFinding? ByCode(TitleText text)
    {
        if (text.Codes.Count != 1)
        {
            return text.Codes.Count == 0 ? null : TitleFinding.Not(TitleProblem.Contradiction, text.Codes);
        }

        var code = codes[text.Codes[0]].Code;
        var own = index.WordsOf(code);
        var contradicts = TellingWords.Opposites.Any(o => Against(o.One, o.Other) || Against(o.Other, o.One))
            || (text.Bare.Where(IsAge).ToList() is { Count: > 0 } ages && own.Any(IsAge) && !ages.Exists(own.Contains));
        return contradicts ? TitleFinding.Not(TitleProblem.Contradiction, code)
            : lookup.OfForm(TitleFinding.Create(code, TitleMeans.Code, 0.97), text);

        bool Against(string one, string other) => text.Bare.Contains(one) && !own.Contains(one) && own.Contains(other);
    }

    private static bool IsAge(string word) => word.Contains(':', StringComparison.Ordinal);

    /// <summary>Act and section, where they have one code or all their codes one class, and the words beside them say nothing
    /// else.</summary>
    private TitleFinding? BySection(TitleText text)
    {
        var named = sections.Codes(text).Where(codes.Has).ToList();
        if (named.Count == 0 || (named.Count == 1 ? named[0] : Class(named)) is not { } code)
        {
            return null;
        }

        var words = named.Append(code).SelectMany(c => index.WordsOf(c)).ToHashSet(StringComparer.Ordinal);
        return text.Bare.All(w => words.Contains(w) || Plain.Contains(w))
            ? lookup.OfForm(TitleFinding.Create(code, TitleMeans.ActAndSection, 0.95), text)
            : null;
    }

    private string? Class(List<string> named) => named.TrueForAll(c => codes.SameClass(named[0], c)) ? codes.ClassIn(named[0]) : null;

    /// <summary>Act, section and group of offences must not speak against what was found.</summary>
    private TitleFinding Checked(TitleText text, TitleFinding finding)
    {
        if (finding.Code is not { } code)
        {
            return finding;
        }

        var named = sections.CodesBeside(text, code).Where(codes.Has).ToList();
        return (named.Count > 0 && !named.Exists(c => codes.SameClass(c, code))) || text.Groups.Any(g => !codes.IsIn(code, g))
            ? TitleFinding.Not(TitleProblem.Contradiction, [code, .. named.Take(2)])
            : Finer(text, text.IsAttempt ? finding : Coarser(finding, named), named);
    }

    /// <summary>
    /// Words of one offence beside the section of another of its class are certain of the class alone; it may then be told apart further.
    /// </summary>
    private TitleFinding Coarser(TitleFinding finding, List<string> named) =>
        named.Count == 1 && named[0] != finding.Code && !codes.Agree(finding.Code!, named[0], isAttempt: false)
            && codes.ClassIn(finding.Code!) is { } whole
            ? finding with { Code = whole }
            : finding;

    /// <summary>A class is told apart further where the section is one code of it: 'Harassment', section 2.</summary>
    private TitleFinding Finer(TitleText text, TitleFinding finding, List<string> named)
    {
        var within = named.Where(c => codes.SameClass(c, finding.Code!)).ToList();
        return TitleCodes.IsClass(codes[finding.Code!]) && text.Offenders != TitleText.Multiple && within.Count == 1
            && text.Bare.All(index.WordsOf(within[0]).Contains)
            ? finding with { Code = within[0] }
            : finding;
    }

    private sealed record Made(IReadOnlyList<Offence> Offences, OffenceTitleResolver Resolver);
}
