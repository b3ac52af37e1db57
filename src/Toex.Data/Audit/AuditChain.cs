namespace Toex.Data.Audit;

/// <summary>How entries follow each other, wherever a journal keeps them.</summary>
internal static class AuditChain
{
    /// <summary>Lines for events that come after an entry, each with the number of its entry.</summary>
    /// <param name="sequence">Number of the entry before; 0 for none.</param>
    /// <param name="previous">Its hash.</param>
    /// <param name="events">What is to be recorded.</param>
    internal static IEnumerable<(string Line, long Sequence)> Continue(long sequence, string previous, IEnumerable<AuditEvent> events)
    {
        var who = $"{Environment.UserDomainName}\\{Environment.UserName} on {Environment.MachineName}";
        foreach (var e in events)
        {
            (var line, previous) = AuditLine.Write(new()
            {
                Sequence = ++sequence, When = DateTime.UtcNow, Kind = e.Kind, Who = who, Operation = e.Operation, Reason = e.Reason,
                Criteria = e.Criteria, Subjects = e.Subjects, Recipient = e.Recipient, Failed = e.Failed, Previous = previous,
            });
            yield return (line, sequence);
        }
    }

    /// <summary>Reads lines in order and tells where the chain does not hold.</summary>
    internal static IEnumerable<VerifiedEntry> Verify(IEnumerable<string> lines)
    {
        long expected = 1;
        var previous = AuditLine.FirstPrevious;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (AuditLine.Read(line, out var sound) is not var (entry, hash))
            {
                yield return new(number, null, null, "The line cannot be read as an entry.");
                continue;
            }

            var problem = !sound ? "The entry was changed after it was written."
                : entry.Sequence != expected ? $"Entry {expected} should stand here, not {entry.Sequence}."
                : entry.Previous != previous ? "The entry before was changed or replaced."
                : null;
            yield return new(number, entry, hash, problem);
            (expected, previous) = (entry.Sequence + 1, hash);
        }
    }
}
