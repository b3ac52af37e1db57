using System.Diagnostics;
using DuckDB.NET.Data;

namespace Toex.Data.Linkage;

/// <summary>
/// Finds the records that are one person, set-based in DuckDB (Fellegi-Sunter model, trained without labels). What it finds is in the
/// connection's temporary tables <c>link_pair</c> (record_a, record_b, code,
/// given_term, family_term, birth_term, home_term, weight, probability, band: match, clerical, refused or ambiguous, guarded, fresh) and
/// <c>link_member</c>
/// (record_id, cluster_id, size, weakest).
/// </summary>
public sealed class LinkageEngine
{
    /// <summary>Pairs drawn at random, to see how two persons agree by chance.</summary>
    private const long Sample = 500_000;

    private const long PairsAtOnce = 1_000_000;

    private const int Steps = 6;

    private readonly LinkageSql sql;
    private readonly LinkageRequest request;
    private readonly LinkageSettings settings;
    private readonly List<LinkageTiming> timings = [];
    private int step;
    private bool everybody;

    private LinkageEngine(DuckDBConnection connection, LinkageRequest request, CancellationToken cancel)
    {
        sql = new(connection, cancel);
        (this.request, settings) = (request, request.Settings);
    }

    /// <summary>Links all records of the connection's relation <c>link_record</c>.</summary>
    /// <param name="connection">
    /// Has a table or view <c>link_record</c>: record_id (unique), source, given_name, family_name, birth_date, sex, address, town,
    /// postcode, telephone, email, identifier. The birth date is a date, or text such as 1984-03-07, 1984-03-?? or 1984: what is known of
    /// it.
    /// </param>
    /// <param name="request">How to link.</param>
    /// <param name="cancel">Stops, in the middle of a step too.</param>
    public static LinkageResult Run(DuckDBConnection connection, LinkageRequest request, CancellationToken cancel) =>
        new LinkageEngine(connection, request, cancel).Within(e => e.Run());

    /// <summary>
    /// Links new records into those that are linked already, by the model asked for: only pairs that have a new record are compared.
    /// Besides link_record, which holds all records, the connection has <c>link_new</c> (record_id) and <c>link_known</c>, the earlier
    /// run's pairs (record_a, record_b, code, given_term, family_term, birth_term, home_term, weight). All records are clustered afresh, so
    /// that the outcome does not depend on the order in which they came.
    /// </summary>
    public static LinkageResult Extend(DuckDBConnection connection, LinkageRequest request, CancellationToken cancel) =>
        new LinkageEngine(connection, request, cancel)
            .Within(e => e.Extend(request.Model ?? throw new ArgumentException("No model.", nameof(request))));

    /// <summary>
    /// Tells why two records of <c>link_record</c> are joined or not, compared as a run compares them; null where either is not there.
    /// A pair that a run kept needs no comparison: <see cref="LinkExplanation.Explain"/> tells it from what was kept.
    /// </summary>
    public static LinkExplanation? Explain(
        DuckDBConnection connection, LinkageModel model, long first, long second, CancellationToken cancel) =>
        new LinkageEngine(connection, new(), cancel).Explain(model, first, second);

    private LinkageResult Within(Func<LinkageEngine, LinkageResult> work)
    {
        using var limits = LinkageLimits.Hold(sql, settings);
        return work(this);
    }

    private LinkExplanation? Explain(LinkageModel model, long first, long second)
    {
        Fold();
        sql.Run("asked", ("first", first), ("second", second));
        PeopleOf("link_asked");
        Compare("link_asked", "link_answer");
        return sql.Read("answer", r => LinkExplanation.Explain(
            model, r.GetInt64(0), new(r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4)))).SingleOrDefault();
    }

    private LinkageResult Run()
    {
        Step("Folding names and values", () =>
        {
            Fold();
            Key();
            Everybody();
        });
        var records = Records();
        var (largest, rules) = Step("Finding pairs to compare", () => new LinkageRules(sql, settings, records).Find());
        Step("Comparing pairs", () => Compare("link_candidate", "link_comparison"));
        var patterns = Patterns();
        var model = request.Model ?? Step("Training", () =>
             new LinkageTrainer(Chance(records, patterns), patterns).Train(settings, largest, sql.Cancel));
        Step("Weighing pairs", () => Weigh(model, patterns.Select(p => p.Code)));
        return Joined(model, patterns, rules);
    }

    private LinkageResult Extend(LinkageModel model)
    {
        Step("Folding names and values", () =>
        {
            Fold();
            Key();
        });
        var records = Records();
        var rules = Step("Finding pairs to compare", () => new LinkageRules(sql, settings, records).FindNew(model.LargestBlock));
        Step("Comparing pairs", () =>
        {
            PeopleOf("link_candidate");
            Compare("link_candidate", "link_comparison");
        });
        var patterns = Patterns();
        Step("Weighing pairs", () =>
        {
            Weigh(model, patterns.Select(p => p.Code).Concat(sql.Read("known-code", r => r.GetInt64(0))));
            sql.Run("known-pair", Bounds);
        });
        return Joined(model, patterns, rules);
    }

    private LinkageResult Joined(LinkageModel model, IReadOnlyList<LinkagePattern> patterns, IReadOnlyList<LinkageRuleCount> rules)
    {
        var records = Records();
        var joined = Step("Joining records", () => LinkageClusters.Join(sql, request, (int)records, Excluding));
        sql.Do("DROP TABLE IF EXISTS link_clean");
        return new(records, patterns.Sum(p => p.Count), rules, Band("match"), Band("clerical"), Band("refused") + Band("ambiguous"),
            Band("ambiguous"),
            records - sql.Number("SELECT count(*) FROM link_member WHERE size > 1 AND record_id <> cluster_id"), joined, model, timings);
    }

    private long Records() => sql.Number("SELECT count(*) FROM link_number");

    private long Band(string band) => sql.Number($"SELECT count(*) FROM link_pair WHERE band = '{band}'");

    /// <summary>
    /// Compares pairs, some millions at a time by their first records: both sides of a pair are wide, and all at once would not fit into
    /// memory where pairs are many. Of more records more at a time, for each part reads a half of them.
    /// </summary>
    private void Compare(string pairs, string into)
    {
        sql.Do($"""
            CREATE OR REPLACE TEMP TABLE {into} (pair BIGINT, code BIGINT, given_term INTEGER, family_term INTEGER, birth_term INTEGER, home_term INTEGER)
            """);
        var records = Records();
        var parts = Math.Max(1, sql.Number($"SELECT count(*) FROM {pairs}") / Math.Max(PairsAtOnce, records / 4));
        for (var part = 0L; part < parts; part++)
        {
            sql.RunFor("compare", [("source", pairs), ("target", into)],
                ("first", (records * part / parts) << 32),
                    ("last", part == parts - 1 ? long.MaxValue : ((records * (part + 1) / parts) << 32) - 1));
        }
    }

    private IReadOnlyList<LinkagePattern> Patterns() =>
        sql.Read("pattern", r => new LinkagePattern(r.GetInt64(0), r.GetInt32(1), r.GetInt64(2)));

    private void Fold()
    {
        sql.Run("macro");
        sql.Run("table");
        sql.Run("read-unknown", ("text", LinkageSql.Table("unknown")));
        sql.Run("read-nickname", ("text", LinkageSql.Table("nickname")));
        sql.Run("read-nickname", ("text", LinkageSql.Table("romanised-name")));
        sql.Run("read-given-name", ("text", LinkageSql.Table("given-name")));
        sql.Run("number");
        sql.Run("whole-name");
        sql.Run("name");
        sql.Run("clean");
        sql.Run("generic");
        sql.Run("frequency");
    }

    private void Key()
    {
        sql.Run("key");
    }

    private void PeopleOf(string pairs)
    {
        sql.RunFor("candidate-people", [("pairs", pairs)]);
        sql.RunFor("person", [("people", "link_people")]);
    }

    private void Everybody()
    {
        sql.RunFor("person", [("people", "link_clean")]);
        sql.Do("DROP TABLE link_clean");
        everybody = true;
    }

    /// <summary>Which of these pairs exclude each other: pairs that no rule found, but that joining their neighbours would join.</summary>
    private IReadOnlyList<(int, int, long)> Excluding(IReadOnlyCollection<(int A, int B)> pairs)
    {
        sql.Do("CREATE OR REPLACE TEMP TABLE link_ask (a INTEGER, b INTEGER)");
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_ask"))
        {
            foreach (var (a, b) in pairs)
            {
                appender.CreateRow().AppendValue(a).AppendValue(b).EndRow();
            }
        }

        sql.Run("further");
        if (!everybody)
        {
            PeopleOf("link_further");
        }

        Compare("link_further", "link_further_comparison");
        return [.. sql.Read("further-answer", r => (A: r.GetInt32(0), B: r.GetInt32(1), Code: r.GetInt64(2)))
            .Where(p => LinkageGuard.ForCode(p.Code) != LinkGuard.None)];
    }

    private LinkageChance Chance(long records, IReadOnlyList<LinkagePattern> patterns)
    {
        var counted = sql.Read("chance", r => (r.GetString(0), r.GetDouble(1), r.GetDouble(2)))
            .ToDictionary(r => r.Item1, r => (r.Item2, r.Item3));
        if (patterns.Sum(p => p.Count) == records * (records - 1) / 2)
        {
            return new(records, patterns, counted);
        }

        sql.Run("sample", ("steps", (int)Math.Clamp(Sample / records, 1, 200)), ("most", Sample));
        Compare("link_sample", "link_random");
        return new(records, sql.Read("level-sample", r => new LinkagePattern(r.GetInt64(0), 0, r.GetInt64(1))), counted);
    }

    private void Weigh(LinkageModel model, IEnumerable<long> codes)
    {
        var weights = new LinkageWeights(model);
        sql.Do("""
            CREATE OR REPLACE TEMP TABLE link_pattern (code BIGINT, base INTEGER, household INTEGER, given_least INTEGER, family_least INTEGER,
                birth_least INTEGER, home_least INTEGER, guarded BOOLEAN, asked BOOLEAN, too_little BOOLEAN)
            """);
        using (var appender = sql.Connection.CreateAppender("temp", "main", "link_pattern"))
        {
            foreach (var code in codes.Distinct())
            {
                var row = appender.CreateRow().AppendValue(code).AppendValue(weights.Base(code)).AppendValue(weights.Household(code));
                foreach (var comparison in LinkageComparisons.WithTerm)
                {
                    row.AppendValue(weights.Least(code, comparison));
                }

                row.AppendValue((bool?)(LinkageGuard.ForCode(code) != LinkGuard.None)).AppendValue((bool?)LinkageGuard.Asks(code))
                    .AppendValue((bool?)LinkageGuard.TellsTooLittle(code)).EndRow();
            }
        }

        sql.Run("pair", Bounds);
    }

    private (string, object?)[] Bounds =>
        [("match", LinkageBits.FromProbability(settings.MatchProbability)),
            ("clerical", LinkageBits.FromProbability(settings.ClericalProbability))];

    private void Step(string name, Action work) => Step(name, () =>
    {
        work();
        return true;
    });

    private T Step<T>(string name, Func<T> work)
    {
        request.Progress?.Report(new(name, ++step, Steps));
        var start = Stopwatch.GetTimestamp();
        var result = work();
        timings.Add(new(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
