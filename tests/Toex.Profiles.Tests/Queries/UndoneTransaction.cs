using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Stores;

namespace Toex.Profiles.Tests.Queries;

/// <summary>A transaction whose writes are undone at its end, so that many tests use one database.</summary>
internal sealed class UndoneTransaction(IProfileStore store) : IDisposable
{
    private readonly DuckDbTransaction transaction = (DuckDbTransaction)store.BeginWrite("test");

    internal long Execute(SqlQuery statement) => transaction.Execute(statement, CancellationToken.None);

    internal long Number(SqlQuery query) => transaction.Query(query, row => row.GetInt64(0), CancellationToken.None).Single();

    /// <summary>The columns of a query's answer, which are there without rows too.</summary>
    internal IReadOnlyList<string> Columns(SqlQuery query)
    {
        using var command = transaction.Connection.CreateCommand();
        command.CommandText = Regex.Replace(query.Text, "@(?=[a-z])", "$");
        foreach (var (name, value) in query.Parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public void Dispose() => transaction.Dispose();
}
