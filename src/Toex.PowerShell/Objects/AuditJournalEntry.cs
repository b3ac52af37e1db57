using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Collections;

namespace Toex.PowerShell.Objects;

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
/// <param name="Failed">Number of an earlier entry that this one takes back: what that tells did not take place.</param>
/// <param name="Verified">Whether the chain holds here.</param>
/// <param name="Problem">Why it does not.</param>
public sealed record AuditJournalEntry(
    long? Sequence, DateTime? When, AuditKind? Kind, string? Who, string? Operation, string? Reason, string? Criteria,
    ItemList<long> Subjects, string? Recipient, long? Failed, bool Verified, string? Problem)
{
    /// <summary><see cref="When"/> as ISO 8601 text (UTC): for files, which write dates in the machine's own order.</summary>
    public string? Timestamp => When?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    internal static AuditJournalEntry FromLine(VerifiedEntry line) => new(
        line.Entry?.Sequence, line.Entry?.When, line.Entry?.Kind, VisibleText.Write(line.Entry?.Who),
            VisibleText.Write(line.Entry?.Operation),
        VisibleText.Write(line.Entry?.Reason), VisibleText.Write(line.Entry?.Criteria), [.. line.Entry?.Subjects ?? []],
            VisibleText.Write(line.Entry?.Recipient),
        line.Entry?.Failed, line.Problem is null, line.Problem);
}
