using System.Globalization;
using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Profiles.Facts;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Subjects;

/// <summary>
/// Subjects against the raw rows of the same query as DuckDB's reader gives them: what the rest adds, which is where else each stands,
/// typed records and the audit journal.
/// </summary>
internal static class SubjectBenchmark
{
    private const int Many = 20_000, Few = 20;

    public static void Run(string file, int runs, Findings findings)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        var window = HandWindow.Of(database);
        findings.Add(
            new Target($"Subjects: time for {Many} of each force over their raw rows",
                Of(database, window, Many, runs, findings).WallRatio.Median, 4));
        Of(database, window, Few, runs, findings);
    }

    private static Contest Of(ProfileDatabase database, HandWindow window, int top, int runs, Findings findings)
    {
        long subjects = 0, rows = 0;
        var contest = Contest.Run($"top {top} subjects of each force", "raw rows, same query", runs, warm: true,
            () => Meter.Of(() => subjects = Subjects(database, top).Count),
                () => Meter.Of(() => rows = RawRows.OfRanking(database, window, top)));
        findings.Add(contest);
        findings.Note(string.Create(CultureInfo.InvariantCulture,
            $"{contest.Name}: {subjects:N0} subjects from {rows:N0} rows; {subjects / contest.Cpu.Median * 1000:N0} subjects and, raw, "
                + $"{rows / contest.PeerCpu.Median * 1000:N0} rows a CPU second, the query included."));
        return contest;
    }

    private static IReadOnlyList<RankedSubject> Subjects(ProfileDatabase database, int top) =>
        SubjectRanking.Top(
            database, new() { Theme = ThemeCatalogue.Find("Vawg"), Role = SubjectRole.Suspect, Reason = "Benchmark",
                Operation = "Toex.Benchmarks", Top = top }, CancellationToken.None);
}
