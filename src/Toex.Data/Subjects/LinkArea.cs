using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Subjects;

/// <summary>
/// Where persons are linked: on a DuckDB store beside the persons, in temporary tables; for a server in a private DuckDB that they are
/// streamed into. It leaves nothing behind.
/// </summary>
internal sealed class LinkArea : IDisposable
{
    private readonly PrivateDatabase? own;

    private readonly IEngineLease? lease;

    private LinkArea(IEngineLease lease) => (Connection, this.lease) = (lease.Connection, lease);

    private LinkArea(PrivateDatabase own) => (Connection, this.own) = (own.Connection, own);

    internal DuckDBConnection Connection { get; }

    /// <summary>Makes the persons of a store visible as <c>link_record</c>.</summary>
    /// <param name="store">The store.</param>
    /// <param name="edges">Whether the subjects and the edges of the last run are needed too.</param>
    /// <param name="cancel">Stops.</param>
    internal static LinkArea Open(IProfileStore store, bool edges, CancellationToken cancel)
    {
        if (store.Lease() is { } lease)
        {
            return Beside(lease, cancel);
        }

        var area = new LinkArea(PrivateDatabase.Open());
        try
        {
            area.Run("take-persons", cancel);
            area.Take(store, "link_record", "persons", cancel);
            if (edges)
            {
                area.Take(store, "link_subject_before", "subjects", cancel);
                area.Take(store, "link_known", "known-edges", cancel);
            }

            return area;
        }
        catch
        {
            area.Dispose();
            throw;
        }
    }

    private static LinkArea Beside(IEngineLease lease, CancellationToken cancel)
    {
        var beside = new LinkArea(lease);
        try
        {
            beside.Run("see-persons", cancel);
            return beside;
        }
        catch
        {
            beside.Dispose();
            throw;
        }
    }

    internal void Run(string text, CancellationToken cancel, params (string Name, object? Value)[] parameters) =>
        DuckDbCommands.Execute(Connection, Embedded(text, parameters), cancel);

    internal List<T> Read<T>(string text, Func<DbDataReader, T> map, CancellationToken cancel) =>
        [.. DuckDbCommands.Query(Connection, Embedded(text, []), map, cancel)];

    internal long Count(string table, CancellationToken cancel) =>
        DuckDbCommands.Query(Connection, Text($"SELECT count(*) FROM {table}"), row => row.GetInt64(0), cancel).Single();

    /// <summary>Loads rows of the area into a table of the store.</summary>
    internal long Fill(IStoreTransaction transaction, string table, string select, CancellationToken cancel)
    {
        var columns = ProfileSchema.Table(table).Columns;
        if (own is null)
        {
            return DuckDbCommands.Execute(
                Connection, Text($"INSERT INTO {table} ({string.Join(", ", columns.Select(c => c.Name))}) {select}"), cancel);
        }

        var row = new object?[columns.Count];
        return transaction.BulkLoad(
            table, DuckDbCommands.Query(Connection, Text(select), reader => StoredRow.Read(reader, columns, row), cancel), cancel);
    }

    /// <summary>Loads rows into a table of the area's own.</summary>
    internal void Append(string table, IEnumerable<(long One, long Other)> rows)
    {
        using var appender = Connection.CreateAppender("temp", "main", table);
        foreach (var (one, other) in rows)
        {
            appender.CreateRow().AppendValue(one).AppendValue(other).EndRow();
        }
    }

    public void Dispose()
    {
        if (own is not null)
        {
            own.Dispose();
            return;
        }

        try
        {
            if (Connection.State == System.Data.ConnectionState.Open)
            {
                foreach (var drop in Read("drops", row => row.GetString(0), CancellationToken.None))
                {
                    DuckDbCommands.Execute(Connection, drop);
                }
            }
        }
        finally
        {
            lease!.Dispose();
        }
    }

    private void Take(IProfileStore store, string table, string query, CancellationToken cancel)
    {
        using var appender = Connection.CreateAppender(table);
        foreach (var _ in store.Query(SubjectQuery.Named(query), Add, cancel))
        {
        }

        bool Add(DbDataReader reader)
        {
            var row = appender.CreateRow();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                Append(row, reader.GetValue(i));
            }

            row.EndRow();
            return true;
        }
    }

    private static void Append(IDuckDBAppenderRow row, object value) => _ = value switch
    {
        DBNull => row.AppendNullValue(),
        long number => row.AppendValue(number),
        int number => row.AppendValue(number),
        short number => row.AppendValue(number),
        double number => row.AppendValue(number),
        string text => row.AppendValue(text),
        DateTime day => row.AppendValue(DateOnly.FromDateTime(day)),
        DateOnly day => row.AppendValue(day),
        _ => throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"A person has no value of type {value.GetType()}."), nameof(value)),
    };

    private static SqlQuery Embedded(string text, (string Name, object? Value)[] parameters) =>
        SqlQuery.Embedded(typeof(LinkArea).Assembly, $"Subjects/Sql/{text}.sql", parameters);

    private static SqlQuery Text(string sql) => new("linking persons", sql, new Dictionary<string, object?>());
}
