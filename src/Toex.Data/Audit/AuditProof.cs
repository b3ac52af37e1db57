using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>Takes checkpoints of a journal, and proves that a journal still continues one.</summary>
internal static class AuditProof
{
    /// <summary>How far the journal has got.</summary>
    /// <exception cref="ToexException">The journal's chain does not hold already: a checkpoint of it would prove nothing.</exception>
    internal static AuditCheckpoint Take(IAuditJournal journal)
    {
        var (count, hash) = (0L, AuditLine.FirstPrevious);
        foreach (var line in journal.Exists ? journal.Read() : [])
        {
            if (line.Problem is not null)
            {
                throw AuditErrors.ChainBroken.With(journal.Location, $"line {line.Line}: {line.Problem}");
            }

            (count, hash) = (line.Entry!.Sequence, line.Hash!);
        }

        var now = DateTime.UtcNow;
        return new(count, hash, new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc), journal.Location);
    }

    /// <summary>The entries since a checkpoint, and whatever breaks the chain before it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="report">Told what is wrong, after the last entry.</param>
    internal static IEnumerable<VerifiedEntry> Since(IAuditJournal journal, AuditCheckpoint checkpoint, Action<ToexException> report)
    {
        if (!journal.Exists)
        {
            if (checkpoint.Count > 0)
            {
                report(AuditErrors.Deleted.With(journal.Location, checkpoint.Timestamp, checkpoint.Count));
            }

            yield break;
        }

        var last = 0L;
        var met = checkpoint.Count == 0;
        foreach (var line in journal.Read())
        {
            last = Math.Max(last, line.Entry?.Sequence ?? 0);
            met |= line.Entry?.Sequence == checkpoint.Count
                && string.Equals(line.Hash, checkpoint.Hash, StringComparison.OrdinalIgnoreCase);
            if (line.Problem is not null || line.Entry!.Sequence > checkpoint.Count)
            {
                yield return line;
            }
        }

        if (last < checkpoint.Count)
        {
            report(AuditErrors.Cut.With(journal.Location, last, checkpoint.Timestamp, checkpoint.Count));
        }
        else if (!met)
        {
            report(AuditErrors.Rewritten.With(journal.Location, checkpoint.Count, checkpoint.Timestamp));
        }
    }
}
