using DuckDB.NET.Data;

namespace Toex.Benchmarks.Linkage;

/// <summary>Persons made up for measuring, with their truth.</summary>
internal static class MadeUpPersons
{
    public static void Make(DuckDBConnection connection, long records)
    {
        using var stream = typeof(MadeUpPersons).Assembly.GetManifestResourceStream("Linkage/made-up-persons.sql")!;
        using var reader = new StreamReader(stream);
        using var command = connection.CreateCommand();
        command.CommandText = reader.ReadToEnd().Replace("@records", records.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        command.ExecuteNonQuery();
    }
}
