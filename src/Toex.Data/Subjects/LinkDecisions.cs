using System.Globalization;
using Toex.Data.Audit;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Linkage;
using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>Decisions by hand. The next run of linkage applies them, and each run after that, whatever the evidence.</summary>
public static class LinkDecisions
{
    /// <summary>Keeps a decision about two persons in place of an earlier one, or takes it back.</summary>
    /// <param name="database">The profile database, connected for writing.</param>
    /// <param name="request">What is decided, and why.</param>
    /// <param name="cancel">Stops; nothing is kept then.</param>
    /// <returns>The decision; the one taken back has <see cref="SubjectLinkDecision.None"/>.</returns>
    /// <exception cref="ToexException">A person is not there; there is nothing to take back; the connection is read-only.</exception>
    public static LinkDecisionRecord Set(ProfileDatabase database, LinkDecisionRequest request, CancellationToken cancel)
    {
        var (first, second, decision, reason) = (request.PersonId, request.OtherPersonId, request.Decision, request.Reason);
        AuditReason.Require(reason);
        if (first == second)
        {
            throw LinkErrors.NoPair.With(first);
        }

        var (a, b) = first < second ? (first, second) : (second, first);
        using var transaction = database.Store.BeginWrite(request.Operation);
        var subjects =
            new[] { a, b }.Select(
                person => transaction.Query(SubjectQuery.Named("subject-of-person", ("person_id", person)), row => row.GetInt64(0), cancel)
            .ToList() is [var subject] ? subject : throw LinkErrors.PersonNotFound.With(person)).ToList();
        var dropped = transaction.Execute(SubjectQuery.Named("drop-decision", ("person_a", a), ("person_b", b)), cancel);
        if (decision == SubjectLinkDecision.None && dropped == 0)
        {
            throw LinkErrors.NoDecision.With(a, b);
        }

        var id = transaction.Query(SubjectQuery.Named("next-decision"), row => row.GetInt32(0), cancel).Single();
        var record = new LinkDecisionRecord(id, a, b, decision, reason, Environment.UserName, DateTime.UtcNow);
        if (decision != SubjectLinkDecision.None)
        {
            transaction.BulkLoad("link_decision",
                [[id, a, b, NameOf(decision), AuditReason.Kept(reason, 400), record.DecidedBy, record.DecidedUtc]], cancel);
        }

        database.Journal.Record(new(AuditKind.Combination, request.Operation, reason,
            string.Create(CultureInfo.InvariantCulture, $"Persons {a} and {b}: decided {decision}, from the next run of linkage on"),
                subjects), transaction.Commit);
        return record;
    }

    /// <summary>Decisions about persons who are there.</summary>
    internal static IReadOnlyList<LinkDecisionRecord> Read(IProfileStore store, CancellationToken cancel) =>
        [.. store.Query(SubjectQuery.Named("decisions"), row => new LinkDecisionRecord(
            row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3) == "same" ? SubjectLinkDecision.Same
                : SubjectLinkDecision.Apart, row.GetString(4),
            row.GetString(5), row.GetDateTime(6)), cancel)];

    /// <summary>Decisions as the engine takes them.</summary>
    internal static IReadOnlyCollection<LinkDecision> ForEngine(IEnumerable<LinkDecisionRecord> decisions) =>
        [.. decisions.Select(d => new LinkDecision(d.PersonId, d.OtherPersonId, d.Decision == SubjectLinkDecision.Same))];

    private static string NameOf(SubjectLinkDecision decision) => decision == SubjectLinkDecision.Same ? "same" : "apart";
}
