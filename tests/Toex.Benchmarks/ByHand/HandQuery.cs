using System.Data.Common;
using Toex.Data.Databases;
using Toex.Data.Stores;

namespace Toex.Benchmarks.ByHand;

/// <summary>Runs DuckDB's own SQL, as an analyst writes it, on the connection that Toex uses: the same process, the same
/// settings.</summary>
internal static class HandQuery
{
    public static List<T> Rows<T>(ProfileDatabase database, string name, HandWindow window, Func<DbDataReader, T> map)
    {
        var query = SqlQuery.Embedded(typeof(HandQuery).Assembly, $"ByHand/{name}.sql");
        var parameters = window.Parameters.Where(p => query.Text.Contains("$" + p.Key, StringComparison.Ordinal))
            .ToDictionary(p => p.Key, p => p.Value);
        return [.. database.Store.Query(query with { Parameters = parameters }, map, CancellationToken.None)];
    }
}
