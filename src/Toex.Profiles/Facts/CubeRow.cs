using System.Data.Common;

namespace Toex.Profiles.Facts;

/// <summary>A row of a cube query: counts of a force under a key of a slice.</summary>
/// <param name="ForceId">The force.</param>
/// <param name="Slice">Which of the query's groupings it belongs to.</param>
/// <param name="Period">1 the window, 0 the window before; other values as the query says.</param>
/// <param name="A">First key of the slice.</param>
/// <param name="B">Second key of the slice.</param>
/// <param name="Counts">Counts and sums, in the order of the query's columns.</param>
internal readonly record struct CubeRow(int ForceId, int Slice, int Period, int A, int B, double[] Counts)
{
    private const int Keys = 5;

    internal bool InWindow => Period == 1;

    internal static CubeRow Read(DbDataReader row)
    {
        var counts = new double[row.FieldCount - Keys];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = Convert.ToDouble(row.GetValue(Keys + i), System.Globalization.CultureInfo.InvariantCulture);
        }

        return new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), counts);
    }
}
