using DuckDB.NET.Data;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Samples;

namespace Toex.Data.Tests.Databases;

/// <summary>A database that holds what Toex did not make is refused before any of it is read; and the engine reaches nothing but its
/// own.</summary>
public sealed class ForeignContentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public ForeignContentTests()
    {
        path = folder.File("a.toex");
        DatabaseFile.Create(path, overwrite: false, _ => { }, CancellationToken.None);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("DROP TABLE offence; CREATE VIEW offence AS SELECT * FROM read_text('/etc/hostname')", "view offence")]
    [InlineData("DROP TABLE schema_version; CREATE VIEW schema_version AS SELECT 1 AS version", "view schema_version")]
    [InlineData("CREATE VIEW extra AS SELECT 1 AS a", "view extra")]
    [InlineData("CREATE MACRO count(x) AS 99", "function count")]
    [InlineData("CREATE MACRO duckdb_views() AS TABLE SELECT 'system' AS database_name", "function duckdb_views")]
    [InlineData("CREATE MACRO \"=\"(a, b) AS true", "function =")]
    [InlineData("CREATE SEQUENCE next_one", "sequence next_one")]
    [InlineData("CREATE TYPE mood AS ENUM ('good')", "type mood")]
    [InlineData("CREATE INDEX by_name ON person(family_name)", "index by_name")]
    [InlineData("CREATE SCHEMA other", "schema other")]
    [InlineData("CREATE SCHEMA other; CREATE TABLE other.offence (a INTEGER)", "schema other")]
    [InlineData("CREATE TABLE extra (a INTEGER)", "table extra")]
    [InlineData("ALTER TABLE person ADD COLUMN note VARCHAR", "column person.note")]
    [InlineData("ALTER TABLE person ALTER COLUMN family_name SET DEFAULT 'x'", "default of column person.family_name")]
    [InlineData("DROP TABLE sex; CREATE TABLE sex (sex_id SMALLINT, name VARCHAR GENERATED ALWAYS AS ('x'))", "default of column sex.name")]
    [InlineData("DROP TABLE sex; CREATE TABLE sex (sex_id SMALLINT, name VARCHAR, CHECK (sex_id > 0))", "constraint CHECK of table sex")]
    [InlineData("CREATE VIEW \"\u001b[2J\" AS SELECT 1 AS a", "view ??2J")]
    public void What_Toex_did_not_make_is_named(string sql, string thing)
    {
        using (var connection = new DuckDBConnection($"DataSource={path}"))
        {
            connection.Open();
            DuckDbCommands.Execute(connection, sql);
        }

        foreach (var readOnly in new[] { true, false })
        {
            var error = Assert.Throws<ToexException>(() => ProfileDatabase.Connect(path, readOnly));
            Assert.Equal("Toex.Database.NotOurs", error.ErrorId);
            Assert.Contains(thing, error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', error.Message);
        }
    }

    [Fact]
    public void A_database_of_sample_data_holds_nothing_else()
    {
        var sample = folder.File("sample.toex");
        Data.Samples.SampleDatabase.Create(sample, overwrite: false, new SampleOptions { Scale = 0.01 }, null, CancellationToken.None);

        using var database = ProfileDatabase.Connect(sample, readOnly: true);

        Assert.True(database.SampleData);
    }

    [Theory]
    [InlineData("SELECT * FROM read_text('/etc/hostname')")]
    [InlineData("SELECT * FROM '{folder}/secret.csv'")]
    [InlineData("SELECT * FROM read_csv('{folder}/a.toex.tmp/../secret.csv')")]
    [InlineData("ATTACH '{folder}/other.duckdb' AS other")]
    [InlineData("COPY (SELECT 1) TO '{folder}/out.csv'")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD httpfs")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("SET threads = 1")]
    [InlineData("SET lock_configuration = false")]
    public void No_statement_reaches_another_file_or_changes_what_may_be_done(string sql)
    {
        File.WriteAllText(folder.File("secret.csv"), "a\n1\n");
        using var writer = DuckDbStore.Open(path, readOnly: false, "test");
        Refused(writer.Connection);
        using var own = PrivateDatabase.Open();
        Refused(own.Connection);
        writer.Dispose();
        using var reader = DuckDbStore.Open(path, readOnly: true, "test");
        Refused(reader.Connection);

        void Refused(DuckDBConnection connection) => Assert.ThrowsAny<DuckDBException>(() =>
            DuckDbCommands.Execute(connection, sql.Replace("{folder}", folder.Path, StringComparison.Ordinal)));
    }
}
