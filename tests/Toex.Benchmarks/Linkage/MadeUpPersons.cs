using DuckDB.NET.Data;

namespace Toex.Benchmarks.Linkage;

/// <summary>Persons made up for measuring, with their truth.</summary>
internal static class MadeUpPersons
{
    public static void Make(DuckDBConnection connection, long records) => throw new NotImplementedException();
}
