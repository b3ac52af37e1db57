using Toex.Data.Linkage;
using Toex.Data.Reference;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Birth dates that are not whole, or that cannot be. They keep their row: what is known of them goes to <c>birth_text</c>, for record
/// linkage compares year, month and day apart; no age is reckoned from them. <c>begin-stage.sql</c> has the macros that read them.
/// </summary>
internal static class BirthText
{
    /// <summary>The text of a date of which nothing is known.</summary>
    internal const string Unknown = "????-??-??";

    private const int Oldest = 110;

    /// <summary>Tells the staging area what stands for a date that is not known, and from when on somebody of today can have been
    /// born.</summary>
    internal static void Prepare(StagingArea area, DateOnly today, CancellationToken cancel)
    {
        area.Set("born_from", new DateOnly(today.Year - Oldest - 1, 1, 1), cancel);
        SetList(area, "unknown_dates",
            UnknownTexts.BirthDates.Select(d => d.ToString("O", System.Globalization.CultureInfo.InvariantCulture)), cancel);
        SetList(area, "unknown_words", Words(), cancel);
    }

    /// <summary>What stands for nothing in a name or in any other value, as record linkage has it.</summary>
    private static IEnumerable<string> Words()
    {
        var table = EmbeddedTable.Read("unknown", "Linkage/Tables/");
        return table.Rows.Where(r => table.Value(r, "field") is "name" or "value").Select(r => table.Value(r, "value"))
            .Distinct(StringComparer.Ordinal);
    }

    private static void SetList(StagingArea area, string name, IEnumerable<string> values, CancellationToken cancel) =>
        area.Run($"SET VARIABLE toex_{name} = string_split(@value, '|')", cancel, ("value", string.Join('|', values)));
}
