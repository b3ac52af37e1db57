using System.Globalization;
using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Profiles.Profiling;
using Toex.Profiles.Subjects;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Subjects;

/// <summary>Objects against the raw rows of the same queries: what typed records, conclusions and the audit journal add.</summary>
internal static class ObjectBenchmark
{
    private const int Top = 20_000;

    public static void Run(string file, int runs, Findings findings)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        var window = HandWindow.Of(database);
        long subjects = 0, rows = 0;
        var ranking = Contest.Run($"top {Top} subjects of each force", "raw rows, same query", runs, warm: true,
            () => Meter.Of(() => subjects = Subjects(database).Count), () => Meter.Of(() => rows = RawRows.OfRanking(database, window, Top)));
        findings.Add(ranking);
        findings.Note(Speed(ranking, subjects, "subjects", rows));

        var profiles = Contest.Run("VAWG profiles, all forces", "raw rows, same queries", runs, warm: true,
            () => Meter.Of(() => subjects = ThemeProfiler.Profiles(database, new() { Theme = ThemeCatalogue.Find("Vawg") }, CancellationToken.None).Count),
            () => Meter.Of(() => rows = RawRows.OfProfiles(database, window)));
        findings.Add(profiles);
        findings.Note(Speed(profiles, subjects, "profiles", rows));
    }

    private static IReadOnlyList<RankedSubject> Subjects(ProfileDatabase database) =>
        SubjectRanking.Top(database, new() { Theme = ThemeCatalogue.Find("Vawg"), Role = SubjectRole.Suspect, Reason = "Benchmark", Operation = "Toex.Benchmarks", Top = Top }, CancellationToken.None);

    private static string Speed(Contest contest, long objects, string what, long rows) => string.Create(CultureInfo.InvariantCulture,
        $"{contest.Name}: {objects:N0} {what} from {rows:N0} rows; {objects / contest.Cpu.Median * 1000:N0} {what} and, raw, {rows / contest.PeerCpu.Median * 1000:N0} rows a CPU second, the queries included.");
}
