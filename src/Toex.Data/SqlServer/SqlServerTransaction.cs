using System.Data.Common;
using System.Globalization;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>A SQL Server transaction.</summary>
internal sealed class SqlServerTransaction : IStoreTransaction
{
    /// <summary>A load of fewer rows changes no plan.</summary>
    private const long RowsThatChangePlans = 1000;

    private readonly SqlServerSession session;
    private readonly SqlServerEdition edition;
    private readonly bool beingMade;
    private Action? ended;
    private readonly HashSet<string> grown = new(StringComparer.Ordinal);

    /// <param name="session">The connection.</param>
    /// <param name="edition">What the server is.</param>
    /// <param name="beingMade">Whether the database is being made, so that nobody reads it yet.</param>
    /// <param name="ended">What to do when it has ended.</param>
    internal SqlServerTransaction(SqlServerSession session, SqlServerEdition edition, bool beingMade = false, Action? ended = null)
    {
        (this.session, this.edition, this.beingMade) = (session, edition, beingMade);
        session.Begin(CancellationToken.None);
        try
        {
            if (edition.Planning is { } text)
            {
                session.Execute("beginning a transaction", text);
            }
        }
        catch
        {
            session.End();
            throw;
        }

        this.ended = ended;
    }

    public long Execute(SqlQuery statement, CancellationToken cancel) => session.Execute(statement, cancel);

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel) =>
        session.Query(query, map, cancel);

    /// <summary>
    /// Rows for a database that is being made go straight into its tables, which nobody reads yet. Others are staged in a temporary table
    /// and promoted by one statement: readers then wait from that until the commit (and not at all where the database has
    /// READ_COMMITTED_SNAPSHOT on), but never for the file or network that the rows come from.
    /// </summary>
    public long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var target = ProfileSchema.Table(table);
        using var reader = new RowReader(rows, target.Columns);
        var loaded = beingMade || !edition.Staging
            ? session.BulkCopy(target.Name, reader, ofItsOwn: beingMade, cancel)
            : Promote(target, reader, cancel);
        Grew(target.Name, loaded);
        return loaded;
    }

    /// <summary>Remembers what a load has done to a table, for the planner's sake.</summary>
    internal void Grew(string table, long rows)
    {
        if (rows >= RowsThatChangePlans)
        {
            grown.Add(table);
        }
    }

    /// <summary>Keeps what was written; the planner then learns what the loaded tables hold now.</summary>
    public void Commit()
    {
        session.Commit();
        if (edition.Statistics is { } text)
        {
            foreach (var table in grown)
            {
                session.TryExecute($"counting values of {table}", string.Format(CultureInfo.InvariantCulture, text, table));
            }
        }

        grown.Clear();
    }

    public void Dispose()
    {
        session.End();
        Interlocked.Exchange(ref ended, null)?.Invoke();
    }

    private long Promote(Table target, RowReader reader, CancellationToken cancel)
    {
        var staging = $"#toex_{target.Name}";
        var columns = string.Join(", ", target.Columns.Select(c => c.Name));
        session.Execute($"staging {target.Name}", SqlServerTypes.CreateStaging(target, staging, edition), cancel);
        var loaded = session.BulkCopy(staging, reader, ofItsOwn: true, cancel);
        session.Execute($"promoting {target.Name}", $"INSERT INTO {target.Name} ({columns}) SELECT {columns} FROM {staging}", cancel);
        session.Execute($"staging {target.Name}", $"DROP TABLE {staging}", cancel);
        return loaded;
    }
}
