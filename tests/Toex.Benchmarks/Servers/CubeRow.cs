using System.Data.Common;

namespace Toex.Benchmarks.Servers;

/// <summary>A row of the cube query, as a profile reads it.</summary>
internal readonly record struct CubeRow(int Force, int InWindow, int Month, int Code, int Theme, long Offences, long Domestic, long Charged)
{
    public static CubeRow Of(DbDataReader row) => new(
        row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7));
}
