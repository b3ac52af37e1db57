namespace Toex.Data.Reference.Titles;

/// <summary>How well the offence titles of a file resolve.</summary>
/// <param name="Titles">Distinct titles.</param>
/// <param name="Rows">Rows that have them.</param>
/// <param name="ResolvedTitles">Titles with a code.</param>
/// <param name="ResolvedRows">Rows with a code.</param>
/// <param name="Checked">Resolved titles of which the right code was known beforehand.</param>
/// <param name="Right">Of those, titles with that code.</param>
/// <param name="RightClass">Of those, titles with the recorded-crime class of that code: coarser, and of the same weight.</param>
/// <param name="Wrong">Those with another code.</param>
/// <param name="Unresolved">Titles without a code, those of most rows first.</param>
public sealed record OffenceTitleReport(
    int Titles, long Rows, int ResolvedTitles, long ResolvedRows, int Checked, int Right, int RightClass,
    IReadOnlyList<OffenceTitleMatch> Wrong, IReadOnlyList<UnresolvedTitle> Unresolved)
{
    /// <summary>Share of titles that have a code; null where there is no title.</summary>
    public double? TitleCoverage => Titles == 0 ? null : (double)ResolvedTitles / Titles;

    /// <summary>Share of rows that have a code; null where there is no row.</summary>
    public double? RowCoverage => Rows == 0 ? null : (double)ResolvedRows / Rows;

    /// <summary>Share of the checked titles whose code, or the class of it, is right; null where none was checked.</summary>
    public double? Precision => Checked == 0 ? null : (double)(Right + RightClass) / Checked;

    /// <summary>Resolves titles and counts.</summary>
    /// <param name="resolver">Resolver of the catalogue's titles.</param>
    /// <param name="titles">Distinct titles.</param>
    /// <param name="cancel">Stops.</param>
    public static OffenceTitleReport Create(OffenceTitleResolver resolver, IEnumerable<CountedTitle> titles, CancellationToken cancel)
    {
        var counted = new List<(CountedTitle Title, OffenceTitleMatch Match)>();
        foreach (var title in titles)
        {
            cancel.ThrowIfCancellationRequested();
            counted.Add((title, resolver.Resolve(title.Title)));
        }

        var resolved = counted.Where(c => c.Match.IsResolved).ToList();
        var known = resolved.Where(c => c.Title.Expected is not null).ToList();
        var right = known.Where(c => c.Match.Code == c.Title.Expected).ToList();
        var rightClass = known.Except(right).Where(c => resolver.IsClassOf(c.Match.Code!, c.Title.Expected!)).ToList();
        return new(
            counted.Count, counted.Sum(c => c.Title.Rows), resolved.Count, resolved.Sum(c => c.Title.Rows), known.Count, right.Count,
                rightClass.Count,
            [.. known.Except(right).Except(rightClass).Select(c => c.Match)],
            [
                .. counted.Where(c => !c.Match.IsResolved).OrderByDescending(c => c.Title.Rows)
                    .ThenBy(c => c.Title.Title, StringComparer.Ordinal)
                    .Select(c => new UnresolvedTitle(c.Title.Title, c.Title.Rows, c.Match.Problem, c.Match.Candidates)),
            ]);
    }
}
