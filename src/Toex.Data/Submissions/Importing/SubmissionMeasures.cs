using System.Globalization;
using Toex.Data.Stores;
using Toex.Data.Submissions.Rules;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Figures of a file that tell whether it is like the force's last one: its rows, how much is missing, and the mix of its lists.</summary>
internal sealed record SubmissionMeasures(IReadOnlyDictionary<(string Measure, string Item), double> Amounts)
{
    private const string Rows = "rows", Missing = "missing", Mix = "mix:";

    internal static SubmissionMeasures Of(StagingArea area, KindLayout layout, CancellationToken cancel)
    {
        var amounts = new Dictionary<(string, string), double>();
        var columns = layout.Columns.Where(c => c.Type != SubmissionValueType.Force).ToList();
        var counts = area.Query($"SELECT COUNT(*), {string.Join(", ", columns.Select(c => $"COUNT({c.Name})"))} FROM stage.good",
            row => Enumerable.Range(0, columns.Count + 1).Select(row.GetInt64).ToList(), cancel).Single();
        amounts.Add((Rows, ""), counts[0]);
        foreach (var (column, i) in columns.Select((c, i) => (c, i)).Where(c => !c.c.Required))
        {
            amounts.Add((Missing, column.Name), counts[0] == 0 ? 0 : 1 - ((double)counts[i + 1] / counts[0]));
        }

        foreach (var column in columns.Where(c => c.Type is SubmissionValueType.Lookup or SubmissionValueType.Flag).Select(c => c.Name))
        {
            foreach (var (item, rows) in area.Query($"SELECT CAST(COALESCE({column}, -1) AS VARCHAR), COUNT(*) FROM stage.good GROUP BY ALL",
                row => (row.GetString(0), row.GetInt64(1)), cancel))
            {
                amounts.Add((Mix + column, item), (double)rows / counts[0]);
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
    internal IEnumerable<object?[]> RowsOf(int submissionId) => Amounts.Select(a => new object?[] { submissionId, a.Key.Measure, a.Key.Item, a.Value });

    /// <summary>What has drifted since the last file.</summary>
    internal IEnumerable<SubmissionFinding> Drift(SubmissionMeasures last)
    {
        var (now, before) = (Amounts[(Rows, "")], last.Amounts.GetValueOrDefault((Rows, "")));
        if (Rule("drift.rows") is var rows && before > 0 && Math.Abs(now - before) > rows.Threshold * before)
        {
            yield return Found(rows, null, RowCount.Of(now), Count(before));
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

    private static SubmissionRule Rule(string id) => SubmissionRules.Of(id);

    private static SubmissionFinding Found(SubmissionRule rule, string? column, params object?[] things) =>
        new(rule.Id, rule.Severity, column, rule.About(things), rule.Mend, 0);

    private static string Count(double rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
