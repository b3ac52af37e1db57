using System.Data.Common;

namespace Toex.Benchmarks.Servers;

/// <summary>A row of the offence cube's query, every value that it has.</summary>
internal readonly record struct CubeRow(int Force, string Facet, int Period, int? Month, int? Code, int? Weekday, int? Hour, int? Outcome,
    int? Location, double Offences, double Domestic, double Charged)
{
    public static CubeRow Of(DbDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetInt32(2), Key(row, 3), Key(row, 4), Key(row, 5), Key(row, 6), Key(row, 7), Key(row, 8),
        row.GetDouble(9), row.GetDouble(10), row.GetDouble(11));

    private static int? Key(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
