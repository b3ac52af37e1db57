using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Databases;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_database_opens_read_only_and_knows_what_it_is()
    {
        var path = Make("a.toex");

        using var database = ProfileDatabase.Connect(path, readOnly: true);

        Assert.Equal("Toex", database.Properties[DatabaseProperties.Product]);
        Assert.True(database.ReadOnly);
        Assert.False(database.SampleData);
        Assert.Equal(ProfileSchema.CurrentVersion, database.SchemaVersion);
    }

    [Fact]
    public void A_read_only_connection_refuses_to_write()
    {
        using var database = ProfileDatabase.Connect(Make("a.toex"), readOnly: true);

        var error = Assert.Throws<ToexException>(() => database.Store.BeginWrite("Import-ToexReference"));

        Assert.Equal("Toex.Database.ReadOnly", error.ErrorId);
        Assert.Contains("Import-ToexReference", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_while_filling_leaves_nothing_and_keeps_what_was_there()
    {
        var path = Make("a.toex");
        var before = File.ReadAllBytes(path);

        Assert.Throws<InvalidOperationException>(() =>
            DatabaseFile.Create(path, overwrite: true, _ => throw new InvalidOperationException(), CancellationToken.None));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void An_existing_file_is_replaced_only_when_told() =>
        Assert.Equal(
            "Toex.File.AlreadyExists", ErrorOf(() => DatabaseFile.Create(Make("a.toex"), false, _ => { }, CancellationToken.None)));

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<ToexException>(
            () => DatabaseFile.Create(folder.File("no/such/a.toex"), false, _ => { }, CancellationToken.None));

        Assert.Equal("Toex.File.FolderNotFound", error.ErrorId);
        Assert.Contains("no/such", error.Message.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_database_is_named() =>
        Assert.Equal("Toex.Database.NotFound", ErrorOf(() => ProfileDatabase.Connect(folder.File("none.toex"), true)));

    [Fact]
    public void A_foreign_duckdb_file_is_refused()
    {
        var path = folder.File("foreign.duckdb");
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            DuckDbCommands.Execute(connection, "CREATE TABLE offence (a INT)");
        }

        Assert.Equal("Toex.Database.Foreign", ErrorOf(() => ProfileDatabase.Connect(path, true)));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        var path = folder.File("letter.toex");
        File.WriteAllText(path, "Dear Sir or Madam, " + new string('x', 20_000));

        Assert.Equal("Toex.Database.Corrupt", ErrorOf(() => ProfileDatabase.Connect(path, true)));
    }

    [Fact]
    public void A_database_cut_short_is_refused()
    {
        var path = Make("short.toex");
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(stream.Length / 3);
        }

        Assert.Equal("Toex.Database.Corrupt", ErrorOf(() => ProfileDatabase.Connect(path, true)));
    }

    [Fact]
    public void An_older_schema_is_brought_up_to_date_by_a_writer_and_keeps_its_rows()
    {
        var path = folder.File("older.toex");
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            foreach (var table in ProfileSchema.Migrations[0].Tables.Prepend(ProfileSchema.VersionTable).Where(t => !t.OnServerOnly))
            {
                DuckDbCommands.Execute(connection, DuckDbTypes.CreateTable(table));
            }

            DuckDbCommands.Execute(
                connection, "INSERT INTO schema_version VALUES (1, 'profile database', TIMESTAMP '2026-01-01', '0.1.0')");
            DuckDbCommands.Execute(
                connection, "INSERT INTO offence_subgroup VALUES (27, 'Violence against the person', 'Violence with injury')");
            DuckDbCommands.Execute(
                connection, "INSERT INTO person VALUES (7, 1, 'N1', 'Aoife', 'O''Neill', DATE '2000-02-29', 2, NULL, 7)");
        }

        Assert.Equal("Toex.Database.OlderSchema", ErrorOf(() => ProfileDatabase.Connect(path, true)));
        ProfileDatabase.Connect(path, readOnly: false).Dispose();

        using var database = ProfileDatabase.Connect(path, readOnly: true);
        Assert.Equal(["7 O'Neill "], database.Store.Query(Sql("SELECT person_id, family_name, address FROM person"),
            row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetValue(2)}", CancellationToken.None));
        Assert.Equal(["8T 401.424397 8", "8U 189.153887 5"], database.Store.Query(
            Sql("SELECT c.code, w.weight, s.offence_theme_id FROM offence_code c JOIN offence_weight w ON w.offence_code_id = "
                + "c.offence_code_id JOIN scope_offence s ON s.offence_code_id = c.offence_code_id JOIN recorded_class k ON "
                    + "k.offence_code_id = c.offence_code_id WHERE s.scope_rule_id = 1 AND c.code IN ('8T', '8U') ORDER BY c.code"),
            row => FormattableString.Invariant($"{row.GetString(0)} {row.GetDecimal(1)} {row.GetInt32(2)}"), CancellationToken.None));
        Assert.Equal(
            4, database.Store.Query(
                Sql("SELECT COUNT(*) FROM risk_level WHERE theme = 'missing'"), row => row.GetInt64(0), CancellationToken.None).Single());
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        var path = Make("newer.toex");
        using (var connection = DuckDbFile.Connect(path, readOnly: false))
        {
            DuckDbCommands.Execute(connection, "INSERT INTO schema_version VALUES (99, 'of the future', TIMESTAMP '2030-01-01', '9.0.0')");
        }

        var error = Assert.Throws<ToexException>(() => ProfileDatabase.Connect(path, true));
        Assert.Equal("Toex.Database.NewerSchema", error.ErrorId);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_writer_is_told_who_holds_the_file()
    {
        var path = Make("a.toex");
        using var writer = ProfileDatabase.Connect(path, readOnly: false);

        Assert.Equal("Toex.Database.Busy", ErrorOf(() => ProfileDatabase.Connect(path, readOnly: true)));
    }

    [Fact]
    public void A_closed_connection_says_so()
    {
        var database = ProfileDatabase.Connect(Make("a.toex"), readOnly: true);
        database.Dispose();

        Assert.False(database.Connected);
        Assert.Equal("Toex.Database.Closed", ErrorOf(() => database.Store.BeginWrite("x")));
    }

    [Fact]
    public void What_is_not_committed_is_undone()
    {
        var path = Make("a.toex");
        using (var database = ProfileDatabase.Connect(path, readOnly: false))
        {
            using (var transaction = database.Store.BeginWrite("test"))
            {
                transaction.BulkLoad("sex", [[1, "Male"]], CancellationToken.None);
            }

            using (var transaction = database.Store.BeginWrite("test"))
            {
                transaction.BulkLoad("sex", [[2, "Female"]], CancellationToken.None);
                transaction.Commit();
            }
        }

        using var again = ProfileDatabase.Connect(path, readOnly: true);
        var query = new SqlQuery("test", "SELECT name FROM sex WHERE sex_id >= @least", new Dictionary<string, object?> { ["least"] = 1 });
        Assert.Equal(["Female"], again.Store.Query(query, r => r.GetString(0), CancellationToken.None));
    }

    private string Make(string name) => DatabaseFile.Create(folder.File(name), false, _ => { }, CancellationToken.None).FullName;

    private static SqlQuery Sql(string text) => new("test", text, new Dictionary<string, object?>());

    private static string ErrorOf(Action action) => Assert.Throws<ToexException>(action).ErrorId;
}
