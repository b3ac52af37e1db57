using System.Globalization;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Data.DuckDb;
using Toex.Data.Reference;
using Toex.Profiles;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;
using Toex.Reporting.Files;
using Toex.Reporting.Registry;
using Toex.Reporting.Visuals;

namespace Toex.Benchmarks.Profiles;

/// <summary>The three profiles of all 43 forces, and what a single figure of each would cost in bare DuckDB.</summary>
internal static class ThemeBenchmark
{
    public const string Child = "themes";

    private const double MostSeconds = 10;

    private static readonly string[] Themes = ["Vawg", "Missing", "Visor"];

    /// <summary>One count of each fact table: what has to be read at the very least.</summary>
    private static readonly string[] Bare =
    [
        "SELECT force_id, month_number, offence_code_id, count(*) FROM offence GROUP BY ALL",
        "SELECT force_id, role_id, sex_id, count(*) FROM offence_person GROUP BY ALL",
        "SELECT force_id, month_number, risk_level_id, count(*) FROM missing_episode GROUP BY ALL",
        "SELECT force_id, risk_level_id, count(*) FROM managed_offender GROUP BY ALL",
    ];

    /// <param name="sample">A sample database, which is copied.</param>
    /// <param name="folder">Where the copy goes.</param>
    /// <param name="runs">Turns.</param>
    /// <param name="findings">What was found.</param>
    public static void Run(string sample, TemporaryFolder folder, int runs, Findings findings)
    {
        var file = FortyThreeForces(sample, folder.File("forces.toex"));
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        findings.Note(
            string.Create(
                CultureInfo.InvariantCulture,
                    $"three profiles: {Profiles(database, "Vawg").Count} forces; "
                        + $"{string.Join(", ", Rows.Select(t => $"{Count(database, t):N0} rows of {t}"))}"));
        foreach (var theme in Themes)
        {
            findings.Add(Contest.Run($"{theme} profiles, 43 forces", "one count of each table", runs, warm: true,
                () => Meter.Of(() => Profiles(database, theme)), () => Meter.Of(() => Counts(database))));
        }

        var all = Contest.Run("three profiles, 43 forces", "one count of each table", runs, warm: true,
            () => Meter.Of(() => AllThemes(database)), () => Meter.Of(() => Counts(database)));
        findings.Add(all);
        var charts = Contest.Run("database time of every kind of chart, nine forces", "of a comparison alone", runs, warm: true,
            () => DatabaseTime(database, folder, VisualKinds.MadeOf(VisualSource.Profiles)), () =>
                DatabaseTime(database, folder, [VisualKinds.Find("Comparison")]));
        findings.Add(charts);
        findings.Add(new Target("Every kind of chart: database time over a comparison's", charts.CpuRatio.Median, 2));
        findings.Add(new Target("Three profiles of 43 forces: wall time", all.Wall.Median / 1000, MostSeconds, "s"));
        findings.Add(
            new Target("Three profiles of 43 forces: peak memory of the process", ChildProcess.Run(Child, file).PeakMegabytes, 2048, "MB"));
    }

    public static Cost Once(string file)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        return Meter.Of(() => AllThemes(database));
    }

    private static readonly string[] Rows = ["offence", "missing_episode", "managed_offender"];

    private static IReadOnlyList<ForceProfile> Profiles(ProfileDatabase database, string theme) =>
        ThemeProfiler.Profiles(database, new() { Theme = ThemeCatalogue.Find(theme) }, CancellationToken.None);

    /// <summary>What the database takes for charts of each kind, of nine forces; drawing them is not counted.</summary>
    private static Cost DatabaseTime(ProfileDatabase database, TemporaryFolder folder, IReadOnlyList<VisualKind> kinds)
    {
        var nine = ForceDirectory.Load(database.Store, CancellationToken.None).All.Where(f => f.Submits).ToList();
        IReadOnlyList<ForceProfile> profiles = [];
        var cost = Meter.Of(
            () => profiles =
                ThemeProfiler.Profiles(database, new() { Theme = ThemeCatalogue.Find("Missing"), Forces = nine }, CancellationToken.None));
        foreach (var kind in kinds)
        {
            ChartExporter.Export(new(kind, new() { Profiles = profiles }, null, folder.File("chart.png"), null), new(), new(),
                overwrite: true);
        }

        return cost;
    }

    private static void AllThemes(ProfileDatabase database)
    {
        foreach (var theme in Themes)
        {
            Profiles(database, theme);
        }
    }

    private static void Counts(ProfileDatabase database)
    {
        foreach (var sql in Bare)
        {
            _ = database.Store.Query(new(sql, sql, new Dictionary<string, object?>()), row => row.GetInt32(0), CancellationToken.None)
                .Count();
        }
    }

    private static long Count(ProfileDatabase database, string table) =>
        database.Store.Query(new(table, $"SELECT count(*) FROM {table}", new Dictionary<string, object?>()), row => row.GetInt64(0),
            CancellationToken.None).Single();

    /// <summary>A sample of nine forces dealt out to all 43: the same rows, each with another force.</summary>
    private static string FortyThreeForces(string sample, string file)
    {
        Console.Error.WriteLine("Dealing the sample out to 43 forces");
        File.Copy(sample, file);
        using var database = ProfileDatabase.Connect(file, readOnly: false);
        var connection = ((DuckDbStore)database.Store).Connection;
        DuckDbCommands.Execute(
            connection, "CREATE TEMP TABLE dealt AS SELECT force_id, row_number() OVER (ORDER BY force_id) - 1 AS place FROM force WHERE "
                + "is_territorial = 1");
        foreach (var (table, key) in new[]
        {
            ("offence", "offence_id"), ("offence_person", "offence_id"), ("missing_episode", "person_id"),
                ("managed_offender", "offender_id"),
            ("offender_visit", "offender_id"), ("civil_order", "person_id"),
        })
        {
            DuckDbCommands.Execute(
                connection, $"UPDATE {table} SET force_id = dealt.force_id FROM dealt WHERE dealt.place = hash({table}.{key}) % 43");
        }

        // The sample has more of these than the volumes that the target is for, beside 20 million offences.
        DuckDbCommands.Execute(connection,
            "DELETE FROM missing_episode WHERE hash(episode_id) % (SELECT greatest(1, count(*) // 10000) FROM missing_episode) >= 100");
        DuckDbCommands.Execute(connection,
            "DELETE FROM managed_offender WHERE hash(offender_id) % (SELECT greatest(1, count(*) // 1000) FROM managed_offender) >= 100");
        DuckDbCommands.Execute(connection, "CHECKPOINT");
        return file;
    }
}
