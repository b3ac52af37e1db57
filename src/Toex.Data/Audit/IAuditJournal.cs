namespace Toex.Data.Audit;

/// <summary>The append-only, chained record of who read or changed personal data, when and why.</summary>
public interface IAuditJournal
{
    /// <summary>Where the journal is.</summary>
    string Location { get; }

    /// <summary>Whether anything was recorded yet.</summary>
    bool Exists { get; }

    /// <summary>Makes sure that an event can be recorded, before any personal data are read.</summary>
    /// <exception cref="Errors.ToexException">It cannot: nothing may be read.</exception>
    void EnsureWritable();

    /// <summary>Records events together, on disk when this returns.</summary>
    /// <returns>Number of the last entry.</returns>
    /// <exception cref="Errors.ToexException">They cannot be recorded: nothing may be shown.</exception>
    long Append(IReadOnlyList<AuditEvent> events);

    /// <summary>Reads the journal and verifies its chain, line by line.</summary>
    IEnumerable<VerifiedEntry> Read();
}
