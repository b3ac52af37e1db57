using System.Diagnostics;
using DuckDB.NET.Data;

namespace Toex.Data.Linkage;

/// <summary>
/// Finds the records that are one person, set-based in DuckDB (Fellegi-Sunter model, trained without labels). What it finds is in the
/// connection's temporary tables <c>link_pair</c> (record_a, record_b, code, term, weight, probability, band) and <c>link_member</c>
/// (record_id, cluster_id, size, weakest).
/// </summary>
public sealed class LinkageEngine
{
    /// <summary>Pairs drawn at random, to see how two persons agree by chance.</summary>
    private const long Sample = 500_000;

    private readonly LinkageSql sql;
    private readonly LinkageSettings settings;
    private readonly IProgress<LinkageProgress>? progress;
    private readonly List<LinkageTiming> timings = [];
    private int step;

    private LinkageEngine(DuckDBConnection connection, LinkageSettings settings, IProgress<LinkageProgress>? progress, CancellationToken cancel)
    {
        sql = new(connection, cancel);
        this.settings = settings;
        this.progress = progress;
    }

    /// <summary>Links all records of the connection's relation <c>link_record</c>.</summary>
    /// <param name="connection">
    /// Has a table or view <c>link_record</c>: record_id (unique), source, given_name, family_name, birth_date, sex, address, town,
    /// postcode, telephone, email, identifier.
    /// </param>
    /// <param name="settings">How to link.</param>
    /// <param name="model">A model trained before; null trains one.</param>
    /// <param name="decisions">What persons decided about pairs.</param>
    /// <param name="progress">Told when a step begins.</param>
    /// <param name="cancel">Stops, in the middle of a step too.</param>
    public static LinkageResult Run(
        DuckDBConnection connection, LinkageSettings settings, LinkageModel? model, IReadOnlyCollection<LinkDecision> decisions,
        IProgress<LinkageProgress>? progress, CancellationToken cancel) =>
        new LinkageEngine(connection, settings, progress, cancel).Run(model, decisions);

    private LinkageResult Run(LinkageModel? model, IReadOnlyCollection<LinkDecision> decisions)
    {
        if (settings.MemoryLimit is { } memory)
        {
            sql.Do($"SET memory_limit = '{memory.Replace("'", "''", StringComparison.Ordinal)}'");
        }

        if (settings.Threads is { } threads)
        {
            sql.Do($"SET threads = {threads}");
        }

        Step("Folding names and values", Fold);
        var records = sql.Number("SELECT count(*) FROM link_number");
        var (largest, rules) = Step("Finding pairs to compare", () => new LinkageRules(sql, settings, records).Find());
        Step("Comparing pairs", () => { sql.RunFor("compare", [("source", "link_candidate"), ("target", "link_comparison")]); return 0; });
        var patterns = sql.Read("pattern", r => new LinkagePattern(r.GetInt64(0), r.GetInt32(1), r.GetInt64(2)));
        var compared = patterns.Sum(p => p.Count);
        model ??= Step("Training", () => new LinkageTrainer(Chance(records, patterns), patterns).Train(settings, largest, sql.Cancel));
        Step("Weighing pairs", () => Weigh(model, patterns));
        var (clusters, refused) = Step("Joining records", () => LinkageClusters.Join(sql, settings, decisions));
        return new(records, compared, rules,
            sql.Number("SELECT count(*) FROM link_pair WHERE band <> 'clerical'"), sql.Number("SELECT count(*) FROM link_pair WHERE band = 'clerical'"), refused,
            records - sql.Number("SELECT count(*) FROM link_member WHERE size > 1 AND record_id <> cluster_id"), clusters, model, timings);
    }

    private int Fold()
    {
        sql.Run("macro");
        sql.Run("table");
        sql.Run("read-unknown", ("text", LinkageSql.Table("unknown")));
        sql.Run("read-nickname", ("text", LinkageSql.Table("nickname")));
        sql.Run("number");
        sql.Run("name");
        sql.Run("clean");
        sql.Run("frequency");
        sql.Run("key");
        return 0;
    }

    private LinkageChance Chance(long records, IReadOnlyList<LinkagePattern> patterns)
    {
        var counted = sql.Read("chance", r => (r.GetString(0), r.GetDouble(1), r.GetDouble(2))).ToDictionary(r => r.Item1, r => (r.Item2, r.Item3));
        if (patterns.Sum(p => p.Count) == records * (records - 1) / 2)
        {
            return new(records, patterns, counted);
        }

        sql.Run("sample", ("steps", (int)Math.Clamp(Sample / records, 1, 200)), ("most", Sample));
        sql.RunFor("compare", [("source", "link_sample"), ("target", "link_random")]);
        return new(records, sql.Read("level-sample", r => new LinkagePattern(r.GetInt64(0), 0, r.GetInt64(1))), counted);
    }

    private int Weigh(LinkageModel model, IReadOnlyList<LinkagePattern> patterns)
    {
        var weights = new LinkageWeights(model);
        var guard = new LinkageGuard(model);
        sql.Do("CREATE OR REPLACE TEMP TABLE link_pattern (code BIGINT, base INTEGER, household INTEGER, guarded BOOLEAN)");
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_pattern"))
        {
            foreach (var code in patterns.Select(p => p.Code).Distinct())
            {
                appender.CreateRow().AppendValue(code).AppendValue(weights.Base(code)).AppendValue(weights.Household(code)).AppendValue((bool?)guard.Keeps(code)).EndRow();
            }
        }

        sql.Run("pair", ("match", LinkageBits.FromProbability(settings.MatchProbability)), ("clerical", LinkageBits.FromProbability(settings.ClericalProbability)));
        return 0;
    }

    private T Step<T>(string name, Func<T> work)
    {
        progress?.Report(new(name, ++step, 6));
        var start = Stopwatch.GetTimestamp();
        var result = work();
        timings.Add(new(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
