using System.Data.Common;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.SqlServer;

/// <summary>A SQL Server transaction.</summary>
internal sealed class SqlServerTransaction : IStoreTransaction
{
    private readonly SqlServerSession session;
    private readonly SqlServerEdition edition;
    private readonly bool beingMade;

    /// <param name="session">The connection.</param>
    /// <param name="edition">What the server is.</param>
    /// <param name="beingMade">Whether the database is being made, so that nobody reads it yet.</param>
    internal SqlServerTransaction(SqlServerSession session, SqlServerEdition edition, bool beingMade = false)
    {
        (this.session, this.edition, this.beingMade) = (session, edition, beingMade);
        session.Begin(CancellationToken.None);
    }

    public long Execute(SqlQuery statement, CancellationToken cancel) => session.Execute(statement, cancel);

    public IEnumerable<T> Query<T>(SqlQuery query, Func<DbDataReader, T> map, CancellationToken cancel) => session.Query(query, map, cancel);

    /// <summary>
    /// Rows for a database that is being made go straight into its tables, which nobody reads yet. Others are staged in a temporary table
    /// and promoted by one statement: readers then wait from that until the commit (and not at all where the database has
    /// READ_COMMITTED_SNAPSHOT on), but never for the file or network that the rows come from.
    /// </summary>
    public long BulkLoad(string table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        var target = ProfileSchema.Table(table);
        using var reader = new RowReader(rows, target.Columns);
        if (beingMade || !edition.Staging)
        {
            return session.BulkCopy(target.Name, reader, ofItsOwn: beingMade, cancel);
        }

        var staging = $"#toex_{target.Name}";
        var columns = string.Join(", ", target.Columns.Select(c => c.Name));
        session.Execute($"staging {table}", SqlServerTypes.CreateStaging(target, staging, edition), cancel);
        var loaded = session.BulkCopy(staging, reader, ofItsOwn: true, cancel);
        session.Execute($"promoting {table}", $"INSERT INTO {target.Name} ({columns}) SELECT {columns} FROM {staging}", cancel);
        session.Execute($"staging {table}", $"DROP TABLE {staging}", cancel);
        return loaded;
    }

    public void Commit() => session.Commit();

    public void Dispose() => session.End();
}
