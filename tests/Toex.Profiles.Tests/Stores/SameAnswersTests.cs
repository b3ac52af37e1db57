using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Toex.Data.Calendar;
using Toex.Data.Integrity;
using Toex.Data.Reference;
using Toex.Data.Stores;
using Toex.Profiles.Facts;
using Toex.Profiles.Profiling;
using Toex.Profiles.Scopes;
using Toex.Profiles.Subjects;
using Toex.Profiles.Tests.Queries;
using Toex.Profiles.Themes;

namespace Toex.Profiles.Tests.Stores;

/// <summary>SQL Server answers every query as DuckDB does: counts to the last digit, other numbers within 1e-9.</summary>
public sealed partial class SameAnswersTests(TwoEngines engines) : IClassFixture<TwoEngines>
{
    private const double Tolerance = 1e-9;

    private static readonly DateOnly AsOf = new(2026, 9, 30);

    private static readonly Dictionary<string, object> Values = new()
    {
        ["before"] = DayNumber.FromDate(new(2024, 10, 1)), ["from"] = DayNumber.FromDate(new(2025, 10, 1)),
            ["to"] = DayNumber.FromDate(AsOf),
        ["from_month"] = DayNumber.MonthOf(new(2016, 4, 1)), ["to_month"] = DayNumber.MonthOf(new(2018, 3, 31)),
        ["force_low"] = 0, ["force_high"] = int.MaxValue, ["scope_rule"] = 1, ["all_crime"] = 3, ["weight_scale"] = 1,
            ["weight_scale_id"] = 1,
        ["sex"] = 9, ["age_from"] = 0, ["age_to"] = 999, ["any_person"] = 0, ["child_under"] = 18, ["trigger_incidents"] = 3,
            ["trigger_days"] = 90,
        ["to_ymd"] = 20260930, ["age_month"] = DayNumber.MonthOf(AsOf), ["due_soon_days"] = 28, ["from_date"] = new DateOnly(2025, 10, 1),
            ["to_date"] = AsOf, ["weight_harm"] = 2,
        ["weight_exploitation"] = 2, ["own_place"] = 1, ["role"] = 1, ["by"] = 1, ["top"] = 50, ["theme"] = "VAWG", ["code"] = "8Q",
        ["kind"] = "RecordedCrime", ["sha256"] = new string('0', 64), ["reference_file_id"] = 1,
        ["force_id"] = 13, ["map_sha256"] = "", ["name"] = "sample", ["submission_id"] = 1, ["link_run_id"] = 1, ["person_a"] = 0L,
            ["person_b"] = 0L,
        ["person_id"] = 1L, ["subject_id"] = 1L, ["waiting"] = 0,
        ["weight_recency"] = 1.0, ["weight_frequency"] = 1.0, ["weight_gravity"] = 2.0, ["weight_others"] = 1.0, ["weight_total"] = 5.0,
    };

    [SqlServerFact]
    public void Every_portable_query_gives_the_same_rows()
    {
        foreach (var query in Readings())
        {
            var (duckDb, sqlServer) = engines.Both(d => Rows(d.Store, query));
            Assert.True(duckDb.Count == sqlServer.Count, $"{query.Name}: {duckDb.Count} rows on DuckDB, {sqlServer.Count} on SQL Server");
            foreach (var (one, other) in duckDb.Zip(sqlServer))
            {
                Assert.True(one.Exact == other.Exact, $"{query.Name}: {one.Exact} on DuckDB, {other.Exact} on SQL Server");
                Assert.True(one.Numbers.Zip(other.Numbers).All(n => Math.Abs(n.First - n.Second) <= Tolerance),
                    $"{query.Name}, {one.Exact}: {string.Join(' ', one.Numbers)} on DuckDB, {string.Join(' ', other.Numbers)} on SQL Server");
            }
        }
    }

    [SqlServerFact]
    public void Every_profile_is_the_same()
    {
        var vawg = TestDatabase.Vawg;
        List<ProfileRequest> requests =
        [
            new() { Theme = vawg, AsOf = AsOf, Scope = "Police" }, new() { Theme = vawg, AsOf = AsOf, Months = 3, Scope = "Government" },
            new() { Theme = vawg, AsOf = AsOf, Scope = "AllCrime" }, new() { Theme = vawg, Source = ProfileSource.RecordedCrime },
            .. ThemeCatalogue.Names.Except([vawg.Id]).Select(t => new ProfileRequest { Theme = ThemeCatalogue.Find(t), AsOf = AsOf }),
        ];
        foreach (var request in requests)
        {
            var (duckDb, sqlServer) = engines.Both(d => ThemeProfiler.Profiles(d, request, CancellationToken.None).ToList());
            Same(duckDb, sqlServer);
        }
    }

    [SqlServerFact]
    public void Every_ranking_is_the_same()
    {
        foreach (var (theme, role) in new[]
                 {
                     ("Vawg", SubjectRole.Suspect), ("Vawg", SubjectRole.Victim), ("Csae", SubjectRole.Suspect),
                         ("Missing", SubjectRole.Person), ("Visor", SubjectRole.Person),
                 })
        {
            foreach (var (by, across) in Enum.GetValues<SubjectOrder>().Select(by => (by, false)).Append((SubjectOrder.Composite, true)))
            {
                var request = new SubjectRequest
                {
                    Theme = ThemeCatalogue.Find(theme), Role = role, Reason = "Test", Operation = "Test", AsOf = AsOf, By = by,
                        AcrossThemes = across, Top = 25,
                };
                var (duckDb, sqlServer) = engines.Both(d => SubjectRanking.Top(d, request, CancellationToken.None));
                Assert.True(theme != "Vawg" || duckDb.Count == 9 * 25, $"{duckDb.Count} subjects");
                Same(duckDb, sqlServer);
            }
        }
    }

    [SqlServerFact]
    public void A_stored_ranking_tells_movement_on_a_server_too()
    {
        var earlier =
            new SubjectRequest { Theme = TestDatabase.Vawg, Role = SubjectRole.Suspect, Reason = "Test", Operation = "Test",
                AsOf = AsOf.AddMonths(-1), Months = 12, Top = 100 };
        var later = earlier with { AsOf = AsOf };
        var (duckDb, sqlServer) = engines.Both(d =>
        {
            ScoreRuns.Store(d, earlier, SubjectRanking.Top(d, earlier, CancellationToken.None), CancellationToken.None);
            return SubjectRanking.Top(d, later, CancellationToken.None);
        });

        Assert.Contains(duckDb, s => s.Movement is not null);
        Same(duckDb, sqlServer);
    }

    [SqlServerFact]
    public void Every_check_passes_on_both() => Assert.All(
        DatabaseChecks.Run(engines.SqlServer!, null, CancellationToken.None)
            .Zip(DatabaseChecks.Run(engines.DuckDb, null, CancellationToken.None)), c =>
        {
            Assert.Equal(c.Second, c.First);
            Assert.True(c.First.Passed, c.First.Check);
        });

    [SqlServerFact]
    public void A_later_file_replaces_the_same_rows_on_both()
    {
        using var folder = new TemporaryFolder();
        var later = folder.File("later.csv");
        File.WriteAllLines(later, [.. File.ReadLines(TwoEngines.Published).SkipLast(3), "not a row of the table"]);

        var (duckDb, sqlServer) = engines.Both(d =>
        {
            var result = TwoEngines.Import(d, later);
            return ((result.RowsRead, result.RowsLoaded, result.RowsRejected, result.RowsReplaced), d.Store.Query(
                new("left", "SELECT CAST(COUNT(*) AS bigint) AS n, CAST(SUM(offences) AS bigint) AS offences FROM recorded_crime",
                    new Dictionary<string, object?>()),
                r => (r.GetInt64(0), r.GetInt64(1)), CancellationToken.None).Single());
        });

        Assert.Equal(duckDb, sqlServer);
        Assert.Equal(1, sqlServer.Item1.RowsRejected);
        Assert.True(sqlServer.Item1.RowsReplaced > 0);
    }

    [SqlServerFact]
    public void The_same_file_again_changes_nothing() =>
        Assert.True(TwoEngines.Import(engines.SqlServer!).AlreadyLoaded);

    [SqlServerFact]
    public void An_override_changes_the_class_and_what_inherits_from_it_alike()
    {
        var (duckDb, sqlServer) = engines.Both(d =>
        {
            using var transaction = d.Store.BeginWrite("test");
            var changed = OffenceWeights.Override(transaction, "8Q", 123.456789m, "O'Neill's reason", "Approver", CancellationToken.None);
            return (changed,
                transaction.Query(
                    new("weights", "SELECT CAST(COUNT(*) AS bigint) AS n FROM offence_weight WHERE weight = 123.456789",
                        new Dictionary<string, object?>()),
                r => r.GetInt64(0), CancellationToken.None).ToList().Single());
        });
        Assert.Equal(duckDb, sqlServer);
    }

    private static readonly JsonSerializerOptions WithTuples = new() { IncludeFields = true };

    private static void Same<T>(T one, T other)
    {
        Assert.Equal(Text(one), Text(other));
        Assert.All(Numbers.In(one).Zip(Numbers.In(other)), n => Assert.Equal(n.First, n.Second, Tolerance));
    }

    /// <summary>Everything but what is not a whole number, and when and from where it was read.</summary>
    private static string Text<T>(T value) => Varying().Replace(JsonSerializer.Serialize(value, WithTuples), "");

    private IEnumerable<SqlQuery> Readings()
    {
        var values = new Dictionary<string, object>(Values)
        {
            ["scope"] = Scope("Police"), ["vawg_scope"] = Scope("Police"), ["vawg_sex"] = 2, ["vawg_age_from"] = 10,
                ["keys_0"] = KeyTexts.Parameters([1, 2, 3])[0].Value!,
        };
        return new[] { typeof(Force).Assembly, typeof(ThemeProfiler).Assembly }
            .SelectMany(a => a.GetManifestResourceNames().Where(IsPortable).Select(n => SqlQuery.Embedded(a, n)))
            .Concat(ComposedQueries.All)
            .Where(q => Comment().Replace(q.Text, "").TrimStart() is ['S' or 'W', ..])
            .Select(q => q with { Parameters = Parameter().Matches(Comment().Replace(q.Text, "")).Select(m => m.Groups[1].Value).Distinct()
                .ToDictionary(p => p, p => (object?)values[p]) });

        string Scope(string name) => CountedScope.Find(engines.DuckDb, TestDatabase.Vawg, name, CancellationToken.None).Codes;
    }

    private static bool IsPortable(string name) =>
        name.EndsWith(".sql", StringComparison.Ordinal)
            && (name.Contains("Queries/", StringComparison.Ordinal) || name.StartsWith("Facts/", StringComparison.Ordinal))
        && !name.StartsWith("SqlServer/", StringComparison.Ordinal) && !ComposedQueries.IsPart(name);

    /// <summary>Rows in an order of their own, whatever order they came in: all but floating-point numbers as text, and those
    /// numbers.</summary>
    private static List<(string Exact, List<double> Numbers)> Rows(IProfileStore store, SqlQuery query) =>
        [.. store.Query(query, row =>
            {
                var values = Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? null : row.GetValue(i)).ToList();
                return (string.Join('|', values.Where(v => v is not double).Select(Exact)), values.OfType<double>().ToList());
            }, CancellationToken.None).OrderBy(r => r.Item1, StringComparer.Ordinal).ThenBy(r => r.Item2.FirstOrDefault())];

    private static string? Exact(object? value) => value switch
    {
        DateTime day => DateOnly.FromDateTime(day).ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.000000", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex("@([a-z0-9_]+)")]
    private static partial Regex Parameter();

    [GeneratedRegex("""-?\d+\.\d+(E[-+]?\d+)?|"(Database|Generated|Made)":"[^"]*",?""")]
    private static partial Regex Varying();
}
