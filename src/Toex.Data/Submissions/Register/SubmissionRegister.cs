using Toex.Data.Stores;
using Toex.Data.Submissions.Standard;

namespace Toex.Data.Submissions.Register;

/// <summary>The table of submissions.</summary>
internal static class SubmissionRegister
{
    /// <summary>Tells whether submissions or linkage changed between staging and writing.</summary>
    internal static SubmissionStamp Stamp(IProfileStore store, CancellationToken cancel) =>
        store.Query(SubmissionQuery.Named("submission-stamp"), SubmissionStamp.Read, cancel).Single();

    /// <summary>Waits for the writer before, if there is one, then reads the stamp again.</summary>
    internal static SubmissionStamp TakeTurn(IStoreTransaction transaction, CancellationToken cancel)
    {
        transaction.Execute(SubmissionQuery.Named("take-turn"), cancel);
        return transaction.Query(SubmissionQuery.Named("submission-stamp"), SubmissionStamp.Read, cancel).Single();
    }

    /// <summary>The submission of the same content, kind and map that is loaded; null where there is none.</summary>
    internal static int? Find(IProfileStore store, string sha256, SubmissionKind kind, string? mapSha256, CancellationToken cancel) =>
        store.Query(
            SubmissionQuery.Named(
                "submission-by-hash", ("sha256", sha256), ("kind", SubmissionStandard.NameOf(kind)), ("map_sha256", mapSha256 ?? "")),
            row => row.IsDBNull(0) ? (int?)null : row.GetInt32(0), cancel).Single();

    /// <summary>Submissions, oldest first.</summary>
    /// <param name="store">The profile database.</param>
    /// <param name="id">Only this one; null for all.</param>
    /// <param name="cancel">Stops.</param>
    internal static IEnumerable<Submission> Read(IProfileStore store, int? id, CancellationToken cancel) =>
        store.Query(SubmissionQuery.Named("submissions", ("submission_id", id ?? 0)), row => new Submission
        {
            SubmissionId = row.GetInt32(0), ForceId = row.GetInt32(1), PoliceForce = row.GetString(2),
                Kind = SubmissionStandard.KindOf(row.GetString(3))!.Value,
            FileName = row.GetString(4), Sha256 = row.GetString(5), Bytes = row.GetInt64(6), StandardVersion = row.GetString(7),
            Map = row.IsDBNull(8) ? null
                : row.GetString(8), State = Enum.Parse<SubmissionState>(row.GetString(9)), Form = FileForm.Parse(row.GetString(10)),
            RowsRead = row.GetInt64(11), RowsLoaded = row.GetInt64(12), RowsRejected = row.GetInt64(13), RowsReplaced = row.GetInt64(14),
            Warnings = row.GetInt64(15), LoadedUtc = row.GetDateTime(16), WithdrawnUtc = row.IsDBNull(17) ? null : row.GetDateTime(17),
            WithdrawnReason = row.IsDBNull(18) ? null : row.GetString(18),
        }, cancel);

    /// <summary>The issues of a submission: what was warned of, then rejected rows in order of the file.</summary>
    internal static IEnumerable<SubmissionIssue> Issues(IProfileStore store, int id, CancellationToken cancel) =>
        store.Query(SubmissionQuery.Named("submission-issues", ("submission_id", id)), row => new SubmissionIssue(
            id, row.GetInt64(0), row.GetString(1), Enum.Parse<Rules.RuleSeverity>(row.GetString(2)), row.IsDBNull(3) ? null
                : row.GetString(3),
            row.GetString(4), row.GetInt64(5), row.IsDBNull(6) ? null : row.GetString(6)), cancel);
}
