using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>
/// Work that is recorded before it is done. Where it then fails, or is stopped, an entry that follows says so: the journal tells neither
/// too little nor too much.
/// </summary>
internal static class RecordedWork
{
    /// <summary>Records what is about to be done, and does it.</summary>
    internal static T Record<T>(this IAuditJournal journal, AuditEvent what, Func<T> work)
    {
        var number = journal.Append([what]);
        try
        {
            return work();
        }
        catch (Exception fault)
        {
            TakeBack(journal, what, number, null, fault);
            throw;
        }
    }

    /// <summary>Records what is about to be done, and does it.</summary>
    internal static void Record(this IAuditJournal journal, AuditEvent what, Action work) => journal.Record(what, () =>
    {
        work();
        return true;
    });

    /// <summary>Records at once that objects are about to be given, and gives them one by one.</summary>
    internal static IEnumerable<T> RecordEach<T>(this IAuditJournal journal, AuditEvent what, Func<IEnumerable<T>> objects)
    {
        var number = journal.Append([what]);
        return Each();

        IEnumerable<T> Each()
        {
            long given = 0;
            using var from = Watched(() => objects().GetEnumerator());
            while (Watched(from.MoveNext))
            {
                given++;
                yield return from.Current;
            }

            TResult Watched<TResult>(Func<TResult> step)
            {
                try
                {
                    return step();
                }
                catch (Exception fault)
                {
                    TakeBack(journal, what, number, given, fault);
                    throw;
                }
            }
        }
    }

    private static void TakeBack(IAuditJournal journal, AuditEvent what, long number, long? given, Exception fault)
    {
        var error = fault as ToexException;
        var why = fault is OperationCanceledException ? "it was stopped" : error?.ErrorId ?? fault.GetType().Name;
        var became = given > 0 ? $"ended after {given} of its rows"
            : error?.Definition == ServerErrors.CommitUnknown ? "may not have taken place"
            : "did not take place";
        try
        {
            journal.Append(
                [what with { Criteria = FormattableString.Invariant($"Entry {number} {became}: {why}"), Subjects = [], Recipient = null,
                    Failed = number }]);
        }
        catch (ToexException)
        {
            // The journal then tells more than took place, which is the safer way round; the fault itself is what the user has to know.
        }
    }
}
