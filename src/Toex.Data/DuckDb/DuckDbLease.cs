using DuckDB.NET.Data;
using Toex.Data.Stores;

namespace Toex.Data.DuckDb;

/// <summary>A connection that one thread uses for a while.</summary>
internal sealed class DuckDbLease(DuckDBConnection connection, DuckDbConnections? from, int generation) : IEngineLease
{
    private bool ended;

    public DuckDBConnection Connection => connection;

    /// <summary>Whether somebody else may use it afterwards: nothing failed, and nothing temporary is left in it.</summary>
    internal bool Reusable { get; set; }

    public void Dispose()
    {
        if (!ended)
        {
            ended = true;
            from?.Return(connection, generation, Reusable);
        }
    }
}
