namespace Toex.Data.Audit;

/// <summary>What is to be recorded: never the personal data themselves.</summary>
/// <param name="Kind">Kind of operation.</param>
/// <param name="Operation">The command, such as <c>Get-ToexSubject</c>.</param>
/// <param name="Reason">Why, in the user's words.</param>
/// <param name="Criteria">What was asked for.</param>
/// <param name="Subjects">Ids of the subjects concerned.</param>
/// <param name="Recipient">Who receives what is given out; null where it stays with the reader.</param>
/// <param name="Failed">Number of an entry that this one takes back, for what it tells did not take place; null for none.</param>
public sealed record AuditEvent(
    AuditKind Kind, string Operation, string Reason, string Criteria, IReadOnlyList<long> Subjects, string? Recipient = null,
        long? Failed = null);
