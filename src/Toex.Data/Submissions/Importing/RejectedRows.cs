using Toex.Data.DuckDb;
using Toex.Data.Submissions.Reading;
using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Importing;

/// <summary>The rows of a file that were not loaded, each with the rules that it breaks and the text as it came.</summary>
internal sealed class RejectedRows
{
    private const string Problems = """
        SELECT record_number, problems & CAST(getvariable('toex_reject') AS UBIGINT) AS problems FROM stage.submitted
        WHERE problems & CAST(getvariable('toex_reject') AS UBIGINT) <> 0
        """;

    private readonly OpenSubmission open;
    private readonly RowChecks checks;
    private readonly StagedRows staged;

    internal RejectedRows(OpenSubmission open, RowChecks checks, StagedRows staged, CancellationToken cancel)
    {
        (this.open, this.checks, this.staged) = (open, checks, staged);
        var counts =
            open.Area.Query($"SELECT problems, COUNT(*) FROM ({Problems}) GROUP BY problems",
                row => (Mask: Bits(row.GetValue(0)), Rows: row.GetInt64(1)), cancel);
        Count = counts.Sum(c => c.Rows) + staged.Malformed.Count;
        var repeated = checks.Of("row.repeated").Mask;
        Wrong = Count - counts.Where(c => c.Mask == repeated).Sum(c => c.Rows);
        Findings =
        [
            .. checks.All.Select(c => (Check: c, Rows: counts.Where(n => (n.Mask & c.Mask) != 0).Sum(n => n.Rows))).Where(c => c.Rows > 0)
                .Select(c => new SubmissionFinding(
                    c.Check.Rule.Id, c.Check.Rule.Severity, c.Check.Column, c.Check.Message, c.Check.Rule.Mend, c.Rows)),
            .. staged.Malformed.GroupBy(m => (m.Problem, m.Message))
                .Select(g => (Rule: SubmissionRules.Find(g.Key.Problem!), g.Key.Message, Rows: g.LongCount()))
                .Select(g => new SubmissionFinding(g.Rule.Id, g.Rule.Severity, null, g.Message, g.Rule.Mend, g.Rows)),
        ];
    }

    /// <summary>Rows that were not loaded.</summary>
    internal long Count { get; }

    /// <summary>Rows among them that are wrong; one that only stands there again is not.</summary>
    internal long Wrong { get; }

    /// <summary>Each rule that a row broke, with how many did.</summary>
    internal IReadOnlyList<SubmissionFinding> Findings { get; }

    /// <summary>The rows for <c>submission_issue</c>, in order of the file.</summary>
    internal IEnumerable<object?[]> RowsOf(int submissionId, CancellationToken cancel)
    {
        var broken =
            open.Area.Query($"{Problems} ORDER BY record_number", row => (Number: row.GetInt64(0), Mask: Bits(row.GetValue(1))), cancel);
        var texts = open.File.Container == FileContainer.Parquet ? ParquetText(open.ParquetTypes, cancel)
            : open.File.Raw(broken.Select(b => b.Number), cancel);
        var malformed = new Queue<SubmissionRecord>(staged.Malformed);
        foreach (var ((_, mask), (number, line, raw)) in broken.Zip(texts))
        {
            while (malformed.TryPeek(out var before) && before.Number < number)
            {
                yield return Malformed(submissionId, malformed.Dequeue());
            }

            var reasons = checks.All.Where(c => (c.Mask & mask) != 0).ToList();
            yield return Issue(
                submissionId, line, (reasons[0].Rule, reasons[0].Column), string.Join("; ", reasons.Select(r => r.Message)), raw);
        }

        foreach (var rest in malformed)
        {
            yield return Malformed(submissionId, rest);
        }
    }

    private static object?[] Malformed(int submissionId, SubmissionRecord record) =>
        Issue(submissionId, record.Line, (SubmissionRules.Find(record.Problem!), null), record.Message, record.Raw);

    private static object?[] Issue(int submissionId, long line, (SubmissionRule Rule, string? Column) broken, string message, string raw)
    {
        const int LongestMessage = 1000;
        return [submissionId, line, broken.Rule.Id, broken.Rule.Severity.ToString(), broken.Column,
            message[..Math.Min(message.Length, LongestMessage)], 1L, raw];
    }

    private static ulong Bits(object value) => Convert.ToUInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values of Parquet rows, as CSV: they have no text of their own.</summary>
    private List<(long Number, long Line, string Raw)> ParquetText(IReadOnlyList<string> types, CancellationToken cancel) =>
        open.Area.Query(
        $"""
        SELECT number, {string.Join(", ", types.Select((type, i) => StagingText.OfParquet($"c{i}", type)))}
        FROM (SELECT *, row_number() OVER () AS number FROM {StagingSql.ParquetRows(types.Count)})
        WHERE number IN (SELECT record_number FROM ({Problems}))
        ORDER BY number
        """,
        row => (row.GetInt64(0), row.GetInt64(0),
            string.Join(',', Enumerable.Range(1, types.Count).Select(i => row.IsDBNull(i) ? "" : Quoted(row.GetString(i))))),
        cancel, ("path", DuckDbPath.Exactly(open.File.CopyPath)));

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny("\",\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
