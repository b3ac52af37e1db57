using System.Data.Common;

namespace Toex.Data.Submissions.Register;

/// <summary>What imports, withdrawals and linkage build on: where it differs, somebody else wrote meanwhile.</summary>
/// <param name="LastId">Number of the last submission.</param>
/// <param name="Withdrawn">Submissions that were withdrawn.</param>
/// <param name="LastRun">Number of the last run of linkage.</param>
internal sealed record SubmissionStamp(int LastId, long Withdrawn, int LastRun)
{
    internal static SubmissionStamp Read(DbDataReader row) => new(row.GetInt32(0), row.GetInt64(1), row.GetInt32(2));
}
