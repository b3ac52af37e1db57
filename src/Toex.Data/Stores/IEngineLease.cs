using DuckDB.NET.Data;

namespace Toex.Data.Stores;

/// <summary>A connection of DuckDB's own to a store's tables, for work that takes several statements and leaves nothing behind.</summary>
internal interface IEngineLease : IDisposable
{
    DuckDBConnection Connection { get; }
}
