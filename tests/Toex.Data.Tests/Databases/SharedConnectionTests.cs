using System.Globalization;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Data.Integrity;
using Toex.Data.Reference;
using Toex.Data.Stores;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Standard;
using Toex.Data.Tests.Submissions;

namespace Toex.Data.Tests.Databases;

/// <summary>One connection that many threads use: writing takes turns, reading goes on beside it, and what was said to be loaded is
/// there.</summary>
public sealed class SharedConnectionTests : IDisposable
{
    private const int Importers = 4, RowsOfFile = 25;

    /// <summary>TOEX_ROUNDS sets how often four imports run side by side.</summary>
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("TOEX_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public SharedConnectionTests()
    {
        path = folder.File("a.toex");
        DatabaseFile.Create(
            path, overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rows_of_each_import_that_succeeded_are_there_after_rounds_of_four_at_once()
    {
        using var files = new ForceFiles(ProfileDatabase.Connect(path, readOnly: false), "Essex");
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() => ReadUntil(files.Database, done.Token));
        for (var round = 0; round < Rounds; round++)
        {
            var imports =
                await Task.WhenAll(
                    Enumerable.Range(round * Importers, Importers).Select(file => Task.Run(() => files.Offences(RowsOf(file)))));

            Assert.All(imports, i => Assert.Equal((SubmissionState.Loaded, (long)RowsOfFile), (i.State, i.RowsLoaded)));
            Assert.Equal(Importers, imports.Select(i => i.SubmissionId).Distinct().Count());
            Assert.Equal([$"{(round + 1) * Importers * RowsOfFile}"], files.Rows("SELECT COUNT(DISTINCT reference) FROM offence"));
        }

        await done.CancelAsync();
        Assert.True(await reader > 0);
        Assert.All(DatabaseChecks.Run(files.Database, null, CancellationToken.None), c => Assert.True(c.Passed, c.Check));
    }

    [Fact]
    public async Task A_query_beside_a_transaction_sees_nothing_of_it_until_it_is_committed()
    {
        using var database = ProfileDatabase.Connect(path, readOnly: false);
        using (var transaction = database.Store.BeginWrite("test"))
        {
            transaction.BulkLoad("investigating_team", [[1, 42, "Team of the test"]], CancellationToken.None);

            Assert.Equal(1, Teams(database));
            Assert.Equal(0, await Beside(() => Teams(database)));
            transaction.Commit();
        }

        Assert.Equal(1, await Beside(() => Teams(database)));
    }

    [Fact]
    public async Task A_second_operation_waits_for_its_turn_and_the_wait_can_be_stopped()
    {
        using var database = ProfileDatabase.Connect(path, readOnly: false);
        using var stop = new CancellationTokenSource();
        using var first = database.Store.BeginWrite("first");
        var second = Beside(() => database.Store.BeginWrite("second", stop.Token));

        Assert.False(second.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public void After_an_operation_that_failed_or_was_stopped_the_connection_serves_the_next()
    {
        using var files = new ForceFiles(ProfileDatabase.Connect(path, readOnly: false), "Essex");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using (var transaction = files.Database.Store.BeginWrite("test"))
        {
            Assert.Throws<ToexException>(() => transaction.Execute(Sql("INSERT INTO no_such_table VALUES (1)"), CancellationToken.None));
        }

        Assert.ThrowsAny<OperationCanceledException>(() => SubmissionImporter.Import(files.Database,
            files.Request(SubmissionKind.Offences, files.FileOf("offence_reference,offence_code,recorded_date", "42/1/26,8N,2026-01-01")),
                "test", null, stop.Token));

        Assert.Equal(RowsOfFile, files.Offences(RowsOf(0)).RowsLoaded);
    }

    [Fact]
    public async Task Closing_lets_an_operation_end_and_gives_the_file_free_then()
    {
        var database = ProfileDatabase.Connect(path, readOnly: false);
        var transaction = await Beside(() => database.Store.BeginWrite("test"));
        transaction.BulkLoad("investigating_team", [[1, 42, "Team of the test"]], CancellationToken.None);
        database.Dispose();

        Assert.Equal("Toex.Database.Closed", Assert.Throws<ToexException>(() => Teams(database)).ErrorId);
        Assert.Equal("Toex.Database.Busy", Assert.Throws<ToexException>(() => ProfileDatabase.Connect(path, readOnly: true)).ErrorId);
        transaction.Commit();
        transaction.Dispose();

        using var again = ProfileDatabase.Connect(path, readOnly: true);
        Assert.Equal(1, Teams(again));
    }

    [Fact]
    public async Task Readers_share_a_connection_too_and_the_tables_that_ship_with_Toex()
    {
        using var database = ProfileDatabase.Connect(path, readOnly: true);

        var forces = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => ForceDirectory.Load((i % 2 == 0 ? database : ProfileDatabase.Shipped).Store, CancellationToken.None)
                .Resolve("Essex").Name)));

        Assert.All(forces, f => Assert.Equal("Essex", f));
    }

    private static int ReadUntil(ProfileDatabase database, CancellationToken done)
    {
        var rounds = 0;
        for (; !done.IsCancellationRequested; rounds++)
        {
            var (rows, loaded) = database.Store.Query(
                Sql("SELECT (SELECT COUNT(*) FROM offence), (SELECT CAST(COALESCE(SUM(rows_loaded), 0) AS bigint) FROM submission)"),
                row => (row.GetInt64(0), row.GetInt64(1)), CancellationToken.None).Single();
            Assert.Equal(loaded, rows);
        }

        return rounds;
    }

    private static string[] RowsOf(int file) =>
        [.. Enumerable.Range(0, RowsOfFile)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"42/{(file * RowsOfFile) + i + 1}/26,8N,2026-01-01,,N"))];

    /// <summary>Runs on a flow of its own, as another runspace does.</summary>
    private static Task<T> Beside<T>(Func<T> run)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(run);
        }
    }

    private static long Teams(ProfileDatabase database) =>
        database.Store.Query(Sql("SELECT COUNT(*) FROM investigating_team"), row => row.GetInt64(0), CancellationToken.None).Single();

    private static SqlQuery Sql(string text) => new("test", text, new Dictionary<string, object?>());
}
