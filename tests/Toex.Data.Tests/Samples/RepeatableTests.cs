using Toex.Data.Errors;
using Toex.Data.Samples;

namespace Toex.Data.Tests.Samples;

/// <summary>The same seed makes the same rows; a fill can be stopped and refused.</summary>
public sealed class RepeatableTests
{
    private static readonly string[] Tables =
    [
        "investigating_team", "offence", "offence_person", "person", "subject",
        "missing_episode", "offender_manager", "managed_offender", "offender_visit", "civil_order",
    ];

    [Fact]
    public void The_same_seed_makes_the_same_rows_whatever_the_threads()
    {
        var options = new SampleOptions { Scale = 0.3, Seed = 11 };
        Assert.Equal(Checksum(options, 1), Checksum(options, 4));
    }

    [Fact]
    public void Another_seed_makes_others()
    {
        var options = new SampleOptions { Scale = 0.02, Seed = 11 };
        Assert.NotEqual(Checksum(options, 2)[1..], Checksum(options with { Seed = 12 }, 2)[1..]);
    }

    [Fact]
    public void Any_month_can_be_the_last()
    {
        using var database = SampleDatabase.Filled(new() { Scale = 0.02, Months = 60, LastDay = new(2024, 2, 29) }, out var summary);
        Assert.Equal(new DateOnly(2019, 3, 1), summary.FirstDay);
        Assert.Equal("2019-03-01 2024-02-29", database.Text("SELECT MIN(recorded_date) || ' ' || MAX(recorded_date) FROM offence"));
    }

    [Theory]
    [InlineData(11, 1, "2026-09-30")]
    [InlineData(121, 1, "2026-09-30")]
    [InlineData(24, 0, "2026-09-30")]
    [InlineData(24, double.NaN, "2026-09-30")]
    [InlineData(24, 1, "2026-09-29")]
    public void What_cannot_be_made_is_refused(int months, double scale, string lastDay)
    {
        using var database = new SampleDatabase();
        var options = new SampleOptions { Months = months, Scale = scale, LastDay = DateOnly.ParseExact(lastDay, "O") };
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SampleDataGenerator.Fill(database.Connection, options, null, CancellationToken.None));
    }

    [Fact]
    public void A_database_with_offences_is_refused()
    {
        using var database = SharedSamples.With(0.01);
        var fault = Assert.Throws<ToexException>(() => SampleDataGenerator.Fill(database.Connection, new(), null, CancellationToken.None));
        Assert.Equal("Toex.Sample.NotEmpty", fault.ErrorId);
    }

    [Fact]
    public void A_database_without_reference_tables_is_refused_and_left_as_it_was()
    {
        using var database = new SampleDatabase();
        var fault = Assert.Throws<ToexException>(() => SampleDataGenerator.Fill(database.Connection, new(), null, CancellationToken.None));
        Assert.Equal("Toex.Sample.NoReference", fault.ErrorId);
        Assert.Equal(0, database.Number("SELECT COUNT(*) FROM duckdb_tables() WHERE temporary"));
    }

    [Fact]
    public void It_runs_in_a_transaction_and_leaves_nothing_when_stopped()
    {
        using var database = new SampleDatabase();
        database.AddReference();
        using var stop = new CancellationTokenSource();
        using (database.Connection.BeginTransaction())
        {
            Assert.ThrowsAny<OperationCanceledException>(() =>
                SampleDataGenerator.Fill(database.Connection, new() { Scale = 1 }, new StopAt(2, stop), stop.Token));
        }

        Assert.Equal(0, database.Number("SELECT COUNT(*) FROM offence"));

        using var transaction = database.Connection.BeginTransaction();
        var summary = SampleDataGenerator.Fill(database.Connection, new() { Scale = 0.01 }, null, CancellationToken.None);
        transaction.Commit();
        Assert.Equal(summary.Offences, database.Number("SELECT COUNT(*) FROM offence"));
    }

    [Fact]
    public void Every_person_is_a_subject_alone_until_records_are_linked()
    {
        using var database = SharedSamples.With(0.01);
        Assert.Equal(0, database.Number("SELECT COUNT(*) FROM person WHERE subject_id <> person_id"));
        Assert.Equal(
            0, database.Number(
                "SELECT COUNT(*) FROM person FULL JOIN subject ON subject.subject_id = person.person_id WHERE COALESCE(subject.persons, "
                    + "0) <> 1"));
    }

    [Fact]
    public void Outcome_groups_keep_their_numbers()
    {
        using var database = new SampleDatabase();
        database.AddReference();
        Assert.Equal("1", database.Text("SELECT string_agg(outcome_group_id, ',') FROM outcome_group WHERE is_charge = 1"));
        Assert.Equal("12", database.Text("SELECT string_agg(outcome_group_id, ',') FROM outcome_group WHERE is_open = 1"));
        Assert.Equal(
            "6,7,8,9,10",
                database.Text(
                    "SELECT string_agg(outcome_group_id, ',' ORDER BY outcome_group_id) FROM outcome_group WHERE is_no_further_action = 1"));
    }

    [Fact]
    public void Every_code_of_the_sample_is_in_the_tests_scope() =>
        Assert.Equal(
            SampleScope.Codes.Select(c => c.Code).Order(StringComparer.Ordinal),
            Column("offence-mix", 1).Concat(Column("story-offence", 3)).Concat(Column("story-late-offence", 3)).Distinct()
                .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Column(string table, int index) =>
        SampleTables.Text(table).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[index]);

    private static List<string> Checksum(SampleOptions options, int threads)
    {
        using var database = SampleDatabase.Filled(options, out _, threads);
        return [.. Tables.Select(
            t => database.Text(
                $"SELECT CAST(COUNT(*) AS VARCHAR) || ' ' || CAST(SUM(CAST(hash(t, rowid) AS HUGEINT)) AS VARCHAR) FROM {t} t"))];
    }

    private sealed class StopAt(int number, CancellationTokenSource stop) : IProgress<SampleProgress>
    {
        public void Report(SampleProgress value)
        {
            if (value.Number == number)
            {
                stop.Cancel();
            }
        }
    }
}
