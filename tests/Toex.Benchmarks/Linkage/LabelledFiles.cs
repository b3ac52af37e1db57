using DuckDB.NET.Data;

namespace Toex.Benchmarks.Linkage;

/// <summary>Reads labelled files into link_record and their truth into truth (record_id, person).</summary>
internal static class LabelledFiles
{
    public static void Load(DuckDBConnection connection, LinkageOptions options)
    {
        Execute(connection, """
            CREATE TABLE link_record (record_id BIGINT, source INTEGER, given_name VARCHAR, family_name VARCHAR, birth_date VARCHAR, sex SMALLINT,
                address VARCHAR, town VARCHAR, postcode VARCHAR, telephone VARCHAR, email VARCHAR, identifier VARCHAR);
            CREATE TABLE truth (record_id BIGINT, person VARCHAR, name VARCHAR);
            """);
        for (var file = 0; file < options.Files.Count; file++)
        {
            Load(connection, options, file);
        }
    }

    private static void Load(DuckDBConnection connection, LinkageOptions options, int file)
    {
        var path = options.Files[file];
        var reader = path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? $"read_parquet({Text(path)})"
            : $"read_csv({Text(path)}, header = true, all_varchar = true, delim = ',', quote = '\"')";
        Execute(connection, $"CREATE OR REPLACE TEMP TABLE read_file AS SELECT * FROM {reader}");
        var columns = Names(connection);
        string Value(string column) => columns.TryGetValue(column, out var name)
            ? $"trim(CAST(\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS VARCHAR))"
            : throw new ArgumentException($"{path} has no column '{column}'.");
        string Field(string field)
        {
            var named = options.Columns.Where(c => c.Field == field).Select(c => Value(c.Column)).ToList();
            return named.Count == 0 ? "CAST(NULL AS VARCHAR)" : $"nullif(trim(concat_ws(' ', {string.Join(", ", named)})), '')";
        }

        Execute(connection, $"""
            CREATE OR REPLACE TEMP TABLE read_line AS
            SELECT row_number() OVER () + {file * 1_000_000_000L} AS record_id, {file} AS source, {Value(options.Id)} AS name,
                regexp_extract({Value(options.Cluster)}, {Text(options.ClusterPattern)}, 1) AS person,
                {string.Join(", ", LinkageOptions.AllFields.Select(f => $"{Field(f)} AS {f}"))}
            FROM read_file;
            INSERT INTO truth SELECT record_id, person, {(options.Files.Count > 1 ? $"'{file}:' || " : "")}name FROM read_line;
            INSERT INTO link_record
            SELECT record_id, source, given_name, family_name,
                coalesce(CAST(CAST(try_strptime(birth_date, ['%Y-%m-%d', '%Y%m%d', '%d/%m/%Y', '%Y-%m-%d %H:%M:%S', '%Y/%m/%d', '%Y %m %d']) AS DATE) AS VARCHAR), birth_date) AS birth_date,
                CASE left(lower(sex), 1) WHEN 'm' THEN 1 WHEN 'f' THEN 2 WHEN '1' THEN 1 WHEN '2' THEN 2 END AS sex,
                address, town, postcode, telephone, email, identifier
            FROM read_line;
            """);
    }

    private static Dictionary<string, string> Names(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM read_file LIMIT 0";
        using var reader = command.ExecuteReader();
        return Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)
            .ToDictionary(n => n.Trim(), n => n, StringComparer.OrdinalIgnoreCase);
    }

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
