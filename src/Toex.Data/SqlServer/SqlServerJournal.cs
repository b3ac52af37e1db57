using Toex.Data.Audit;
using Toex.Data.Errors;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>
/// The audit journal in a server's table <c>audit_event</c>, on a connection of its own: what is recorded stays, whatever becomes of
/// the work it is about. The key on the number makes writers take turns: who comes second finds the number taken and tries the next.
/// </summary>
internal sealed class SqlServerJournal(SqlServerAddress address) : IAuditJournal, IDisposable
{
    private const int Attempts = 20;

    private readonly Lock turn = new(); // its connection serves one thread
    private SqlServerSession? session;

    /// <inheritdoc/>
    public string Location { get; } = $"{address}, table audit_event";

    /// <inheritdoc/>
    public bool Exists => Last().Count > 0;

    /// <inheritdoc/>
    public void EnsureWritable() => Write([new(AuditKind.Consultation, "probe", "probe", "probe", [])], keep: false);

    /// <inheritdoc/>
    public long Append(IReadOnlyList<AuditEvent> events) => Write(events, keep: true);

    /// <inheritdoc/>
    public IEnumerable<VerifiedEntry> Read()
    {
        if (!Exists)
        {
            throw AuditErrors.NoJournal.With(Location);
        }

        // A connection of its own: whoever reads may record what they do with it.
        using var reading = SqlServerSession.Open(address, readOnly: false, CancellationToken.None);
        foreach (var entry in AuditChain.Verify(reading.Query(Text("audit-lines"), row => row.GetString(0), CancellationToken.None)))
        {
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (turn)
        {
            session?.Dispose();
            session = null; // what was read may be given out, and recorded, after the database was disconnected
        }
    }

    private long Write(IReadOnlyList<AuditEvent> events, bool keep)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                lock (turn)
                {
                    return WriteOnce(events, keep);
                }
            }
            catch (ToexException error) when (attempt < Attempts
                && error.InnerException is SqlServerError { Numbers: [1205 or 2601 or 2627, ..] })
            {
                Thread.Sleep(10 * attempt);
            }
            catch (ToexException error) when (error.Definition != AuditErrors.Damaged)
            {
                throw AuditErrors.NotWritable.With(error, Location, error.Message);
            }
        }
    }

    private long WriteOnce(IReadOnlyList<AuditEvent> events, bool keep)
    {
        var own = Session();
        own.Begin(CancellationToken.None);
        try
        {
            var (sequence, hash) = Tail();
            foreach (var (line, number) in AuditChain.Continue(sequence, hash, events))
            {
                own.Execute(Text("audit-append", ("sequence", number), ("line", line)), CancellationToken.None);
                sequence = number;
            }

            if (keep)
            {
                own.Commit();
            }

            return sequence;
        }
        finally
        {
            own.End();
        }
    }

    /// <summary>The last entry's number and hash. Two last ones are a chain that forked, where a server enforces no keys.</summary>
    private (long Sequence, string Hash) Tail() => Last() switch
    {
        [] => (0, AuditLine.FirstPrevious),
        [var line] when AuditLine.Read(line, out var sound) is var (entry, hash) && sound => (entry.Sequence, hash),
        _ => throw AuditErrors.Damaged.With(Location),
    };

    private List<string> Last()
    {
        lock (turn)
        {
            return [.. Session().Query(Text("audit-last"), row => row.GetString(0), CancellationToken.None)];
        }
    }

    private SqlServerSession Session() => session ??= SqlServerSession.Open(address, readOnly: false, CancellationToken.None);

    private static SqlQuery Text(string name, params (string, object?)[] parameters) =>
        SqlQuery.Embedded(typeof(SqlServerJournal).Assembly, $"SqlServer/Queries/{name}.sql", parameters);
}
