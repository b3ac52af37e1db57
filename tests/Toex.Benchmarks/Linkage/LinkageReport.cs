using System.Globalization;
using DuckDB.NET.Data;
using Toex.Benchmarks.Measuring;
using Toex.Data.Linkage;

namespace Toex.Benchmarks.Linkage;

/// <summary>Compares what was found with the truth and prints it.</summary>
internal sealed class LinkageReport(DuckDBConnection connection, TextWriter output)
{
    private static readonly double[] Others = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

    public void Print(LinkageResult result, Cost cost, LinkageOptions options)
    {
        var truth = Scalar("SELECT sum(n * (n - 1) // 2) FROM (SELECT count(*) AS n FROM truth GROUP BY person)");
        Line($"records {result.Records:N0}, true pairs {truth:N0}, compared {result.Compared:N0}, "
            + $"{(result.Model.LargestBlock == long.MaxValue ? "every pair" : $"blocks of at most {result.Model.LargestBlock:N0}")}");
        var blocked = Scalar("""
            SELECT count(*) FROM link_candidate AS c JOIN link_number AS a ON a.no = CAST(c.pair >> 32 AS INTEGER) JOIN link_number AS b ON b.no = CAST(c.pair & 4294967295 AS INTEGER)
            JOIN truth AS x ON x.record_id = a.record_id JOIN truth AS y ON y.record_id = b.record_id WHERE x.person = y.person
            """);
        Line($"true pairs among the compared: {blocked / truth:P2}");
        Execute("""
            CREATE OR REPLACE TEMP TABLE scored AS SELECT p.*, x.person = y.person AS truly
            FROM link_pair AS p JOIN truth AS x ON x.record_id = p.record_a JOIN truth AS y ON y.record_id = p.record_b
            """);
        Score("scored pairs", Scalar("SELECT count(*) FROM scored WHERE truly AND band <> 'clerical'"),
            Scalar("SELECT count(*) FROM scored WHERE band <> 'clerical'"), truth);
        Score("final clusters",
            Scalar("SELECT coalesce(sum(n * (n - 1) // 2), 0) FROM (SELECT count(*) AS n FROM truth JOIN link_member USING (record_id) "
                + "GROUP BY person, cluster_id)"),
            Scalar("SELECT coalesce(sum(n * (n - 1) // 2), 0) FROM (SELECT count(*) AS n FROM truth JOIN link_member USING (record_id) "
                + "GROUP BY cluster_id)"), truth);
        Clusters();
        Line($"clerical pairs {result.Clerical:N0}, links refused by guards {result.Refused:N0}");
        Line("F1 of scored pairs at other probabilities, for information: " + string.Join("  ", Others.Select(t =>
        {
            var right = Scalar($"SELECT count(*) FROM scored WHERE truly AND probability >= {t.ToString(CultureInfo.InvariantCulture)}");
            var all = Scalar($"SELECT count(*) FROM scored WHERE probability >= {t.ToString(CultureInfo.InvariantCulture)}");
            return $"{t:0.##}: {2 * right / (all + truth):0.0000}";
        })));
        Line("by step: " + string.Join(", ", result.Timings.Select(t => $"{t.Step} {t.Elapsed.TotalSeconds:0.00} s")));
        Line($"time {cost.Wall / 1000:0.00} s, processor {cost.Cpu / 1000:0.00} s, peak memory {cost.PeakMegabytes:N0} MB, threads "
            + $"{Scalar("SELECT current_setting('threads')"):0}");
        if (options.Model)
        {
            Model(result);
        }

        if (options.Errors > 0)
        {
            Errors(options.Errors);
        }
    }

    private void Model(LinkageResult result)
    {
        Line($"prior {result.Model.Prior:E3} ({result.Model.PriorWeight / 1000.0:0.00} bits), households "
            + $"{result.Model.HouseholdPrior:E3}, turns {result.Model.Iterations}, settled {result.Model.Converged}");
        foreach (var level in result.Model.Levels)
        {
            Line($"  {level.Comparison,-16} {level.Level,2} {level.Label,-52} m {level.M:0.00000} u {level.U:0.0000000} h "
                + $"{level.Household:0.00000} weight {level.Weight / 1000.0,7:0.00} ref {level.Reference / 1000.0:0.00}");
        }

        foreach (var rule in result.Rules)
        {
            Line($"  {rule.Rule,-24} {rule.Pairs,12:N0} compared {rule.Skipped,16:N0} in blocks too large");
        }
    }

    private void Errors(int number)
    {
        Execute("""
            CREATE OR REPLACE TEMP TABLE wrong AS
            SELECT x.record_id AS a, y.record_id AS b, x.person = y.person AS truly
            FROM truth AS x JOIN truth AS y ON x.record_id < y.record_id AND x.person = y.person JOIN link_member AS m ON m.record_id = x.record_id JOIN link_member AS n ON n.record_id = y.record_id WHERE m.cluster_id <> n.cluster_id
            UNION ALL
            SELECT m.record_id, n.record_id, FALSE FROM link_member AS m JOIN link_member AS n ON m.cluster_id = n.cluster_id AND m.record_id < n.record_id
            JOIN truth AS x ON x.record_id = m.record_id JOIN truth AS y ON y.record_id = n.record_id WHERE x.person <> y.person
            """);
        foreach (var truly in (bool[])[true, false])
        {
            Line(truly ? "missed:" : "wrong:");
            using var command = connection.CreateCommand();
            command.CommandText = $"""
                SELECT w.a, w.b, p.weight, p.code, CAST(a AS VARCHAR), CAST(b AS VARCHAR) FROM (SELECT * FROM wrong WHERE truly = {truly} ORDER BY hash(a, b) LIMIT {number}) AS w
                JOIN link_record AS a ON a.record_id = w.a JOIN link_record AS b ON b.record_id = w.b LEFT JOIN link_pair AS p ON p.record_a = w.a AND p.record_b = w.b
                """;
            command.CommandText =
                command.CommandText.Replace(
                    "CAST(a AS VARCHAR), CAST(b AS VARCHAR)",
                        "CAST(row(a.given_name, a.family_name, a.birth_date, a.sex, a.address, a.town, a.postcode, a.telephone, a.email, "
                            + "a.identifier) AS VARCHAR), CAST(row(b.given_name, b.family_name, b.birth_date, b.sex, b.address, b.town, "
                                + "b.postcode, b.telephone, b.email, b.identifier) AS VARCHAR)", StringComparison.Ordinal);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                Line($"  {(reader.IsDBNull(2) ? "-" : $"{reader.GetInt32(2) / 1000.0:0.0} {reader.GetInt64(3):X}")}\n    "
                    + $"{reader.GetString(4)}\n    {reader.GetString(5)}");
            }
        }
    }

    private void Clusters()
    {
        var persons = Scalar("SELECT count(DISTINCT person) FROM truth");
        var found = Scalar("SELECT count(DISTINCT cluster_id) FROM link_member");
        var exact = Scalar("""
            SELECT count(*) FROM (SELECT cluster_id FROM truth JOIN link_member USING (record_id) JOIN (SELECT person, count(*) AS n FROM truth GROUP BY person) USING (person)
            GROUP BY cluster_id HAVING count(DISTINCT person) = 1 AND count(*) = min(n))
            """);
        var precision = Scalar("""
            SELECT sum(squares) / sum(size) FROM (SELECT sum(n * n) / sum(n) AS squares, sum(n) AS size FROM (SELECT cluster_id, person, count(*) AS n FROM truth JOIN link_member USING (record_id) GROUP BY ALL)
            GROUP BY cluster_id)
            """);
        var recall = Scalar("""
            SELECT sum(squares) / sum(size) FROM (SELECT sum(n * n) / sum(n) AS squares, sum(n) AS size FROM (SELECT cluster_id, person, count(*) AS n FROM truth JOIN link_member USING (record_id) GROUP BY ALL)
            GROUP BY person)
            """);
        Line($"clusters: {found:N0} found of {persons:N0} persons; exactly right {exact:N0}, precision {exact / found:0.0000}, recall "
            + $"{exact / persons:0.0000}; B-cubed precision {precision:0.0000}, recall {recall:0.0000}, F1 "
                + $"{2 * precision * recall / (precision + recall):0.0000}");
    }

    private void Score(string what, double right, double found, double truth) => Line(
        $"{what,-16} precision {(found > 0 ? right / found : 1):0.0000}  recall {right / truth:0.0000}  F1 "
            + $"{2 * right / (found + truth):0.0000}  ({found - right:N0} wrong, {truth - right:N0} missed)");

    private double Scalar(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(({sql}) AS DOUBLE)";
        return Convert.ToDouble(command.ExecuteScalar() is { } value and not DBNull ? value : 0.0, CultureInfo.InvariantCulture);
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => output.WriteLine(line);
}
