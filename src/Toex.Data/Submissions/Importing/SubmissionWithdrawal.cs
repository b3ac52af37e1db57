using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Stores;
using Toex.Data.Submissions.Register;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Importing;

/// <summary>Takes a submission back with all that came from it; rows that it replaced come back.</summary>
public static class SubmissionWithdrawal
{
    /// <summary>Withdraws a submission: all of it or nothing.</summary>
    /// <param name="database">The profile database, connected for writing.</param>
    /// <param name="submissionId">Number of the submission.</param>
    /// <param name="reason">Why; the audit journal keeps it.</param>
    /// <param name="operation">The command, for the audit journal.</param>
    /// <param name="cancel">Stops; nothing is then withdrawn.</param>
    /// <returns>The submission as it is now.</returns>
    /// <exception cref="ToexException">
    /// There is no such submission, it is withdrawn already, or rows of others refer to its rows (<c>Toex.Submission.InUse</c>).
    /// </exception>
    public static Submission Withdraw(ProfileDatabase database, int submissionId, string reason, string operation, CancellationToken cancel)
    {
        AuditReason.Require(reason);
        var store = database.Store;
        using var transaction = store.BeginWrite(operation);
        SubmissionRegister.TakeTurn(transaction, cancel);
        var submission = Find(store, submissionId, cancel);
        if (submission.State == SubmissionState.Withdrawn)
        {
            throw SubmissionErrors.AlreadyWithdrawn.With(submissionId);
        }

        var layout = KindLayout.ForKind(submission.Kind);
        if (submission.Kind == SubmissionKind.Persons)
        {
            transaction.Execute(SubmissionQuery.Named("keep-subjects", ("submission_id", submissionId)), cancel);
        }

        var (removed, restored) = KeptHistory.Withdraw(transaction, layout, submission.ForceId, submissionId, cancel);
        foreach (var (table, column) in layout.Dependents)
        {
            var left = transaction.Query(new SqlQuery($"rows of {table}", OrphansText(layout, table, column),
                    new Dictionary<string, object?> { ["force_id"] = submission.ForceId }),
                row => row.GetInt64(0), cancel).Single();
            if (left > 0)
            {
                throw SubmissionErrors.InUse.With(submissionId, left, table);
            }
        }

        Promotion.Refresh(transaction, submission.ForceId, -1, cancel);
        if (submission.Kind == SubmissionKind.Persons)
        {
            foreach (var statement in new[] { "recount-subjects", "drop-empty-subjects", "drop-edges-a", "drop-edges-b" })
            {
                transaction.Execute(SubmissionQuery.Named(statement), cancel);
            }
        }

        transaction.Execute(SubmissionQuery.Named("drop-unclassified", ("submission_id", submissionId)), cancel);
        transaction.Execute(SubmissionQuery.Named("drop-issues", ("submission_id", submissionId)), cancel);
        transaction.Execute(SubmissionQuery.Named("drop-measures", ("submission_id", submissionId)), cancel);
        transaction.Execute(
            SubmissionQuery.Named("withdraw", ("submission_id", submissionId), ("withdrawn_utc", DateTime.UtcNow),
                ("reason", AuditReason.Kept(reason, 400))), cancel);
        database.Journal.Record(new(AuditKind.Erasure, operation, reason,
            string.Create(CultureInfo.InvariantCulture,
                $"Submission {submissionId}, {SubmissionStandard.NameOf(submission.Kind)} of {submission.PoliceForce}: "
                    + $"{RowCount.Text(removed)} withdrawn, {RowCount.Text(restored)} of earlier ones brought back"), []),
                        transaction.Commit);
        return Find(store, submissionId, cancel);
    }

    /// <summary>Counts rows whose owner is gone.</summary>
    internal static string OrphansText(KindLayout layout, string table, string column) =>
        $"SELECT CAST(COUNT(*) AS bigint) AS orphans FROM {table} d LEFT JOIN {layout.Table.Name} t ON t.{layout.Ids[0]} = d.{column} "
        + $"WHERE d.force_id = @force_id AND t.{layout.Ids[0]} IS NULL";

    /// <summary>A submission by its number.</summary>
    /// <exception cref="ToexException"><c>Toex.Submission.NotFound</c>.</exception>
    internal static Submission Find(IProfileStore store, int submissionId, CancellationToken cancel) =>
        SubmissionRegister.Read(store, submissionId, cancel).SingleOrDefault() ?? throw SubmissionErrors.NotFound.With(submissionId);
}
