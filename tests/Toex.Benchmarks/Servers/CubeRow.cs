using System.Data.Common;

namespace Toex.Benchmarks.Servers;

/// <summary>A row of the cube query, as a profile reads it.</summary>
internal readonly record struct CubeRow(int Force, int Slice, int InWindow, int A, int B, double Offences, double Domestic, double Charged, double Harm)
{
    public static CubeRow Of(DbDataReader row) => new(
        row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetDouble(5), row.GetDouble(6), row.GetDouble(7), row.GetDouble(8));
}
