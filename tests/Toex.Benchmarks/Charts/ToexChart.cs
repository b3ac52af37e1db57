using Toex.Reporting.Charts;

namespace Toex.Benchmarks.Charts;

/// <summary>A comparison of all forces as Toex draws it.</summary>
internal static class ToexChart
{
    public static void Write(string file) => ChartExporter.Export(MadeUpProfiles.All,
        new() { Kind = ChartKind.Comparison, Measure = MadeUpProfiles.Theme.Measures[0], Focus = MadeUpProfiles.All[0].PoliceForce }, file, overwrite: true);
}
