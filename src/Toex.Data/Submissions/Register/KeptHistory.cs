using Toex.Data.Stores;

namespace Toex.Data.Submissions.Register;

/// <summary>
/// Rows that a later submission replaces move to a table beside their own, and come back when that submission is withdrawn. The statements
/// are made of the schema's names, run on every engine, and find rows by the table's key, which a row and its correction share.
/// </summary>
internal static class KeptHistory
{
    /// <summary>After the rows of a submission were loaded: the earlier rows of the same keys make way.</summary>
    /// <returns>How many made way.</returns>
    internal static long Supersede(
        IStoreTransaction transaction, KindLayout layout, int forceId, int submissionId, CancellationToken cancel)
    {
        var (keep, remove) = SupersedeTexts(layout);
        Run(transaction, keep, forceId, submissionId, cancel);
        return Run(transaction, remove, forceId, submissionId, cancel);
    }

    /// <summary>Takes the rows of a submission away and brings those back that it replaced.</summary>
    /// <returns>Rows taken away and rows brought back.</returns>
    internal static (long Removed, long Restored) Withdraw(
        IStoreTransaction transaction, KindLayout layout, int forceId, int submissionId, CancellationToken cancel)
    {
        var (pass, forget, remove, restore, release) = WithdrawTexts(layout);
        Run(transaction, pass, forceId, submissionId, cancel);
        Run(transaction, forget, forceId, submissionId, cancel);
        var removed = Run(transaction, remove, forceId, submissionId, cancel);
        var restored = Run(transaction, restore, forceId, submissionId, cancel);
        Run(transaction, release, forceId, submissionId, cancel);
        return (removed, restored);
    }

    /// <summary>Every statement about rows of a kind.</summary>
    internal static IReadOnlyList<string> Texts(KindLayout layout)
    {
        var (keep, removeEarlier) = SupersedeTexts(layout);
        var (pass, forget, remove, restore, release) = WithdrawTexts(layout);
        return [keep, removeEarlier, pass, forget, remove, restore, release];
    }

    private static (string Keep, string Remove) SupersedeTexts(KindLayout layout)
    {
        var (table, columns, old) = (layout.Table.Name, Columns(layout), $"{layout.Table.Name}_superseded");
        var earlier = $"{table}.force_id = @force_id AND COALESCE({table}.submission_id, 0) <> @submission_id "
            + $"AND EXISTS (SELECT 1 FROM {table} n WHERE n.submission_id = @submission_id AND {Same(layout, "n", table)})";
        return (
            $"INSERT INTO {old} ({columns}, superseded_by) SELECT {columns}, @submission_id FROM {table} WHERE {earlier}",
            $"DELETE FROM {table} WHERE {earlier}");
    }

    private static (string Pass, string Forget, string Remove, string Restore, string Release) WithdrawTexts(KindLayout layout)
    {
        var (table, columns, old) = (layout.Table.Name, Columns(layout), $"{layout.Table.Name}_superseded");
        var ids = string.Join(", ", layout.Ids);
        return (
            // What the submission replaced, where a later one replaced it in turn, is now replaced by that one.
            $"UPDATE {old} SET superseded_by = m.superseded_by "
                + $"FROM (SELECT {ids}, superseded_by FROM {old} WHERE submission_id = @submission_id AND force_id = @force_id) m "
                + $"WHERE {old}.superseded_by = @submission_id AND {old}.force_id = @force_id AND {Same(layout, "m", old)}",
            $"DELETE FROM {old} WHERE submission_id = @submission_id AND force_id = @force_id",
            $"DELETE FROM {table} WHERE submission_id = @submission_id AND force_id = @force_id",
            $"INSERT INTO {table} ({columns}) SELECT {columns} FROM {old} WHERE superseded_by = @submission_id AND force_id = @force_id",
            $"DELETE FROM {old} WHERE superseded_by = @submission_id AND force_id = @force_id");
    }

    private static string Columns(KindLayout layout) => string.Join(", ", layout.Table.Columns.Select(c => c.Name));

    private static string Same(KindLayout layout, string one, string other) =>
        string.Join(" AND ", layout.Ids.Select(c => $"{one}.{c} = {other}.{c}"));

    private static long Run(IStoreTransaction transaction, string text, int forceId, int submissionId, CancellationToken cancel) =>
        transaction.Execute(new SqlQuery("rows of a submission", text,
            new Dictionary<string, object?> { ["force_id"] = forceId, ["submission_id"] = submissionId }), cancel);
}
