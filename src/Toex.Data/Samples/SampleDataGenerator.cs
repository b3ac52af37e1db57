using System.Globalization;
using DuckDB.NET.Data;
using Toex.Data.Calendar;
using Toex.Data.DuckDb;
using Toex.Data.Stores;

namespace Toex.Data.Samples;

/// <summary>
/// Fills a profile database with made-up data for the nine forces, inside the database: realistic in volume, mix, seasons, outcomes and
/// in how few suspects do most of the harm, and the same for the same seed (and version of DuckDB, whose hash function it draws from).
/// </summary>
public static class SampleDataGenerator
{
    /// <summary>What is kept in memory meanwhile stays small: about 100 MB.</summary>
    private const long OffencesABatch = 2_000_000;

    private static readonly SampleStep[] LaterSteps =
        [SampleStep.RepeatSuspects, SampleStep.MissingEpisodes, SampleStep.ManagedOffenders, SampleStep.Subjects];

    /// <summary>Fills an empty profile database whose reference tables are loaded.</summary>
    /// <param name="connection">
    /// The database. Each step commits by itself, which is quicker, for DuckDB reads what a transaction has not committed yet with one
    /// thread. In a transaction of the caller's nothing stays unless that commits.
    /// </param>
    /// <param name="options">What to make.</param>
    /// <param name="progress">Told when a step begins.</param>
    /// <param name="cancel">Stops, in the middle of a step too.</param>
    /// <exception cref="Errors.ToexException">The database holds offences already, or lacks its reference tables.</exception>
    public static SampleSummary Fill(
        DuckDBConnection connection, SampleOptions options, IProgress<SampleProgress>? progress, CancellationToken cancel)
    {
        options.Validate();
        var offences = Count(connection, "SELECT COUNT(*) FROM offence", cancel);
        var persons = Count(connection, "SELECT COUNT(*) FROM person", cancel);
        if (offences + persons > 0)
        {
            throw SampleErrors.NotEmpty.With(offences, persons);
        }

        Begin(connection, options, cancel);
        Make(connection, progress, cancel);
        return Summarise(connection, options, cancel);
    }

    private static void Begin(DuckDBConnection connection, SampleOptions options, CancellationToken cancel)
    {
        var window = options.Window;
        Run(connection, "00-option", cancel);
        DuckDbCommands.Execute(connection, Embedded("01-set-option",
            ("seed", (long)options.Seed), ("scale", options.Scale),
                ("scale_text", options.Scale.ToString("R", CultureInfo.InvariantCulture)),
            ("months", options.Months), ("first_day", Iso(window.From)), ("last_day", Iso(window.To)),
            ("first_month", DayNumber.MonthOf(window.From)), ("last_month", DayNumber.MonthOf(window.To))), cancel);
        SampleTables.Load(connection, cancel);
        EnsureReference(connection, cancel);
    }

    private static void EnsureReference(DuckDBConnection connection, CancellationToken cancel)
    {
        var (forces, noForce, codes, noCode) = DuckDbCommands.Query(connection, Embedded("03-reference-gaps"),
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)), cancel).Single();
        if (noForce + noCode > 0)
        {
            Run(connection, "04-drop-lines", cancel);
            throw SampleErrors.NoReference.With(noForce, forces, noCode, codes);
        }
    }

    private static void Make(DuckDBConnection connection, IProgress<SampleProgress>? progress, CancellationToken cancel)
    {
        Run(connection, SampleStep.Plan, cancel);
        var batches = (int)(Count(connection, "SELECT CAST(SUM(offences) AS BIGINT) FROM sample_cell", cancel) / OffencesABatch) + 1;
        for (var batch = 0; batch < batches; batch++)
        {
            progress?.Report(new(SampleStep.Batch.What, batch + 1, batches + LaterSteps.Length));
            DuckDbCommands.Execute(
                connection, Embedded("69-batch", ("first", batch * OffencesABatch), ("next", (batch + 1) * OffencesABatch)), cancel);
            Run(connection, SampleStep.Batch, cancel);
        }

        foreach (var (step, number) in LaterSteps.Select((s, i) => (s, batches + 1 + i)))
        {
            progress?.Report(new(step.What, number, batches + LaterSteps.Length));
            Run(connection, step, cancel);
        }

        Run(connection, SampleStep.Finish, cancel);
    }

    private static void Run(DuckDBConnection connection, SampleStep step, CancellationToken cancel)
    {
        foreach (var text in step.Texts)
        {
            Run(connection, text, cancel);
        }
    }

    private static void Run(DuckDBConnection connection, string text, CancellationToken cancel) =>
        DuckDbCommands.Execute(connection, Embedded(text), cancel);

    private static SampleSummary Summarise(DuckDBConnection connection, SampleOptions options, CancellationToken cancel) => new(
        options, options.Window.From,
        Count(connection, "SELECT COUNT(*) FROM offence", cancel), Count(connection, "SELECT COUNT(*) FROM offence_person", cancel),
        Count(connection, "SELECT COUNT(*) FROM person", cancel), Count(connection, "SELECT COUNT(*) FROM subject", cancel),
        Count(connection, "SELECT COUNT(*) FROM missing_episode", cancel),
            Count(connection, "SELECT COUNT(*) FROM managed_offender", cancel),
        Count(connection, "SELECT COUNT(*) FROM offender_visit", cancel), Count(connection, "SELECT COUNT(*) FROM civil_order", cancel),
            [.. SampleStories.All]);

    private static long Count(DuckDBConnection connection, string sql, CancellationToken cancel) =>
        DuckDbCommands.Query(connection, new SqlQuery("count", sql, NoParameters), row => row.GetInt64(0), cancel).Single();

    private static SqlQuery Embedded(string text, params (string, object?)[] parameters) =>
        SqlQuery.Embedded(typeof(SampleDataGenerator).Assembly, $"Samples/Sql/{text}.sql", parameters);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, object?> NoParameters = [];
}
