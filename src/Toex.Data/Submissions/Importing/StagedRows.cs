using Toex.Data.Submissions.Reading;

namespace Toex.Data.Submissions.Importing;

/// <summary>What became of a file's records: each is staged, or known to be malformed.</summary>
/// <param name="Read">Records of the file.</param>
/// <param name="Numbered">Whether rows carry the numbers of their records; else they stand in order, for DuckDB's own reader was
/// enough.</param>
/// <param name="Malformed">Records that are no rows, in order.</param>
internal sealed record StagedRows(long Read, bool Numbered, IReadOnlyList<SubmissionRecord> Malformed);
