using DuckDB.NET.Data;
using Toex.Data.DuckDb;
using Toex.Data.Samples;
using Toex.Data.Schema;

namespace Toex.Data.Tests.Samples;

/// <summary>A sample database in memory, with as much of the reference tables as sample data needs.</summary>
public sealed class SampleDatabase : IDisposable
{
    private static readonly string[] Lookups =
        ["outcome_group", "location_type", "relationship", "risk_level", "episode_harm", "found_by", "order_type"];

    internal SampleDatabase()
        : this(new("DataSource=:memory:"))
    {
        foreach (var table in ProfileSchema.InOrder)
        {
            Execute(DuckDbTypes.CreateTable(table));
        }
    }

    private SampleDatabase(DuckDBConnection connection)
    {
        Connection = connection;
        Connection.Open();
    }

    internal DuckDBConnection Connection { get; }

    internal static SampleDatabase Filled(SampleOptions options) => Filled(options, out _);

    internal static SampleDatabase Filled(SampleOptions options, out SampleSummary summary, int? threads = null)
    {
        var database = new SampleDatabase();
        database.AddReference();
        if (threads is not null)
        {
            database.Execute($"SET threads = {threads}");
        }

        summary = SampleDataGenerator.Fill(database.Connection, options, null, CancellationToken.None);
        return database;
    }

    /// <summary>Another connection to the same database.</summary>
    internal SampleDatabase Again() => new(Connection.Duplicate());

    internal void AddReference()
    {
        var force = 0;
        foreach (var line in SampleTables.Text("force").Split('\n').Skip(1).Where(l => l.Length > 0))
        {
            Execute($"INSERT INTO force VALUES ({++force}, '{line.Split(',')[0]}', 'f', 'f', 'f', 'r', 'u', 1, 1, 'p', 's', 'c')");
        }

        var code = 0;
        foreach (var (name, condition, weight) in SampleScope.Codes)
        {
            Execute($"INSERT INTO offence_code VALUES ({++code}, '{name}', 'subcode', NULL, 'title', 1, 's')");
            Execute($"INSERT INTO scope_offence VALUES (1, {code}, 1, {condition})");
            if (weight.Length > 0)
            {
                Execute($"INSERT INTO offence_weight VALUES (1, {code}, {weight}, 'published', 's', NULL, NULL)");
            }
        }

        foreach (var table in Lookups)
        {
            using var stream = typeof(SampleOptions).Assembly.GetManifestResourceStream($"Reference/Tables/{table.Replace('_', '-')}.csv")!;
            var file = Path.GetTempFileName();
            using (var copy = File.Create(file))
            {
                stream.CopyTo(copy);
            }

            Execute($"INSERT INTO {table} SELECT * FROM read_csv('{file}', header = true)");
            File.Delete(file);
        }
    }

    internal void Execute(string sql) => DuckDbCommands.Execute(Connection, sql);

    internal long Number(string sql) => Convert.ToInt64(Value(sql));

    internal double Share(string sql) => Convert.ToDouble(Value(sql));

    internal string Text(string sql) => Convert.ToString(Value(sql))!;

    internal List<T> Rows<T>(string sql, Func<System.Data.Common.DbDataReader, T> map)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    public void Dispose() => Connection.Dispose();

    private object Value(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }
}
