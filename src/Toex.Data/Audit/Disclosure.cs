using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>Giving out, as a file, what was read before: recorded in the journal of every database that it came from.</summary>
internal static class Disclosure
{
    /// <summary>Records the disclosure, and writes the file.</summary>
    /// <param name="given">Where each object was read, and the subjects that it is about.</param>
    /// <param name="file">What is given out, why and to whom.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="ToexException">An object is not as it was read, or a journal cannot be written: nothing is then
    /// written.</exception>
    internal static T Record<T>(
        IReadOnlyCollection<(PersonalOrigin? Origin, IEnumerable<long> Subjects)> given, DisclosedFile file, Func<T> write)
    {
        if (given.Any(g => g.Origin is null))
        {
            throw AuditErrors.NoOrigin.With();
        }

        var to = AuditReason.Optional(file.Recipient, "recipient");
        var why = AuditReason.Require(file.Reason ?? given.First().Origin!.Reason);
        return given.GroupBy(g => g.Origin!.Journal.Location, StringComparer.Ordinal).Aggregate(write, (inner, database) =>
        {
            long[] subjects = [.. database.SelectMany(g => g.Subjects).Distinct().Order()];
            var journal = database.First().Origin!.Journal;
            return () => journal.Record(new(AuditKind.Disclosure, file.Operation, why, file.What, subjects, to), inner);
        })();
    }
}
