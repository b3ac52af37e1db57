using Toex.Benchmarks.Hosting;
using Toex.Benchmarks.Measuring;
using Toex.Benchmarks.Profiles;
using Toex.Benchmarks.Subjects;

namespace Toex.Benchmarks;

/// <summary>What a child process does: one piece of work, whose cost it prints.</summary>
internal static class Children
{
    public static int Run(string name, string[] arguments)
    {
        ModuleFiles.UseEngine();
        Console.WriteLine(Of(name, arguments));
        return 0;
    }

    private static Cost Of(string name, string[] arguments) => name switch
    {
        ProfileBenchmark.Child => ProfileBenchmark.Once(arguments[0]),
        RankingBenchmark.Child => RankingBenchmark.Once(arguments[0]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such child."),
    };
}
