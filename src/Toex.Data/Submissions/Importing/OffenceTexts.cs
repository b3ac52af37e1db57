using Toex.Data.Reference;
using Toex.Data.Schema;
using Toex.Data.Stores;
using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Importing;

/// <summary>Finds the offence code of each code and title that a file has: each distinct pair once, however many rows have it.</summary>
internal static class OffenceTexts
{
    private const int MostListed = 1000;

    /// <summary>Fills <c>stage.offence_text</c> and tells which texts have no code, or one that is in doubt.</summary>
    /// <returns>A finding for each text and rule that it breaks, commonest first, with the text.</returns>
    internal static List<(SubmissionFinding Finding, string Text)> Resolve(StagingArea area, IProfileStore store, CancellationToken cancel)
    {
        var reader = new OffenceTextReader(OffenceCatalogue.Load(store, OffenceCatalogue.OnsCrimeSeverityScore, cancel));
        var texts = area.Query(
            "SELECT offence_code, offence_title, COUNT(*) FROM stage.good GROUP BY ALL ORDER BY COUNT(*) DESC, offence_code, offence_title",
            row => (Code: row.IsDBNull(0) ? null : row.GetString(0), Title: row.IsDBNull(1) ? null
                : row.GetString(1), Rows: row.GetInt64(2)), cancel)
            .Select(t => reader.Read(t.Code, t.Title, t.Rows)).ToList();
        area.Fill("offence_text",
            [Column.Text("code_text", 0).OrNull(), Column.Text("title_text", 0).OrNull(), Column.Int("offence_code_id")],
            texts.Select(t => new object?[] { t.Code, t.Title, t.OffenceCodeId }), cancel);
        return [.. texts.SelectMany(t => t.Rules.Select(r => (Text: t, Rule: SubmissionRules.Find(r)))).GroupBy(t => t.Rule.Id)
            .SelectMany(g => g.Take(MostListed)).Select(Found)];
    }

    private static (SubmissionFinding Finding, string Text) Found((OffenceText Text, SubmissionRule Rule) found) => (
        new(found.Rule.Id, found.Rule.Severity, found.Text.Code is null ? "offence_title"
            : "offence_code", found.Rule.Message, found.Rule.Mend, found.Text.Rows),
        found.Text.Text);
}
