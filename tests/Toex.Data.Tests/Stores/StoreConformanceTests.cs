using Toex.Data.Errors;
using Toex.Data.Schema;
using Toex.Data.Stores;

namespace Toex.Data.Tests.Stores;

/// <summary>What every engine does alike behind <see cref="IProfileStore"/>.</summary>
public sealed class StoreConformanceTests(StoreFixture stores) : IClassFixture<StoreFixture>
{
    private static readonly DateTime Noon = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddMicroseconds(789_012);

    public static TheoryData<string> Engines => StoreFixture.Engines;

    /// <summary>Tells in the list of tests whether the suite below ran on a server too.</summary>
    [SqlServerFact]
    public void A_server_is_there_to_conform()
    {
        using var store = stores.Open(StoreFixture.SqlServer, readOnly: true);
        Assert.Equal(ProfileSchema.CurrentVersion, store.Info.SchemaVersion);
        Assert.DoesNotContain("Password", store.Info.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Values_of_every_type_come_back_as_they_went_in(string engine)
    {
        object?[][] offences =
        [
            [long.MaxValue, 1, "O'Neill-Łódź/漢字 😀", 2, new DateOnly(2024, 2, 29), 8825, 24289, new DateOnly(1, 1, 1), (short)23, 7,
                (short)1, 12, 1, "Assault – s47", 3],
            [long.MinValue, int.MaxValue, new string('x', 40), -1, new DateOnly(9999, 12, 31), 0, 0, null, null, null, (short)0, 1, 2, null,
                null],
        ];
        object?[][] weights = [[77, 1, 0.000001m, "published", "s", null, null], [77, 2, 123456789012.123456m, "override", "s", "r", "a"]];
        object?[][] street = [[1, 24000, 1, null, -0.1276473, 51.5072178, "On or near O'Neill Street", null, null, 1]];
        object?[][] files = [[901, "RecordedCrime", "a.csv", new string('0', 64), 1L, 1L, 0L, Noon]];
        using var store = stores.Open(engine);
        using var transaction = store.BeginWrite("test");

        Assert.Equal(2, Load(transaction, "offence", offences));
        Assert.Equal(2, Load(transaction, "offence_weight", weights));
        Assert.Equal(1, Load(transaction, "street_crime", street));
        Assert.Equal(1, Load(transaction, "reference_file", files));

        Assert.Equal(
            offences.OrderBy(r => r[0]), Read(transaction, "offence", "WHERE offence_id > 0 OR offence_id < 0").OrderBy(r => r[0]));
        Assert.Equal(weights, Read(transaction, "offence_weight", "WHERE weight_scale_id = 77 ORDER BY offence_code_id"));
        Assert.Equal(street, Read(transaction, "street_crime", ""));
        Assert.Equal(files, Read(transaction, "reference_file", "WHERE reference_file_id = 901"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_is_not_committed_is_undone(string engine)
    {
        using var store = stores.Open(engine);
        using (var transaction = store.BeginWrite("test"))
        {
            Load(transaction, "sex", [[(short)5, "never"]]); // a table with rows
            Load(transaction, "score_run", [[1, "t", (short)1, 1, "o", 1, 2, Noon]]); // one without
            Assert.Equal(
                1, transaction.Execute(Sql("UPDATE sex SET name = @name WHERE sex_id = @id", ("name", "changed"), ("id", 1)), default));
            Assert.Equal(["changed"], transaction.Query(Sql("SELECT name FROM sex WHERE sex_id = 1"), r => r.GetString(0), default));
        }

        Assert.Empty(store.Query(Sql("SELECT sex_id FROM sex WHERE sex_id = 5 OR name = 'changed'"), r => 1, default));
        Assert.Empty(store.Query(Sql("SELECT score_run_id FROM score_run"), r => 1, default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_is_committed_stays(string engine)
    {
        using (var store = stores.Open(engine))
        {
            using var transaction = store.BeginWrite("test");
            Load(transaction, "location_type", [[801, "Kept"], [802, "Kept too"]]);
            transaction.Commit();
        }

        using var again = stores.Open(engine, readOnly: true);
        Assert.Equal(
            ["Kept", "Kept too"],
                again.Query(Sql("SELECT name FROM location_type WHERE location_type_id > 800 ORDER BY location_type_id"),
                    r => r.GetString(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_load_that_fails_leaves_nothing_and_the_store_goes_on(string engine)
    {
        using var store = stores.Open(engine);
        foreach (var bad in new object?[][] { [703], [703, null], [701, "a key that is there"] })
        {
            using var transaction = store.BeginWrite("test");
            Assert.ThrowsAny<Exception>(() => Load(transaction, "relationship", [[701, "one"], [702, "two"], bad]));
        }

        Assert.Empty(store.Query(Sql("SELECT name FROM relationship WHERE relationship_id > 700"), r => r.GetString(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Text_compares_by_its_characters(string engine)
    {
        using var store = stores.Open(engine);
        using var transaction = store.BeginWrite("test");
        Load(transaction, "force_alias", [["o'neill test", 1], ["O'Neill test", 2]]);

        Assert.Equal(
            [2], transaction.Query(
                Sql("SELECT force_id FROM force_alias WHERE alias = @alias", ("alias", "O'Neill test")), r => r.GetInt32(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_value_is_never_SQL(string engine)
    {
        using var store = stores.Open(engine);
        var hostile = "x'; DROP TABLE sex; --";
        Assert.Empty(store.Query(Sql("SELECT sex_id FROM sex WHERE name = @name", ("name", hostile)), r => 1, default));
        Assert.NotEmpty(store.Query(Sql("SELECT sex_id FROM sex"), r => 1, default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_read_only_connection_refuses_to_write(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        Assert.Equal("Toex.Database.ReadOnly", Assert.Throws<ToexException>(() => store.BeginWrite("the test")).ErrorId);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_running_query_stops_and_the_connection_goes_on(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        // Many seconds on either; but no more on a server, for there are some (Babelfish) that end a statement before they stop it.
        var slow = Sql(
            "SELECT CAST(COUNT(*) AS bigint) AS n FROM offence_code a CROSS JOIN offence_code b CROSS JOIN offence_code c WHERE "
                + "a.offence_code_id + b.offence_code_id + c.offence_code_id < 0 AND c.offence_code_id <= @most",
            ("most", engine == StoreFixture.DuckDb ? int.MaxValue : 3));

        Assert.ThrowsAny<OperationCanceledException>(() => store.Query(slow, r => r.GetInt64(0), stop.Token).ToList());

        Assert.Equal([1], store.Query(Sql("SELECT 1 AS one"), r => r.GetInt32(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Whoever_wants_no_more_rows_need_not_wait_for_them(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        Assert.Single(
            store.Query(Sql("SELECT a.offence_code_id FROM offence_code a CROSS JOIN offence_code b"), r => r.GetInt32(0), default)
                .Take(1));
        Assert.Equal([1], store.Query(Sql("SELECT 1 AS one"), r => r.GetInt32(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_query_that_cannot_run_is_named_in_the_error(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        var error = Assert.Throws<ToexException>(
            () => store.Query(new("such a query", "SELECT nothing FROM nowhere", new Dictionary<string, object?>()), r => 1, default)
                .ToList());
        Assert.Equal("Toex.Database.QueryFailed", error.ErrorId);
        Assert.Contains("such a query", error.Message, StringComparison.Ordinal);
        Assert.Equal([1], store.Query(Sql("SELECT 1 AS one"), r => r.GetInt32(0), default));
    }

    /// <summary>A connection to a server serves one query at a time; the store has as many as it takes.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_query_may_be_asked_for_each_row_of_another(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        var found = store.Query(Sql("SELECT sex_id FROM sex WHERE sex_id IN (1, 2) ORDER BY sex_id"),
            r => store.Query(Sql("SELECT COUNT(*) AS n FROM sex WHERE sex_id = @id", ("id", r.GetInt16(0))),
                n => Convert.ToInt32(n.GetValue(0), null), default).Single(), default);
        Assert.Equal([1, 1], found);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Many_threads_read_by_one_store(string engine)
    {
        using var store = stores.Open(engine, readOnly: true);
        var found = await Task.WhenAll(
            Enumerable.Range(0, 8)
                .Select(_ =>
                    Apart(() => store.Query(Sql("SELECT sex_id FROM sex WHERE sex_id IN (1, 2)"), r => r.GetInt16(0), default).Count())));
        Assert.Equal(Enumerable.Repeat(2, 8), found);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Beside_a_writer_others_read_what_is_kept_and_wait_to_write(string engine)
    {
        using var store = stores.Open(engine);
        Task second;
        using (var transaction = store.BeginWrite("test"))
        {
            Load(transaction, "relationship", [[811, "Not kept yet"]]);
            Assert.Equal([811],
                store.Query(Sql("SELECT relationship_id FROM relationship WHERE relationship_id = 811"), r => r.GetInt32(0), default));
            Assert.Equal(
                [1, 2], await Apart(
                    () => store.Query(
                        Sql("SELECT sex_id FROM sex WHERE sex_id IN (1, 2) ORDER BY sex_id"), r => (int)r.GetInt16(0), default).ToList()));

            second = Apart(() =>
            {
                using var other = store.BeginWrite("test");
                Load(other, "relationship", [[812, "Never kept"]]);
                return 0;
            });
            Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(300)));
            transaction.Commit();
        }

        await second;
        Assert.Equal([811],
            store.Query(Sql("SELECT relationship_id FROM relationship WHERE relationship_id IN (811, 812)"), r => r.GetInt32(0), default));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_closed_store_says_so(string engine)
    {
        var store = stores.Open(engine, readOnly: true);
        store.Dispose();
        Assert.Equal("Toex.Database.Closed",
            Assert.Throws<ToexException>(() => store.Query(Sql("SELECT 1 AS one"), r => 1, default).ToList()).ErrorId);
    }

    /// <summary>Runs something as another operation would: on another thread, and not on behalf of this one.</summary>
    private static Task<T> Apart<T>(Func<T> run)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(run);
        }
    }

    private static long Load(IStoreTransaction transaction, string table, object?[][] rows) => transaction.BulkLoad(table, rows, default);

    private static List<object?[]> Read(IStoreTransaction transaction, string table, string where)
    {
        var columns = ProfileSchema.Table(table).Columns;
        return transaction.Query(
            Sql($"SELECT {string.Join(", ", columns.Select(c => c.Name))} FROM {table} {where}"), row => columns.Select((c, i) =>
            row.IsDBNull(i) ? null : c.Type switch
            {
                ColumnType.Small => row.GetInt16(i),
                ColumnType.Int => row.GetInt32(i),
                ColumnType.Long => row.GetInt64(i),
                ColumnType.Decimal => row.GetDecimal(i),
                ColumnType.Float => row.GetDouble(i),
                ColumnType.Date => row.GetFieldValue<DateOnly>(i),
                ColumnType.Moment => DateTime.SpecifyKind(row.GetDateTime(i), DateTimeKind.Utc),
                _ => (object)row.GetString(i),
            }).ToArray(), default).ToList();
    }

    private static SqlQuery Sql(string text, params (string Name, object? Value)[] parameters) =>
        new("test", text, parameters.ToDictionary(p => p.Name, p => p.Value));
}
