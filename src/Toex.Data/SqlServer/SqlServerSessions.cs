using Toex.Data.Errors;

namespace Toex.Data.SqlServer;

/// <summary>
/// The connections of one store. One serves one query at a time, and queries run beside each other: of several threads, or where the rows
/// of one are looked up by another. Most of the time there is but one.
/// </summary>
/// <param name="first">The connection that the store was opened by.</param>
/// <param name="open">Opens another.</param>
/// <param name="location">Server and database, for messages.</param>
internal sealed class SqlServerSessions(SqlServerSession first, Func<CancellationToken, SqlServerSession> open, string location)
    : IDisposable
{
    private const int MostIdle = 4;
    private readonly Lock state = new();
    private readonly Stack<SqlServerSession> idle = new([first]);
    private bool closed;

    /// <exception cref="ToexException">The store was closed.</exception>
    internal void EnsureOpen()
    {
        if (closed)
        {
            throw DatabaseErrors.Closed.With(location);
        }
    }

    /// <summary>A connection that nobody else uses, to be given back.</summary>
    internal SqlServerSession Rent(CancellationToken cancel)
    {
        lock (state)
        {
            EnsureOpen();
            if (idle.TryPop(out var session))
            {
                return session;
            }
        }

        return open(cancel);
    }

    internal void Return(SqlServerSession session)
    {
        lock (state)
        {
            if (!closed && idle.Count < MostIdle)
            {
                idle.Push(session);
                return;
            }
        }

        session.Dispose();
    }

    /// <summary>Closes what nobody uses; the others close when they are given back.</summary>
    public void Dispose()
    {
        lock (state)
        {
            closed = true;
            while (idle.TryPop(out var session))
            {
                session.Dispose();
            }
        }
    }
}
