using System.Globalization;
using Toex.Data.Audit;

namespace Toex.PowerShell.Cmdlets.Audit;

/// <summary>An entry of the audit journal and whether its place in the chain holds.</summary>
/// <param name="Sequence">Number of the entry, from 1 without gaps; null where the line cannot be read.</param>
/// <param name="When">When it was written (UTC).</param>
/// <param name="Kind">Kind of operation.</param>
/// <param name="Who">User and machine.</param>
/// <param name="Operation">The command.</param>
/// <param name="Reason">Why, in the user's words.</param>
/// <param name="Criteria">What was asked for.</param>
/// <param name="Subjects">Ids of the subjects concerned.</param>
/// <param name="Recipient">Who received what was given out.</param>
/// <param name="Verified">Whether the chain holds here.</param>
/// <param name="Problem">Why it does not.</param>
public sealed record AuditJournalEntry(
    long? Sequence, DateTime? When, AuditKind? Kind, string? Who, string? Operation, string? Reason, string? Criteria,
    IReadOnlyList<long> Subjects, string? Recipient, bool Verified, string? Problem)
{
    /// <summary><see cref="When"/> as ISO 8601 text (UTC): for files, which write dates in the machine's own order.</summary>
    public string? Timestamp => When?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    internal static AuditJournalEntry Of(VerifiedEntry line) => new(
        line.Entry?.Sequence, line.Entry?.When, line.Entry?.Kind, line.Entry?.Who, line.Entry?.Operation, line.Entry?.Reason,
        line.Entry?.Criteria, line.Entry?.Subjects ?? [], line.Entry?.Recipient, line.Problem is null, line.Problem);
}
