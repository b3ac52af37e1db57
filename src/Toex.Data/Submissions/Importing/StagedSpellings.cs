using System.Globalization;
using Toex.Data.Files;
using Toex.Data.Schema;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>What values can be: spellings of the standard's lists, the force's own values with their meanings, and its constants.</summary>
internal static class StagedSpellings
{
    internal static void Fill(OpenSubmission open, CancellationToken cancel)
    {
        foreach (var column in open.Layout.Columns.Where(c => c.Type is SubmissionValueType.Flag or SubmissionValueType.Lookup))
        {
            var spellings = SubmissionStandard.Values.Where(v => v.List == column.AllowedList)
                .Select(v => (v.Spelling, v.Value.ToString(CultureInfo.InvariantCulture)));
            Translate(open.Area, $"spelling_{column.Name}", "INTEGER", spellings, cancel);
        }

        foreach (var (column, values) in open.Request.Map.Values)
        {
            Translate(open.Area, $"own_{column}", "VARCHAR", values.Select(v => (v.Key, v.Value)), cancel);
        }

        foreach (var (column, constant) in open.Request.Map.Constants)
        {
            open.Area.Set($"constant_{column}", constant, cancel);
        }
    }

    /// <summary>Makes an enumeration of spellings, whatever their case, and a list of what they stand for, in its order.</summary>
    private static void Translate(
        StagingArea area, string name, string type, IEnumerable<(string Spelling, string Meaning)> spellings, CancellationToken cancel)
    {
        area.Run("DELETE FROM stage.spelling", cancel);
        area.Fill("spelling", [Column.Text("spelling", 0), Column.Text("meaning", 0), Column.Int("ordinal")],
            spellings.Select(s => (Spelling: CellText.Value(s.Spelling).ToLowerInvariant(), s.Meaning))
                .DistinctBy(s => s.Spelling, StringComparer.Ordinal)
                .Select((s, i) => new object?[] { s.Spelling, s.Meaning, i }), cancel);
        area.Run($"CREATE TYPE stage.{name} AS ENUM (SELECT spelling FROM stage.spelling ORDER BY ordinal)", cancel);
        area.Run($"SET VARIABLE toex_{name} = (SELECT list(CAST(meaning AS {type}) ORDER BY ordinal) FROM stage.spelling)", cancel);
    }
}
