using Toex.Data.Copying;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Integrity;
using Toex.Data.Samples;
using Toex.Data.Schema;
using Toex.Data.SqlServer;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Copying;

/// <summary>A copy holds every row of the original, whichever way it goes.</summary>
public sealed class DatabaseCopyTests : IDisposable
{
    private static readonly SampleOptions Small = new() { Scale = 0.02 };

    private readonly TemporaryFolder folder = new();
    private TestServer? server;

    public void Dispose()
    {
        server?.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_file_and_its_copy_hold_the_same_rows()
    {
        using var original = Sample();
        var copied = DatabaseCopy.ToFile(original, folder.File("copy.toex"), overwrite: false, null, CancellationToken.None);

        Assert.Equal(ProfileSchema.Tables.Count - 2, copied.Count); // all but schema_version and a server's audit_event
        using var copy = ProfileDatabase.Connect(folder.File("copy.toex"), readOnly: true);
        Assert.Equal(original.Properties, copy.Properties);
        foreach (var table in copied)
        {
            Assert.Equal(table.Rows, Count(copy.Store, table.Table));
            Assert.Equal(table.Rows, Count(original.Store, table.Table));
        }

        Assert.All(DatabaseChecks.Run(copy, null, CancellationToken.None), c => Assert.True(c.Passed, c.Check));
    }

    [Fact]
    public void A_stopped_copy_leaves_no_file()
    {
        using var original = Sample();
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            DatabaseCopy.ToFile(original, folder.File("copy.toex"), false, new StopAt("offence", stop), stop.Token));
        Assert.Equal(["sample.toex"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_checksum_sees_a_change_of_any_value_and_no_change_of_order()
    {
        var table = ProfileSchema.Table("reference_file");
        object?[] row = [1, "kind", "name", "sha", 1L, 2L, 3L, new DateTime(2024, 2, 29)];
        object?[] other = [2, "kind", "name", "sha", 1L, 2L, 3L, new DateTime(2024, 2, 29)];
        var sum = Of(row, other);

        Assert.Equal(sum, Of(other, row));
        Assert.NotEqual(sum, Of(row, row));
        Assert.NotEqual(sum, Of(row));
        for (var i = 0; i < row.Length; i++)
        {
            object?[] changed = [.. row];
            changed[i] =
                row[i] switch { int n => n + 5, long n => n + 1, string s => s + " ", DateTime d => d.AddMicroseconds(1), _ => null };
            Assert.NotEqual(sum, Of(changed, other));
            changed[i] = null;
            Assert.NotEqual(sum, Of(changed, other));
        }

        Assert.NotEqual(Of([1, "ab", "c", "sha", 1L, 2L, 3L, null]), Of([1, "a", "bc", "sha", 1L, 2L, 3L, null]));

        string Of(params object?[][] rows)
        {
            var checksum = new RowChecksum(table);
            Array.ForEach(rows, r => checksum.Add(r));
            return checksum.Text;
        }
    }

    [SqlServerFact]
    public void A_database_goes_to_a_server_and_back_without_a_change()
    {
        using var original = Sample();
        var there = DatabaseCopy.ToServer(original, Address(), replace: false, null, CancellationToken.None);
        using var server = ProfileDatabase.Connect(Address(), readOnly: true, CancellationToken.None);
        var back = DatabaseCopy.ToFile(server, folder.File("back.toex"), overwrite: false, null, CancellationToken.None);

        Assert.Equal(there, back);
        Assert.True(server.SampleData);
        Assert.All(DatabaseChecks.Run(server, null, CancellationToken.None), c => Assert.True(c.Passed, c.Check));
        Assert.Equal(DatabaseCopy.ToFile(original, folder.File("copy.toex"), false, null, CancellationToken.None), back);
    }

    [SqlServerFact]
    public void The_same_seed_makes_the_same_rows_on_a_server()
    {
        using var original = Sample();
        SampleDatabase.Create(Address(), replace: false, Small, null, CancellationToken.None);
        using var server = ProfileDatabase.Connect(Address(), readOnly: true, CancellationToken.None);
        var rows = new[] { original, server }.Select(
            d => DatabaseCopy.ToFile(d, folder.File("copy.toex"), overwrite: true, null, CancellationToken.None)
            .Where(t => t.Table != "database_property").ToList()).ToList(); // its identity is its own

        Assert.Equal(rows[0], rows[1]);
    }

    [SqlServerFact]
    public void A_servers_database_is_made_once_and_replaced_only_without_data_of_its_own()
    {
        ServerDatabase.Create(Address(), replace: false, CancellationToken.None);
        Assert.Equal("Toex.Server.AlreadyMade", Error(() => ServerDatabase.Create(Address(), replace: false, CancellationToken.None)));
        ServerDatabase.Create(Address(), replace: true, CancellationToken.None); // it holds no facts

        using (var store = SqlServerStore.Open(Address(), readOnly: false, "test", CancellationToken.None))
        {
            using var transaction = store.BeginWrite("test");
            transaction.BulkLoad("subject", [[1L, 1, null]], CancellationToken.None);
            transaction.BulkLoad(
                "person", [[1L, 1, "r", "Aoife", "O'Neill", null, (short)2, null, 1L, null, null, null, null, null, null, null]],
                    CancellationToken.None);
            transaction.Commit();
        }

        Assert.Equal("Toex.Server.NotEmpty", Error(() => ServerDatabase.Create(Address(), replace: true, CancellationToken.None)));
    }

    [SqlServerFact]
    public void Tables_of_somebody_else_are_left_alone()
    {
        Address();
        server!.Execute("CREATE TABLE person (their_own int NOT NULL)");
        Assert.Equal("Toex.Server.NotEmpty", Error(() => ServerDatabase.Create(Address(), replace: true, CancellationToken.None)));
        server.Execute("INSERT INTO person (their_own) VALUES (1)");
    }

    [SqlServerFact]
    public void A_stopped_copy_leaves_nothing_on_a_server()
    {
        using var original = Sample();
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            DatabaseCopy.ToServer(original, Address(), false, new StopAt("offence", stop), stop.Token));
        Assert.Equal("Toex.Server.Foreign", Error(() => SqlServerStore.Open(Address(), true, "test", CancellationToken.None)));
    }

    private ProfileDatabase Sample()
    {
        SampleDatabase.Create(folder.File("sample.toex"), overwrite: true, Small, null, CancellationToken.None);
        return ProfileDatabase.Connect(folder.File("sample.toex"), readOnly: true);
    }

    /// <summary>A database on the server, which is not there yet or has no tables.</summary>
    private SqlServerAddress Address() => SqlServerAddress.Parse((server ??= TestServer.Take()).ConnectionString);

    private static long Count(IProfileStore store, string table) =>
        store.Query(new("count", $"SELECT CAST(COUNT(*) AS bigint) AS n FROM {table}", new Dictionary<string, object?>()),
            r => r.GetInt64(0), default).Single();

    private static string Error(Action act) => Assert.Throws<ToexException>(act).ErrorId;

    private sealed class StopAt(string table, CancellationTokenSource stop) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value)
        {
            if (value.Table == table)
            {
                stop.Cancel();
            }
        }
    }
}
