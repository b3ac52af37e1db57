namespace Toex.Data.Reference.Titles;

/// <summary>Finds a title among titles and usual wordings, as it is or with misspelt words fixed.</summary>
internal sealed class TitleLookup(TitleIndex index, TitleSpelling spelling, OffenceSections sections, TitleCodes codes)
{
    /// <summary>What the words of a text say; null where they are no title.</summary>
    internal TitleFinding? Find(TitleText text) =>
        Find(text, w => [w], 0) ?? Find(text, spelling.Mended, Math.Max(Unknown(text.All), Unknown(text.Bare)));

    private int Unknown(IReadOnlyList<string> words) => Math.Min(2, words.Count(w => !index.Words.Contains(w)));

    private TitleFinding? Find(TitleText text, Func<IReadOnlyList<string>, IReadOnlyList<IReadOnlyList<string>>> readings, int mended)
    {
        if (Pick(text, Entries(readings(text.All)), mended) is { } whole)
        {
            return whole;
        }

        if (text.IsAttempt && Pick(text, Fitting(text, Entries(readings([TitleText.Attempt, .. text.Bare]))), mended) is { } attempt)
        {
            return OfForm(attempt, text with { IsAttempt = false });
        }

        return Pick(text, Fitting(text, Entries(readings(text.Bare))), mended) is { } bare ? OfForm(bare, text) : null;
    }

    private IReadOnlyList<TitleEntry> Entries(IReadOnlyList<IReadOnlyList<string>> readings) =>
        [.. readings.SelectMany(r => index.Find(TitleWords.Key(r)))];

    /// <summary>Where titles that differ only by Act or section share their words, those of the text's own.</summary>
    private static IReadOnlyList<TitleEntry> Fitting(TitleText text, IReadOnlyList<TitleEntry> entries)
    {
        var ofAct = text.Act is not null && entries.Any(e => e.Text.Act is not null) ? entries.Where(e => e.Text.Act == text.Act) : entries;
        return [.. ofAct.Where(e => text.Places.Count == 0 || e.Text.Places.Count == 0 || text.Places.SequenceEqual(e.Text.Places))];
    }

    private TitleFinding? Pick(TitleText text, IReadOnlyList<TitleEntry> found, int mended)
    {
        if (found.Count == 0)
        {
            return null;
        }

        var strongest = found.Min(e => e.Kind);
        var entries = found.Where(e => e.Kind == strongest).ToList();

        if (entries.Any(e => e.Code.Length == 0))
        {
            return TitleFinding.Not(TitleProblem.GroupOnly);
        }

        var fitting = entries.Select(e => e.Code).Distinct(StringComparer.Ordinal).ToList();
        var narrowed = fitting.Count == 1 ? fitting : Narrowed(text, fitting);
        return codes.OneOf(narrowed) is not { } code ? TitleFinding.Not(TitleProblem.Ambiguous, fitting)
            : mended > 0 ? TitleFinding.Create(code, TitleMeans.Misspelling, mended == 1 ? 0.95 : 0.92)
            : found.Where(e => e.Code == code && e.Kind == TitleEntryKind.Catalogue).ToList() is { Count: > 0 } own
                ? own.Exists(e => e.Title == text.Written.Trim()) ? TitleFinding.Create(code, TitleMeans.ExactTitle, 1)
                    : TitleFinding.Create(code, TitleMeans.SameWords, 0.99)
            : strongest == TitleEntryKind.Usual ? TitleFinding.Create(code, TitleMeans.UsualWording, 0.98)
            : TitleFinding.Create(code, TitleMeans.SameWords, 0.96);
    }

    /// <summary>Of several codes with one title, those that the text names otherwise, if it does.</summary>
    private List<string> Narrowed(TitleText text, List<string> found)
    {
        var named = found.Intersect(text.Codes.Count > 0 ? text.Codes : sections.Codes(text), StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named : found;
    }

    /// <summary>The code of an offence as attempted or by several offenders; the class of the latter counts attempts too.</summary>
    internal TitleFinding OfForm(TitleFinding finding, TitleText text)
    {
        if (finding.Code is not { } code)
        {
            return finding;
        }

        var form = text.Offenders != TitleText.Multiple ? code : codes.WithMultipleOffenders(code);
        form = form == code && text.IsAttempt ? Attempted(form) : form;
        return form is null ? TitleFinding.Not(TitleProblem.NoCodeForForm, code) : finding with { Code = form };
    }

    /// <summary>
    /// The code of an attempt: its own where the catalogue has one (attempted rape), else that of the offence, in whose class the
    /// Home Office counts attempts. An attempted death is none of both.
    /// </summary>
    private string? Attempted(string code)
    {
        if (index.WordsOf(code).Contains(TitleText.Attempt))
        {
            return code;
        }

        var own = index.KeysOf(code).SelectMany(k => index.Find($"{TitleText.Attempt} {k}")).Select(e => e.Code).Distinct().ToList();
        return codes.OneOf(own) ?? (own.Count > 0 || codes.IsDeath(code) ? null : code);
    }
}
