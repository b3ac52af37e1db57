using System.Globalization;
using Toex.Benchmarks.ByHand;
using Toex.Benchmarks.Measuring;
using Toex.Data.Databases;
using Toex.Profiles.Profiling;
using Toex.Profiles.Themes;

namespace Toex.Benchmarks.Subjects;

/// <summary>Profiles against the raw rows of the same queries: what typed records and conclusions add.</summary>
internal static class ObjectBenchmark
{
    public static void Run(string file, int runs, Findings findings)
    {
        using var database = ProfileDatabase.Connect(file, readOnly: true);
        var window = HandWindow.Of(database);
        long made = 0, rows = 0;
        var contest = Contest.Run("VAWG profiles, all forces", "raw rows, same queries", runs, warm: true,
            () => Meter.Of(
                () => made = ThemeProfiler.Profiles(database, new() { Theme = ThemeCatalogue.Find("Vawg") }, CancellationToken.None).Count),
            () => Meter.Of(() => rows = RawRows.OfProfiles(database, window)));
        findings.Add(contest);
        findings.Note(string.Create(CultureInfo.InvariantCulture,
            $"{contest.Name}: {made:N0} profiles from {rows:N0} rows; {made / contest.Cpu.Median * 1000:N0} profiles and, raw, "
                + $"{rows / contest.PeerCpu.Median * 1000:N0} rows a CPU second, the queries included."));
    }
}
