using Microsoft.Data.SqlClient;
using Toex.Data.Stores;

namespace Toex.Benchmarks.Servers;

/// <summary>A query's text and parameters in a command of the client, on a connection that stays open.</summary>
internal sealed class BareQuery : IDisposable
{
    private readonly SqlConnection connection;
    private readonly SqlQuery query;
    private readonly List<double> waiting = [];

    public BareQuery(string connectionString, SqlQuery query)
    {
        this.query = query;
        connection = new(connectionString);
        connection.Open();
        connection.StatisticsEnabled = true;
    }

    /// <summary>The rows of the last run.</summary>
    public IReadOnlyList<CubeRow> Rows { get; private set; } = [];

    /// <summary>Milliseconds of each run in which the client waited for the server.</summary>
    public IReadOnlyList<double> Waiting => waiting;

    public void Run()
    {
        connection.ResetStatistics();
        using var command = connection.CreateCommand();
        command.CommandText = query.Text;
        command.CommandTimeout = 600;
        foreach (var (name, value) in query.Parameters)
        {
            command.Parameters.AddWithValue("@" + name, value);
        }

        var rows = new List<CubeRow>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add(CubeRow.Of(reader));
            }
        }

        Rows = rows;
        waiting.Add((long)connection.RetrieveStatistics()["NetworkServerTime"]!);
    }

    public void Dispose() => connection.Dispose();
}
