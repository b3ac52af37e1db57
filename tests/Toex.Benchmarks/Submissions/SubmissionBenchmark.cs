using System.Globalization;
using DuckDB.NET.Data;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Data.Reference;
using Toex.Data.Submissions;
using Toex.Data.Submissions.Importing;
using Toex.Data.Submissions.Standard;

namespace Toex.Benchmarks.Submissions;

/// <summary>Importing a file of offences with all rules on, against DuckDB's own CSV reader into a typed table of a file.</summary>
internal static class SubmissionBenchmark
{
    /// <summary>Rows at scale 1.</summary>
    private const long Rows = 5_000_000;

    public static void Run(TemporaryFolder folder, double scale, int runs, Findings findings)
    {
        var rows = (long)(Rows * scale);
        var file = Write(folder.File("offences.csv"), rows);
        var contest = Contest.Run("import of offences", "DuckDB CSV into a typed table", runs, warm: false,
            () => Import(folder.File($"{Guid.NewGuid():N}.toex"), file, rows),
                () => Bare(folder.File($"{Guid.NewGuid():N}.duckdb"), file, rows));
        findings.Add(contest);
        findings.Add(
            new Target("import of offences: speed over bare DuckDB", Spread.Of(contest.WallRatios.Select(r => 1 / r)).Median, 0.5,
                AtLeast: true));
        findings.Note(string.Create(CultureInfo.InvariantCulture,
            $"{contest.Name}: {rows:N0} rows, {new FileInfo(file).Length / 1e6:0} MB; Toex {Speed(rows, contest.Toex)}, bare "
                + $"{Speed(rows, contest.Other)} rows a second; the process held {contest.Toex.Max(c => c.PeakMegabytes):0} MB at most."));
    }

    private static Cost Import(string database, string file, long rows)
    {
        DatabaseFile.Create(
            database, overwrite: false, store => ReferenceTables.LoadInto(store, CancellationToken.None), CancellationToken.None);
        using var connected = ProfileDatabase.Connect(database, readOnly: false);
        SubmissionResult? result = null;
        var cost = Meter.Of(() => result = SubmissionImporter.Import(
            connected, new() { Path = file, Kind = SubmissionKind.Offences, Today = new(2026, 10, 1) }, "benchmark", null,
                CancellationToken.None));
        Agreement.Same("Rows loaded and rejected", (result!.RowsLoaded, result.RowsRejected), (rows - (rows / 1000), rows / 1000));
        return cost;
    }

    private static Cost Bare(string database, string file, long rows)
    {
        using var connection = new DuckDBConnection($"Data Source={database};memory_limit=1400MB");
        connection.Open();
        long read = 0;
        var cost = Meter.Of(() =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = $$"""
                CREATE TABLE offence AS SELECT * FROM read_csv('{{file}}', header = true, columns = {
                    'force_code': 'VARCHAR', 'offence_reference': 'VARCHAR', 'offence_code': 'VARCHAR', 'offence_title': 'VARCHAR', 'recorded_date': 'DATE',
                    'committed_date': 'VARCHAR', 'committed_time': 'TIME', 'investigating_team': 'VARCHAR', 'domestic': 'VARCHAR', 'outcome_group': 'VARCHAR',
                    'location_type': 'VARCHAR'});
                CHECKPOINT;
                """;
            command.ExecuteNonQuery();
            command.CommandText = "SELECT COUNT(*) FROM offence";
            read = (long)command.ExecuteScalar()!;
        });
        Agreement.Same("Rows read", read, rows);
        return cost;
    }

    /// <summary>A thousandth of the rows break a rule.</summary>
    private static string Write(string file, long rows)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            COPY (
                SELECT 'E23000028' AS force_code, '42/' || i || '/' || (20 + i % 6) AS offence_reference,
                       ['008/06', '105/01', '195/94', '008/67', '019/08'][1 + i % 5] AS offence_code,
                       CASE WHEN i % 4 = 0 THEN 'Assault occasioning actual bodily harm' ELSE '' END AS offence_title,
                       CAST(DATE '2020-01-01' + CAST(i * 2000 // {rows} AS INTEGER) AS VARCHAR) AS recorded_date,
                       strftime(DATE '2020-01-01' + CAST(i * 2000 // {rows} AS INTEGER) - CAST(i % 9 AS INTEGER), '%d/%m/%Y') AS committed_date,
                       lpad(CAST(i % 24 AS VARCHAR), 2, '0') || ':30' AS committed_time, 'CID team ' || (i % 40) AS investigating_team,
                       CASE WHEN i % 1000 = 999 THEN 'perhaps' WHEN i % 3 = 0 THEN 'Y' ELSE 'N' END AS domestic,
                       ['Charged or summonsed', 'Not yet assigned an outcome', ''][1 + i % 3] AS outcome_group,
                       ['Dwelling', 'Street or road', 'Online'][1 + i % 3] AS location_type
                FROM range({rows}) t(i)
            ) TO '{file}' (HEADER)
            """;
        command.ExecuteNonQuery();
        return file;
    }

    private static string Speed(long rows, IEnumerable<Cost> costs) => Spread.Of(costs.Select(c => rows / c.Wall * 1000)).Text("#,0");
}
