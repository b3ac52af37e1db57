using Toex.Data.Reference;
using Toex.Data.Reference.Titles;
using Toex.Data.Schema;
using Toex.Data.Stores;
using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Importing;

/// <summary>Finds the offence code of each code and title that a file has: each distinct pair once, however many rows have it.</summary>
internal static class OffenceTexts
{
    /// <summary>The code of offences whose text is not certain: it has no weight and is in no scope.</summary>
    internal const int Unresolved = 0;

    private const int MostListed = 1000;

    /// <summary>Fills <c>stage.offence_text</c> and tells which texts have no code.</summary>
    /// <returns>A finding for each text without a code, commonest first, with the text.</returns>
    internal static List<(SubmissionFinding Finding, string Text)> Resolve(StagingArea area, IProfileStore store, CancellationToken cancel)
    {
        var catalogue = OffenceCatalogue.Load(store, OffenceCatalogue.OnsCrimeSeverityScore, cancel);
        var titles = new Lazy<OffenceTitleResolver>(() => new(catalogue));
        var texts = area.Query("SELECT offence_code, offence_title, COUNT(*) FROM stage.good GROUP BY ALL ORDER BY COUNT(*) DESC, offence_code, offence_title",
            row => (Code: row.IsDBNull(0) ? null : row.GetString(0), Title: row.IsDBNull(1) ? null : row.GetString(1), Rows: row.GetInt64(2)), cancel)
            .Select(t => (t.Code, t.Title, t.Rows, Id: IdOf(t.Code, t.Title))).ToList();
        area.Fill("offence_text", [Column.Text("code_text", 0).OrNull(), Column.Text("title_text", 0).OrNull(), Column.Int("offence_code_id")],
            texts.Select(t => new object?[] { t.Code, t.Title, t.Id }), cancel);
        var rule = SubmissionRules.Of("offence.unresolved");
        return
        [
            .. texts.Where(t => t.Id == Unresolved).Take(MostListed).Select(t => (
                new SubmissionFinding(rule.Id, rule.Severity, t.Code is null ? "offence_title" : "offence_code", rule.Message, rule.Mend, t.Rows),
                string.Join(' ', new[] { t.Code, t.Title }.OfType<string>()))),
        ];

        // A code decides where there is one; a title only where its own code is missing.
        int IdOf(string? code, string? title) => code is not null
            ? catalogue.Find(code)?.Id ?? Unresolved
            : titles.Value.Resolve(title).Code is { } found ? catalogue.Find(found)!.Id : Unresolved;
    }

    /// <summary>Makes sure that the code of unresolved offences is there.</summary>
    internal static void EnsureUnresolved(IStoreTransaction transaction, CancellationToken cancel)
    {
        var there = transaction.Query(SubmissionQuery.Named("unresolved-code"), row => row.GetInt64(0), cancel).Single() > 0;
        if (!there)
        {
            transaction.BulkLoad("offence_subgroup", [[Unresolved, "Not resolved", "Not resolved"]], cancel);
            transaction.BulkLoad("offence_code",
                [[Unresolved, "unresolved", "Unresolved", null, "Offence whose text is not certain", Unresolved, "Toex: the offence keeps its text"]], cancel);
        }
    }
}
