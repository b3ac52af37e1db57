using System.Globalization;
using Toex.Benchmarks.Charts;
using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Importing;
using Toex.Benchmarks.Measuring;
using Toex.Benchmarks.Profiles;
using Toex.Benchmarks.Subjects;

namespace Toex.Benchmarks;

/// <summary>What a child process does: one piece of work, whose cost it prints.</summary>
internal static class Children
{
    public static int Run(string name, string[] arguments)
    {
        if (name != ImportBenchmark.Child)
        {
            ModuleFiles.UseEngine();
        }

        Console.WriteLine(Of(name, arguments));
        return 0;
    }

    private static Cost Of(string name, string[] arguments) => name switch
    {
        ProfileBenchmark.Child => ProfileBenchmark.Once(arguments[0]),
        ThemeBenchmark.Child => ThemeBenchmark.Once(arguments[0]),
        RankingBenchmark.Child => RankingBenchmark.Once(arguments[0]),
        ChartBenchmark.Child => Meter.Of(() => ToexChart.Write(arguments[0])),
        ChartBenchmark.WholeChild => Meter.SinceStart(() => ToexChart.Write(arguments[0])),
        ChartBenchmark.BareChild => Meter.Of(() => BareChart.Write(arguments[0], Number(arguments[1]), Number(arguments[2]))),
        ChartBenchmark.BareWholeChild => Meter.SinceStart(() => BareChart.Write(arguments[0], Number(arguments[1]), Number(arguments[2]))),
        ImportBenchmark.Child => ImportBenchmark.Once(arguments[0]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such child."),
    };

    private static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
}
