using System.Globalization;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;

namespace Toex.Benchmarks.Charts;

/// <summary>Charts against the same content drawn by ScottPlot alone: the first of a process, and those after it.</summary>
internal static class ChartBenchmark
{
    public const string Child = "chart";
    public const string WholeChild = "chart-whole";
    public const string BareChild = "bare-chart";
    public const string BareWholeChild = "bare-chart-whole";

    private const int Charts = 20;

    public static void Run(TemporaryFolder folder, int runs, Findings findings)
    {
        string toex = folder.File("toex.png"), bare = folder.File("bare.png");
        ToexChart.Write(toex);
        var size = PngSize.Of(toex);
        string[] pixels = [.. new[] { size.Width, size.Height }.Select(p => p.ToString(CultureInfo.InvariantCulture))];

        var first = Contest.Run("first chart of a process", "bare ScottPlot", runs, warm: true,
            () => ChildProcess.Run(Child, toex), () => ChildProcess.Run([BareChild, bare, .. pixels]));
        findings.Add(first);
        findings.Add(new Target("First chart: CPU", first.Cpu.Median, 400, "ms"));
        findings.Add(Contest.Run("first chart, whole process", "bare ScottPlot", runs, warm: false,
            () => ChildProcess.Run(WholeChild, toex), () => ChildProcess.Run([BareWholeChild, bare, .. pixels])));

        var steady = Contest.Run($"{Charts} charts {size.Width} x {size.Height}, steady", "bare ScottPlot", runs, warm: true,
            () => Meter.Of(() => Repeat(() => ToexChart.Write(toex))),
                () => Meter.Of(() => Repeat(() => BareChart.Write(bare, size.Width, size.Height))));
        findings.Add(steady);
        findings.Add(new Target("Steady charts: CPU over bare ScottPlot", steady.CpuRatio.Median, 1.2));
    }

    private static void Repeat(Action chart)
    {
        for (var i = 0; i < Charts; i++)
        {
            chart();
        }
    }
}
