using Toex.Reporting.Files;
using Toex.Reporting.Registry;

namespace Toex.Benchmarks.Charts;

/// <summary>A comparison of all forces as Toex draws it.</summary>
internal static class ToexChart
{
    public static void Write(string file) => ChartExporter.Export(
        new(VisualKinds.Find("Comparison"), new() { Profiles = MadeUpProfiles.All }, MadeUpProfiles.All[0].PoliceForce, file, null), new(),
            new(), overwrite: true);
}
