using System.Globalization;
using Toex.Data.Stores;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Figures of a file that tell whether it is like the force's last one: its rows, how much is missing, and the mix of its
/// lists.</summary>
internal sealed record SubmissionMeasures(IReadOnlyDictionary<(string Measure, string Item), double> Amounts)
{
    private const string Rows = "rows", Missing = "missing", Mix = "mix:", Nothing = "-1";

    internal static SubmissionMeasures Count(StagingArea area, KindLayout layout, CancellationToken cancel)
    {
        var columns = layout.Columns.Where(c => c.Type != SubmissionValueType.Force).ToList();
        var lists = columns.Where(c => c.Type is SubmissionValueType.Lookup or SubmissionValueType.Flag).ToList();

        // One scan for all: the values of lists are few, and so are the ways in which they come together.
        var groups = area.Query($"""
            SELECT COUNT(*), {string.Join(", ", columns.Select(Known).Concat(lists.Select(c => c.Name)))}
            FROM stage.good
            GROUP BY {(lists.Count == 0 ? "()" : string.Join(", ", lists.Select(c => c.Name)))}
            """,
            row => (
                Rows: row.GetInt64(0),
                Known: Enumerable.Range(1, columns.Count).Select(row.GetInt64).ToList(),
                Items: Enumerable.Range(columns.Count + 1, lists.Count)
                    .Select(i => row.IsDBNull(i) ? Nothing : row.GetInt32(i).ToString(CultureInfo.InvariantCulture)).ToList()),
            cancel);
        var all = groups.Sum(g => g.Rows);
        var amounts = new Dictionary<(string, string), double> { [(Rows, "")] = all };
        foreach (var (column, i) in columns.Select((c, i) => (c, i)).Where(c => !c.c.Required))
        {
            amounts.Add((Missing, column.Name), all == 0 ? 0 : 1 - ((double)groups.Sum(g => g.Known[i]) / all));
        }

        foreach (var (column, i) in lists.Select((c, i) => (c, i)))
        {
            foreach (var item in groups.GroupBy(g => g.Items[i], StringComparer.Ordinal))
            {
                amounts.Add((Mix + column.Name, item.Key), (double)item.Sum(g => g.Rows) / all);
            }
        }

        return new(amounts);
    }

    /// <summary>Those of the force's last file of the kind; null where there is none.</summary>
    internal static SubmissionMeasures? Last(IProfileStore store, int forceId, SubmissionKind kind, CancellationToken cancel)
    {
        var amounts = store.Query(SubmissionQuery.Named("last-measures", ("force_id", forceId), ("kind", SubmissionStandard.NameOf(kind))),
                row => (row.GetString(0), row.GetString(1), row.GetDouble(2)), cancel)
            .ToDictionary(m => (m.Item1, m.Item2), m => m.Item3);
        return amounts.Count == 0 ? null : new(amounts);
    }

    /// <summary>The rows for <c>submission_measure</c>.</summary>
    internal IEnumerable<object?[]> RowsOf(int submissionId) =>
        Amounts.Select(a => new object?[] { submissionId, a.Key.Measure, a.Key.Item, a.Value });

    /// <summary>What has drifted since the last file.</summary>
    internal IEnumerable<SubmissionFinding> Drift(SubmissionMeasures last)
    {
        var (now, before) = (Amounts[(Rows, "")], last.Amounts.GetValueOrDefault((Rows, "")));
        if (Rule("drift.rows") is var rows && before > 0 && Math.Abs(now - before) > rows.Threshold * before)
        {
            yield return Found(rows, null, RowCount.Text(now), Count(before));
        }

        if (now == 0)
        {
            yield break;
        }

        var missing = Rule("drift.missing");
        foreach (var ((_, column), share) in Amounts.Where(a => a.Key.Measure == Missing))
        {
            if (last.Amounts.TryGetValue((Missing, column), out var was) && share - was > missing.Threshold)
            {
                yield return Found(missing, column, column, Share(share), Share(was));
            }
        }

        // Half the sum of the differences: the share of rows that would have to change to make the mixes equal (total variation distance).
        var mix = Rule("drift.mix");
        foreach (var measure in Amounts.Keys.Select(k => k.Measure).Where(m => m.StartsWith(Mix, StringComparison.Ordinal)).Distinct())
        {
            var items = Amounts.Keys.Concat(last.Amounts.Keys).Where(k => k.Measure == measure).Distinct().ToList();
            var distance = items.Sum(i => Math.Abs(Amounts.GetValueOrDefault(i) - last.Amounts.GetValueOrDefault(i))) / 2;
            if (last.Amounts.Keys.Any(k => k.Measure == measure) && distance > mix.Threshold)
            {
                yield return Found(mix, measure[Mix.Length..], measure[Mix.Length..], Share(distance));
            }
        }
    }

    /// <summary>How many rows have a value; a date that is known in part is no empty one.</summary>
    private static string Known(SubmissionColumn column) => column.TextName is { } text
        ? $"COUNT(*) FILTER (WHERE {column.Name} IS NOT NULL OR {text} IS NOT NULL)"
        : $"COUNT({column.Name})";

    private static SubmissionRule Rule(string id) => SubmissionRules.Find(id);

    private static SubmissionFinding Found(SubmissionRule rule, string? column, params object?[] things) =>
        new(rule.Id, rule.Severity, column, rule.About(things), rule.Mend, 0);

    private static string Count(double rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double share) =>
        share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
