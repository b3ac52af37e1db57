using System.Globalization;
using DuckDB.NET.Data;

namespace Toex.Benchmarks.Linkage;

/// <summary>Persons made up for measuring, with their truth.</summary>
internal static class MadeUpPersons
{
    /// <summary>New records that come after the others have been linked.</summary>
    public const int New = 10_000;

    /// <summary>Makes so many records, and some more that wait in <c>waiting</c>.</summary>
    public static void Make(DuckDBConnection connection, long records)
    {
        using var stream = typeof(MadeUpPersons).Assembly.GetManifestResourceStream("Linkage/made-up-persons.sql")!;
        using var reader = new StreamReader(stream);
        Execute(connection,
            reader.ReadToEnd().Replace("@records", (records + New).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Execute(connection, $"""
            CREATE TABLE waiting AS SELECT * FROM link_record ORDER BY hash(record_id, 'new'), record_id LIMIT {New};
            DELETE FROM link_record WHERE record_id IN (SELECT record_id FROM waiting);
            CREATE TABLE whole_truth AS SELECT * FROM truth;
            DELETE FROM truth WHERE record_id IN (SELECT record_id FROM waiting);
            """);
    }

    /// <summary>Lets the waiting records come in, after a run.</summary>
    public static void Arrive(DuckDBConnection connection) => Execute(connection, """
        CREATE TABLE link_known AS SELECT record_a, record_b, code, given_term, family_term, birth_term, home_term, weight FROM link_pair;
        CREATE TABLE link_new AS SELECT record_id FROM waiting;
        INSERT INTO link_record SELECT * FROM waiting;
        CREATE OR REPLACE TABLE truth AS SELECT * FROM whole_truth;
        """);

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
