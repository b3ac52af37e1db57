using Toex.Data.Reference;
using Toex.Data.Submissions.Maps;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Rules;

namespace Toex.Data.Submissions.Importing;

/// <summary>The rules that need more than the row: its force, the other rows of the file, and what is in the profile database.</summary>
internal sealed class RowRules
{
    private readonly StagingArea area;
    private readonly KindLayout layout;
    private readonly RowChecks checks;
    private readonly bool numbered;

    internal RowRules(OpenSubmission open, RowChecks checks, bool numbered)
    {
        (area, layout, this.checks, this.numbered) = (open.Area, open.Layout, checks, numbered);
        Excluded = open.Request.Map.Exclusions.Where(e => e.HoldsOn(open.Request.Today)).ToList();
        Rejecting = checks.All.Where(c => c.Rule.Severity == RuleSeverity.RejectRow && !IsExcluded(c))
            .Aggregate(0UL, (mask, c) => mask | c.Mask);
    }

    /// <summary>Exclusions of the map that hold.</summary>
    internal IReadOnlyList<RuleExclusion> Excluded { get; }

    /// <summary>The problems that reject a row.</summary>
    internal ulong Rejecting { get; }

    /// <summary>What is told of rows that are loaded all the same, by rule and column.</summary>
    internal IEnumerable<SubmissionFinding> Warned(CancellationToken cancel)
    {
        var told = checks.All.Where(c => c.Rule.Severity == RuleSeverity.Warn && !IsExcluded(c)).ToList();
        if (told.Count == 0)
        {
            return [];
        }

        var counts = area.Query("SELECT problems, COUNT(*) FROM stage.good WHERE problems <> 0 GROUP BY problems",
            row => (Mask: Convert.ToUInt64(row.GetValue(0), null), Rows: row.GetInt64(1)), cancel);
        return told.Select(c => (Check: c, Rows: counts.Where(n => (n.Mask & c.Mask) != 0).Sum(n => n.Rows))).Where(c => c.Rows > 0)
            .Select(c =>
                new SubmissionFinding(c.Check.Rule.Id, c.Check.Rule.Severity, c.Check.Column, c.Check.Message, c.Check.Rule.Mend, c.Rows));
    }

    /// <summary>Finds what single rows cannot tell; afterwards <c>stage.good</c> are the rows to load.</summary>
    /// <returns>The force of the file; null where no row names it.</returns>
    internal Force? Apply(ForceDirectory forces, Force? expected, CancellationToken cancel)
    {
        area.Set("reject", (decimal)Rejecting, cancel);
        area.Run("CREATE VIEW stage.good AS SELECT * FROM stage.submitted WHERE problems & CAST(getvariable('toex_reject') AS UBIGINT) = 0",
            cancel);
        Ambiguous(cancel);
        if (ForceOf(forces, expected, cancel) is not { } force)
        {
            return null;
        }

        area.Set("force", force.Id, cancel);
        foreach (var known in layout.Known)
        {
            area.See(known, force.Id, cancel);
        }

        Repeated(cancel);
        foreach (var reference in layout.References)
        {
            Late(checks.Of(reference.Rule).Mask,
                $"SELECT record_number FROM stage.good s WHERE NOT EXISTS (SELECT 1 FROM stage.{reference.Known.Name} k WHERE "
                    + $"k.{reference.Known.Reference} = s.{reference.Column})", cancel);
        }

        return force;
    }

    private bool IsExcluded(RowCheck check) =>
        Excluded.Any(e => e.Rule == check.Rule.Id && (e.Column is null || e.Column == check.Column))
        && (check.Rule.Id is "value.range" or "value.order" || !layout.Columns.Any(c => c.Name == check.Column && c.Required));

    private void Ambiguous(CancellationToken cancel)
    {
        var seen = area.Query(
            "SELECT COALESCE(bit_or(problems), 0) FROM stage.submitted", row => Convert.ToUInt64(row.GetValue(0), null), cancel).Single();
        foreach (var (eitherWay, check) in checks.Ambiguous(seen))
        {
            Late(check.Mask, $"SELECT record_number FROM stage.submitted WHERE problems & {eitherWay}::UBIGINT <> 0", cancel);
        }
    }

    private Force? ForceOf(ForceDirectory forces, Force? expected, CancellationToken cancel)
    {
        var texts = area.Query("SELECT force_code, COUNT(*) FROM stage.submitted WHERE force_code IS NOT NULL GROUP BY ALL",
                row => (Text: row.GetString(0), Rows: row.GetInt64(1)), cancel)
            .Select(t => (t.Text, t.Rows, Force: forces.Find(t.Text))).ToList();
        var force = expected ?? texts.Where(t => t.Force is not null).GroupBy(t => t.Force!.Id)
            .OrderByDescending(g => g.Sum(t => t.Rows)).ThenBy(g => g.Key).FirstOrDefault()?.First().Force;
        area.Fill("force_text", [Schema.Column.Text("force_text", 0), Schema.Column.Int("force_id").OrNull()],
            texts.Where(t => t.Force?.Id != force?.Id || force is null).Select(t => new object?[] { t.Text, t.Force?.Id }), cancel);
        const string Others =
            "SELECT record_number FROM stage.submitted s JOIN stage.force_text t ON t.force_text = s.force_code WHERE t.force_id IS";
        Late(checks.Of("force.unknown").Mask, $"{Others} NULL", cancel);
        Late(checks.Of("force.other").Mask, $"{Others} NOT NULL", cancel);
        return force is not null && texts.Any(t => t.Force?.Id == force.Id) ? force : null;
    }

    /// <summary>
    /// The same row again is left out. Of rows with one key and different values none is loaded: which is right is not for Toex to guess.
    /// </summary>
    private void Repeated(CancellationToken cancel)
    {
        var key = string.Join(", ", layout.Key);
        var all = string.Join(", ", layout.Staged);
        area.Run($"""
            INSERT INTO stage.late
            WITH alike AS (SELECT hash({key}) AS likeness FROM stage.good GROUP BY likeness HAVING COUNT(*) > 1),
            candidate AS (SELECT record_number, {key}, hash({all}) AS content FROM stage.good WHERE hash({key}) IN (SELECT likeness FROM alike)),
            counted AS (
                SELECT record_number, MIN(content) OVER (PARTITION BY {key}) <> MAX(content) OVER (PARTITION BY {key}) AS differ,
                       row_number() OVER (PARTITION BY {key} ORDER BY record_number) AS nth, COUNT(*) OVER (PARTITION BY {key}) AS times
                FROM candidate
            )
            SELECT record_number, CASE WHEN differ THEN {checks.Of("key.repeated").Mask}::UBIGINT ELSE {checks.Of("row.repeated").Mask}::UBIGINT END
            FROM counted
            WHERE times > 1 AND (differ OR nth > 1)
            """, cancel);
        Mark(cancel);
    }

    private void Late(ulong mask, string records, CancellationToken cancel)
    {
        area.Run($"INSERT INTO stage.late SELECT record_number, {mask}::UBIGINT FROM ({records})", cancel);
        Mark(cancel);
    }

    /// <summary>Rows carry what was found late as they carry their own problems: mostly they are few, and looking them up in every scan
    /// would cost more.</summary>
    private void Mark(CancellationToken cancel)
    {
        if (area.Query("SELECT COUNT(*) FROM stage.late", row => row.GetInt64(0), cancel).Single() > 0)
        {
            area.Run($"UPDATE stage.staged SET problems = staged.problems | l.problems FROM stage.late l WHERE l.record_number = "
                + $"{StagingSql.RecordNumber(numbered)}", cancel);
            area.Run("DELETE FROM stage.late", cancel);
        }
    }
}
